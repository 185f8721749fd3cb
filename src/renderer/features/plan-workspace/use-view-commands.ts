import { useCommands } from '../../commands/use-commands.ts';
import type { WorkspaceView } from './views.ts';

/** Opens each view of a plan by its command; none while there is nothing to open them with. */
export function useViewCommands(onOpen: ((view: WorkspaceView) => void) | null): void {
  const to = (view: WorkspaceView) => (onOpen === null ? null : () => onOpen(view));
  useCommands({
    today: to('today'),
    milestones: to('milestones'),
    timeline: to('timeline'),
    progress: to('progress'),
    journal: to('journal'),
  });
}

/** Every shortcut there is, in groups: taken from where it is acted upon, never written down anew. */
import {
  APP_COMMANDS,
  type AppCommand,
  type AppCommandId,
} from '../../../shared/commands/app-commands.ts';
import { isSingleKey, parseShortcut } from '../../../shared/commands/shortcut.ts';
import { LIST_KEYS } from '../../commands/list-keys.ts';
import type { ViewKeys } from '../../commands/view-keys.ts';
import { OUTLINE_KEYS } from '../../features/plan-workspace/milestones/outline-keys.ts';
import {
  TIMELINE_ROW_KEYS,
  ZOOM_KEYS,
} from '../../features/plan-workspace/timeline/timeline-keys.ts';
import { TODAY_KEYS } from '../../features/plan-workspace/today/today-keys.ts';
import type { MessageId } from '../../messages/use-text.ts';

export const SHORTCUT_GROUPS = [
  'anywhere',
  'go',
  'plan',
  'today',
  'outline',
  'timeline',
  'lists',
] as const;
export type ShortcutGroupId = (typeof SHORTCUT_GROUPS)[number];

export interface ShortcutLine {
  readonly key: string;
  readonly label: MessageId;
  /** One typed character, which can be switched off. */
  readonly isSingle: boolean;
}

export interface ShortcutGroup {
  readonly id: ShortcutGroupId;
  readonly lines: readonly ShortcutLine[];
}

/** The groups in their order. */
export function shortcutGroups(): readonly ShortcutGroup[] {
  const lines: Readonly<Record<ShortcutGroupId, readonly ShortcutLine[]>> = {
    anywhere: commandLines(({ menu, needsPlan }) => menu !== 'go' && !needsPlan),
    go: commandLines(({ menu }) => menu === 'go'),
    plan: commandLines(({ needsPlan }) => needsPlan),
    today: viewLines(TODAY_KEYS),
    outline: viewLines(OUTLINE_KEYS),
    timeline: [...viewLines(ZOOM_KEYS), ...viewLines(TIMELINE_ROW_KEYS)],
    lists: viewLines(LIST_KEYS),
  };
  return SHORTCUT_GROUPS.map((id) => ({ id, lines: lines[id] }));
}

function commandLines(isIn: (command: AppCommand) => boolean): readonly ShortcutLine[] {
  const commands = Object.entries(APP_COMMANDS) as readonly [AppCommandId, AppCommand][];
  return commands.flatMap(([id, command]) =>
    command.shortcut === null || !isIn(command) ? [] : [lineOf(command.shortcut, `command.${id}`)],
  );
}

function viewLines(keys: ViewKeys): readonly ShortcutLine[] {
  return Object.values(keys).map(({ key, label }) => lineOf(key, label));
}

function lineOf(key: string, label: MessageId): ShortcutLine {
  return { key, label, isSingle: isSingleKey(parseShortcut(key)) };
}

/** What the palette can find. */
import type { AppCommandId } from '../../../shared/commands/app-commands.ts';

/** In the order in which they stand while nothing is typed. */
export const ENTRY_SECTIONS = [
  'do',
  'go',
  'plans',
  'roles',
  'skills',
  'milestones',
  'tasks',
] as const;
export type EntrySection = (typeof ENTRY_SECTIONS)[number];

export interface PaletteEntry {
  /** The same in every session. */
  readonly id: string;
  readonly section: EntrySection;
  readonly title: string;
  /** What it belongs to or is about; may be empty. */
  readonly detail: string;
  /** The command, whose shortcut is shown. */
  readonly command?: AppCommandId;
  readonly run: () => void;
}

/** What the palette shows: some entries, under their headings. */
import { ENTRY_SECTIONS, type EntrySection, type PaletteEntry } from './palette-entry.ts';

/** More than this nobody reads: further words narrow it down. */
export const MOST_SHOWN = 30;

export interface PaletteSection {
  readonly id: EntrySection | 'recent';
  readonly entries: readonly PaletteEntry[];
}

export interface PaletteView {
  readonly sections: readonly PaletteSection[];
  readonly shown: number;
  /** How many there are in all. */
  readonly found: number;
}

/** What was found, the best first: each section where its best entry stands. */
export function sectionsOf(found: readonly PaletteEntry[]): PaletteView {
  const shown = found.slice(0, MOST_SHOWN);
  const ids = [...new Set(shown.map(({ section }) => section))];
  return viewOf(
    ids.map((id) => ({ id, entries: shown.filter(({ section }) => section === id) })),
    found.length,
  );
}

/** What stands there before anything is typed: what was chosen last, then all there is to do. */
export function startSections(
  entries: readonly PaletteEntry[],
  chosen: readonly string[],
): PaletteView {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const recent = chosen.flatMap((id) => byId.get(id) ?? []);
  const rest = entries
    .filter(({ id }) => !chosen.includes(id))
    .slice(0, MOST_SHOWN - recent.length);
  const sections: readonly PaletteSection[] = [
    { id: 'recent', entries: recent },
    ...ENTRY_SECTIONS.map((id) => ({ id, entries: rest.filter(({ section }) => section === id) })),
  ];
  return viewOf(sections, recent.length + rest.length);
}

function viewOf(sections: readonly PaletteSection[], found: number): PaletteView {
  const filled = sections.filter(({ entries }) => entries.length > 0);
  return {
    sections: filled,
    shown: filled.reduce((sum, { entries }) => sum + entries.length, 0),
    found,
  };
}

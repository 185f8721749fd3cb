import { cleanLine } from './clean-text.ts';
import type { FileWords } from './file-words.ts';
import type { DocumentProvenance } from './plan-document.ts';

/** Each page with the sections of it, both named once: `Page: Overview, Requirements`. */
export function describeSources(
  provenances: readonly DocumentProvenance[],
  words: FileWords,
): readonly string[] {
  const byPage = new Map<string, Set<string>>();
  for (const { page, section } of provenances.flatMap(({ sections }) => sections)) {
    const sections = byPage.get(cleanLine(page)) ?? new Set();
    byPage.set(cleanLine(page), sections.add(cleanLine(section)));
  }
  return [...byPage].map(([page, sections]) => words.source(page, [...sections].join(', ')));
}

import type { PlanDocument } from './plan-document.ts';
import { printWords } from './print-words.ts';

/** What the file of a plan is named after. */
export interface PlanNaming {
  readonly locale: string;
  readonly role: { readonly title: string };
  readonly stage: PlanDocument['stage'];
}

/** The part of a document that names its file. */
export function planNaming({ locale, role, stage }: PlanDocument): PlanNaming {
  return { locale, role: { title: role.title }, stage };
}

/** Characters, not bytes: four bytes each still stay below the 255 that file systems allow. */
const LONGEST_NAME = 60;

/** A name for the plan's file without its ending, safe on every system. */
export function planFileName(document: PlanNaming): string {
  const { fileName, stages } = printWords(document.locale);
  const words = fileName(document.role.title, stages[document.stage])
    // The characters Windows refuses in names; macOS and Linux refuse fewer.
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = [...new Intl.Segmenter(document.locale).segment(words)].map(
    ({ segment }) => segment,
  );
  return characters.slice(0, LONGEST_NAME).join('').trim();
}

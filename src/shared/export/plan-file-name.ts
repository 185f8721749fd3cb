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

/** As long as a name is still easily read; letters as a reader counts them. */
const LONGEST_NAME = 60;
/** What file systems allow is 255; an ending and the words for a second file come to it. */
const MOST_BYTES = 200;

/** Names of devices, which Windows takes for no files whatever ending they have. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$| )/i;

/** A name for the plan's file without its ending, safe on every system. */
export function planFileName(document: PlanNaming): string {
  const { fileName, stages } = printWords(document.locale);
  const words = fileName(document.role.title, stages[document.stage])
    // The characters Windows refuses in names; macOS and Linux refuse fewer. And those that turn
    // the direction of what follows, so that a name reads as if it ended otherwise; and half ones.
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    // A point in front hides a file, and one behind is lost on Windows.
    .replaceAll(/^[. ]+|[. ]+$/g, '')
    .replace(DEVICE, '$1_');
  let name = '';
  let count = 0;
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(document.locale).segment(words)) {
    count += 1;
    bytes += bytesOf(segment);
    if (count > LONGEST_NAME || bytes > MOST_BYTES) break;
    name += segment;
  }
  return name.replaceAll(/[. ]+$/g, '');
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
  }
  return sum;
}

/**
 * What may stand in the log: nothing a person wrote, and nothing that says who they are. A log may be
 * sent along with a question, so it is made harmless when it is written.
 */
import path from 'node:path';

/** Longer ones are cut; no message of ours is. */
const LONGEST = 2_000;
/** What follows a mark within a word is no quotation; one that was cut has no end. */
const QUOTED = /(?<!\p{L})["'`“„«‘].*?(?:["'`”“»’]|$)/gsu;
/** A path of any system, up to what ends it in a message or in a line of a stack. */
const PATH = /(?:file:\/\/\/?|[A-Za-z]:[\\/]|\\\\|\/)(?:[^:*?"<>|()\n]+[\\/])+[^\s:*?"<>|()]*/g;
const ADDRESS = /\b(?:https?|mailto):[^\s)]+/g;
const MAIL = /[\w.+-]+@[\w-]+\.[\w.]+/g;

/**
 * @param text a message or a stack
 * @param names of the person on this machine, which stand nowhere
 */
export function redact(text: string, names: readonly string[] = []): string {
  // Cut first: the patterns take their time with what is long.
  const safe = text
    .slice(0, LONGEST)
    .replaceAll(QUOTED, '“…”')
    .replaceAll(ADDRESS, '…')
    .replaceAll(MAIL, '…')
    .replaceAll(PATH, (found) => `…/${path.posix.basename(found.replaceAll('\\', '/'))}`);
  return names
    .filter((name) => name.length > 1)
    .reduce((rest, name) => rest.replaceAll(name, '…'), safe);
}

/**
 * Where the whole records of a log end. Chromium keeps the database in LevelDB, whose log and manifest
 * are rows of records. When the disk is full, or the app is killed between two writes, the last record
 * is cut. LevelDB passes over a cut end when it opens the file, but goes on writing behind it; the next
 * opening then finds damage in the middle, and Chromium deletes the whole database. So a cut end has to
 * go before anything opens the file. It holds nothing that was ever called saved.
 *
 * The form is that of LevelDB's `doc/log_format.md`: blocks of 32 KB, in them pieces of a checksum,
 * a length, a type and that many bytes; a record is one full piece, or a first, middle ones and a last.
 */
import { maskedCrc32c } from './crc32c.ts';

const BLOCK = 32 * 1024;
const HEADER = 7;

/** 1 is a full piece. */
const FIRST = 2;
const MIDDLE = 3;
const LAST = 4;

/** Length and type stand behind the checksum. */
const LENGTH_AT = 4;
const TYPE_AT = 6;

/**
 * @param bytes of the whole file
 * @returns how long the file is without its cut end: all of it when nothing is cut; null when it is
 *   damaged in any other way, which is not to be touched
 */
export function lengthOfWholeRecords(bytes: Uint8Array): number | null {
  const view = viewOf(bytes);
  let at = 0;
  let end = 0;
  let isWithinRecord = false;
  while (at < bytes.length) {
    const blockEnd = at - (at % BLOCK) + BLOCK;
    if (blockEnd - at < HEADER) {
      // Too little for a piece: it is left empty.
      at = Math.min(blockEnd, bytes.length);
      if (!isWithinRecord) end = at;
      continue;
    }
    if (at + HEADER > bytes.length) break;
    const type = view.getUint8(at + TYPE_AT);
    const next = at + HEADER + view.getUint16(at + LENGTH_AT, true);
    if (type === 0) {
      // A file that has grown without being written, as after a power cut, ends in nothing but zeros.
      if (bytes.subarray(at).some((byte) => byte !== 0)) return null;
      break;
    }
    if (next > bytes.length && blockEnd > bytes.length) break;
    if (next > blockEnd || type > LAST) return null;
    const isGoingOn = type === MIDDLE || type === LAST;
    if (isWithinRecord !== isGoingOn) return null;
    isWithinRecord = type === FIRST || type === MIDDLE;
    at = next;
    if (!isWithinRecord) end = at;
  }
  if (end === bytes.length) return end;
  return areSound(bytes, { from: end - (end % BLOCK), to: at }) ? end : null;
}

/**
 * A wrong length inside the last block would look like a cut end and hide damage that is to be noticed;
 * so before anything counts as cut, the pieces around it must be what their checksums say.
 */
function areSound(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const view = viewOf(bytes);
  for (let at = from; at + HEADER <= to;) {
    const blockEnd = at - (at % BLOCK) + BLOCK;
    if (blockEnd - at < HEADER) {
      at = blockEnd;
      continue;
    }
    const next = at + HEADER + view.getUint16(at + LENGTH_AT, true);
    if (view.getUint32(at, true) !== maskedCrc32c(bytes.subarray(at + TYPE_AT, next))) return false;
    at = next;
  }
  return true;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

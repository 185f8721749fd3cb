/** Writes records as LevelDB does: the other side of `whole-records.ts`, after the same description. */
import { maskedCrc32c } from '../../src/main/room/crc32c.ts';

export const BLOCK = 32 * 1024;
const HEADER = 7;

/** A log of such records, and where in it each of them ends. */
export function levelDbLog(records: readonly Uint8Array[]): {
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
} {
  const parts: Uint8Array[] = [];
  const ends: number[] = [];
  let at = 0;
  const write = (part: Uint8Array) => {
    parts.push(part);
    at += part.length;
  };
  for (const record of records) {
    let rest: Uint8Array | null = record;
    for (let isFirst = true; rest !== null;) {
      const left = BLOCK - (at % BLOCK);
      if (left < HEADER) {
        write(new Uint8Array(left));
        continue;
      }
      const piece: Uint8Array = rest.subarray(0, left - HEADER);
      rest = piece.length < rest.length ? rest.subarray(piece.length) : null;
      write(headerOf(piece, typeOf(isFirst, rest === null)));
      write(piece);
      isFirst = false;
    }
    ends.push(at);
  }
  return { bytes: Buffer.concat(parts), ends };
}

function typeOf(isFirst: boolean, isLast: boolean): number {
  if (isFirst) return isLast ? 1 : 2;
  return isLast ? 4 : 3;
}

function headerOf(piece: Uint8Array, type: number): Uint8Array {
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE(maskedCrc32c(Buffer.concat([Buffer.of(type), piece])), 0);
  header.writeUInt16LE(piece.length, 4);
  header.writeUInt8(type, 6);
  return header;
}

/** Files as they come back damaged, edited by hand, or forged: mutations of real ones. */
import { BACKUP_TABLES, type BackupData } from '../../src/shared/backup/backup-format.ts';
import { canonicalJson } from '../../src/shared/backup/canonical-json.ts';
import { withChecksum } from '../../src/shared/backup/serialise-backup.ts';
import { summarise } from '../../src/shared/backup/summarise.ts';
import { sha256 } from '../support/backup-builders.ts';

/** A number from 0 to below 1. */
export type Random = () => number;

export interface MutatedFile {
  /** What was done to it. */
  readonly how: string;
  readonly bytes: Uint8Array;
}

const below = (random: Random, limit: number) => Math.floor(random() * limit);
const one = <Item>(random: Random, items: readonly Item[]): Item =>
  // There is always one.
  items[below(random, items.length)] as Item;

type Json = Record<string, unknown>;
type Bytes = Buffer;

/** One mutation of a file's text, by chance. */
export function mutateFile(text: string, random: Random): MutatedFile {
  if (random() < 0.35) {
    const how = one(random, Object.keys(OF_BYTES) as (keyof typeof OF_BYTES)[]);
    return { how, bytes: OF_BYTES[how](Buffer.from(text), random) };
  }
  const { sha256: _old, ...file } = JSON.parse(text) as Json;
  const done: string[] = [];
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    const how = one(random, Object.keys(OF_MEMBERS) as (keyof typeof OF_MEMBERS)[]);
    try {
      OF_MEMBERS[how](file, random);
      done.push(how);
    } catch {
      // What was done to it before has taken away what this would change.
    }
  }
  // Half of the forgers count again, so that what is refused is refused for what is in it.
  if (random() < 0.7) countAgain(file);
  return { how: done.join('+'), bytes: Buffer.from(sealed(file)) };
}

/** With a checksum that is right. A key named __proto__ is written as such. */
function sealed(file: Json): string {
  return withChecksum(canonicalJson(file).replaceAll('"POISON"', '"__proto__"'), sha256);
}

function countAgain(file: Json): void {
  try {
    Object.assign(file['about'] as Json, summarise(file['data'] as BackupData));
  } catch {
    // Not even countable: it stays as it is.
  }
}

const OF_BYTES = {
  cut: (bytes: Bytes, random: Random) => bytes.subarray(0, below(random, bytes.length)),
  'cut at the front': (bytes: Bytes, random: Random) =>
    bytes.subarray(1 + below(random, bytes.length - 1)),
  'bits flipped': (bytes: Bytes, random: Random) => {
    for (let times = 1 + below(random, 20); times > 0; times -= 1) {
      const at = below(random, bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
    }
    return bytes;
  },
  'bytes put in': (bytes: Bytes, random: Random) => {
    const at = below(random, bytes.length);
    const more = Buffer.from(
      Array.from({ length: 1 + below(random, 50) }, () => below(random, 256)),
    );
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  },
  'a piece twice': (bytes: Bytes, random: Random) => {
    const from = below(random, bytes.length);
    const to = from + below(random, bytes.length - from);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  'a piece of zeros': (bytes: Bytes, random: Random) => {
    const from = below(random, bytes.length);
    return bytes.fill(0, from, Math.min(bytes.length, from + below(random, 4096)));
  },
  'something else': (_bytes: Bytes, random: Random) =>
    Buffer.from(Array.from({ length: below(random, 300) }, () => below(random, 256))),
} as const;

const ODD_TEXTS = [
  '',
  '__proto__',
  '<img src=x onerror="alert(1)">',
  '=HYPERLINK("https://a.example")',
  '\u202Eright to left',
  '\uD800',
  '\u0000',
  '../../etc/passwd',
  '2027-02-30',
  'x'.repeat(5_000),
];
const ODD_VALUES: readonly unknown[] = [
  ...ODD_TEXTS,
  null,
  true,
  0,
  -1,
  0.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
];

/** Every object and list of a file. */
function placesIn(value: unknown, found: (Json | unknown[])[] = []): (Json | unknown[])[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value as Json | unknown[]);
  for (const item of Object.values(value)) placesIn(item, found);
  return found;
}

const anyPlace = (file: Json, random: Random) => one(random, placesIn(file)) as Json;

/** A list of rows that has some. */
function someRows(file: Json, random: Random): Json[] {
  const data = file['data'] as Record<string, Json[]> | undefined;
  const rows = BACKUP_TABLES.map((table) => data?.[table]).filter(
    (list) => Array.isArray(list) && list.length > 0,
  );
  return rows.length === 0 ? [] : (one(random, rows) as Json[]);
}

const OF_MEMBERS = {
  'a member gone': (file: Json, random: Random) => {
    const place = anyPlace(file, random);
    const keys = Object.keys(place);
    if (keys.length > 0) Reflect.deleteProperty(place, one(random, keys));
  },
  'another value': (file: Json, random: Random) => {
    const place = anyPlace(file, random);
    const keys = Object.keys(place);
    if (keys.length > 0) place[one(random, keys)] = one(random, ODD_VALUES);
  },
  'another text in a row': (file: Json, random: Random) => {
    const rows = someRows(file, random);
    const row = rows.length === 0 ? {} : one(random, rows);
    const texts = Object.keys(row).filter((key) => typeof row[key] === 'string');
    if (texts.length > 0) row[one(random, texts)] = one(random, ODD_TEXTS);
  },
  'a note of another machine': (file: Json, random: Random) => {
    for (const row of someRows(file, random)) {
      if ('note' in row) row['note'] = one(random, ODD_TEXTS);
      if ('goal' in row) row['goal'] = one(random, ODD_TEXTS);
      if ('value' in row && 'kind' in row) row['value'] = one(random, ODD_TEXTS);
    }
  },
  'a member nobody knows': (file: Json, random: Random) => {
    anyPlace(file, random)[one(random, ['more', 'constructor', 'toString', '', 'POISON'])] = one(
      random,
      [1, { isPoisoned: true }],
    );
  },
  'a row twice': (file: Json, random: Random) => {
    const rows = someRows(file, random);
    if (rows.length > 0) rows.push({ ...one(random, rows) });
  },
  'a row under another key': (file: Json, random: Random) => {
    const rows = someRows(file, random);
    if (rows.length === 0) return;
    const row = { ...one(random, rows) };
    for (const key of ['id', 'taskId', 'skillId', 'key'])
      if (typeof row[key] === 'string') {
        row[key] = `${row[key]}-${below(random, 1_000)}`;
        break;
      }
    rows.push(row);
  },
  'a row gone': (file: Json, random: Random) => {
    const rows = someRows(file, random);
    if (rows.length > 0) rows.splice(below(random, rows.length), 1);
  },
  'rows in another order': (file: Json, random: Random) => void someRows(file, random).reverse(),
  'lists inside lists': (file: Json, random: Random) => {
    let deep: unknown = [];
    for (let depth = below(random, 200); depth > 0; depth -= 1) deep = [deep];
    const settings = (file['data'] as Record<string, Json[]> | undefined)?.['settings'];
    if (Array.isArray(settings)) settings.push({ key: 'deep', value: deep });
  },
  'a later version': (file: Json, random: Random) => {
    const key = one(random, ['formatVersion', 'schemaVersion']);
    const { about } = file;
    if (typeof about === 'object' && about !== null) Object.assign(about, { [key]: 99 });
  },
} as const;

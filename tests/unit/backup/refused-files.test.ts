import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BACKUP_LIMITS, BACKUP_TABLES } from '../../../src/shared/backup/backup-format.ts';
import { canonicalJson } from '../../../src/shared/backup/canonical-json.ts';
import { parseBackup, parseBackupData } from '../../../src/shared/backup/parse-backup.ts';
import { withChecksum } from '../../../src/shared/backup/serialise-backup.ts';
import { aBackupData, aBackupText, sha256 } from '../../support/backup-builders.ts';
import { prop } from '../../support/property-test.ts';

const TEXT = aBackupText();
const BYTES = Buffer.from(TEXT);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function failureOf(text: string): unknown {
  const read = parseBackup(text, sha256);
  if (read.ok) throw new Error('the file was accepted');
  return read.failure;
}

/** Whether bytes are refused, as text or already as bytes that are no text. */
function isRefused(bytes: Uint8Array): boolean {
  try {
    return !parseBackup(decoder.decode(bytes), sha256).ok;
  } catch {
    return true;
  }
}

type Json = Record<string, unknown>;

/** A file that passes its checksum but holds something else. */
function forged(change: (file: { about: Json; data: Record<string, Json[]> }) => void): string {
  const { sha256: _old, ...file } = JSON.parse(TEXT) as { sha256: string } & Json;
  change(file as unknown as { about: Json; data: Record<string, Json[]> });
  return withChecksum(canonicalJson(file), sha256);
}

it('accepts the file that the others are made of', () => {
  expect(parseBackup(TEXT, sha256).ok).toBe(true);
  expect(
    parseBackup(
      forged(() => undefined),
      sha256,
    ).ok,
  ).toBe(true);
});

it('refuses it cut after every byte', () => {
  const kept = Array.from({ length: BYTES.length }, (_, length) => length);
  expect(kept.filter((length) => !isRefused(BYTES.subarray(0, length)))).toEqual([]);
});

it('refuses it with any one bit flipped', () => {
  const accepted: number[] = [];
  for (let index = 0; index < BYTES.length; index += 1)
    for (const bit of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const copy = Uint8Array.from(BYTES);
      copy[index] = (copy[index] ?? 0) ^ (1 << bit);
      if (!isRefused(copy)) accepted.push(index);
    }
  expect(accepted).toEqual([]);
});

it('refuses it with something before or after', () => {
  for (const other of [`\ufeff${TEXT}`, ` ${TEXT}`, `${TEXT}\n`, `${TEXT}${TEXT}`, TEXT.slice(1)])
    expect(parseBackup(other, sha256).ok).toBe(false);
});

describe('what it says of a file', () => {
  it.each(['', '{}', '[]', 'null', '{"plans":[]}', '<html></html>'])('%j is no backup', (text) => {
    expect(failureOf(text)).toEqual({ kind: 'not-a-backup' });
  });

  it('one that was cut or edited is damaged', () => {
    expect(failureOf(TEXT.slice(0, -1))).toEqual({ kind: 'damaged' });
    expect(failureOf(TEXT.replace('A new job', 'A new jib'))).toEqual({ kind: 'damaged' });
  });

  it.each([
    ['format', { formatVersion: 2 }],
    ['database', { schemaVersion: 99 }],
  ])('one of a later %s is newer, whatever else is in it', (_what, later) => {
    const text = forged((file) => {
      Object.assign(file.about, later, { appVersion: '9.0.0', invention: 1 });
      file.data['inventions'] = [];
    });
    expect(failureOf(text)).toEqual({ kind: 'newer', appVersion: '9.0.0' });
  });

  it.each(BACKUP_TABLES)('one that counts other %s than it has is refused', (table) => {
    const text = forged(({ about }) => {
      (about['counts'] as Json)[table] = 9;
    });
    expect(failureOf(text)).toEqual({ kind: 'wrong-counts', table });
  });

  it.each([
    ['ticks', 5, 'progress'],
    ['loggedMinutes', 1, 'sessions'],
    ['plans', [], 'plans'],
  ])('one whose %s are not those of its rows is refused', (key, value, table) => {
    const text = forged(({ about }) => Object.assign(about, { [key]: value }));
    expect(failureOf(text)).toEqual({ kind: 'wrong-counts', table });
  });

  it('one with two rows of the same key is refused', () => {
    const text = forged(({ about, data }) => {
      data['progress']?.push({ ...data['progress'][0] });
      (about['counts'] as Json)['progress'] = 2;
    });
    expect(failureOf(text)).toEqual({ kind: 'duplicate-row', table: 'progress', key: 'loops' });
  });

  it('one that is nested too deeply is refused', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const body = `{"about":{"format":"milepost-backup"},"data":${deep}}`;
    const failure = { kind: 'too-deep', limit: BACKUP_LIMITS.depth };
    expect(failureOf(withChecksum(body, sha256))).toEqual(failure);
  });

  it('one with a text that is far too long is refused', () => {
    const text = forged(({ data }) =>
      Object.assign(data['progress']?.[0] ?? {}, { note: 'x'.repeat(10 * 1024 * 1024) }),
    );
    expect(failureOf(text)).toEqual({ kind: 'too-large', limit: BACKUP_LIMITS.textLength });
  });
});

/** The path of every object inside a value. */
function objectsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...path, key]));
  return Array.isArray(value) ? inside : [path, ...inside];
}

function at(value: unknown, path: readonly string[]): Json {
  return path.reduce<unknown>((part, key) => (part as Json)[key], value) as Json;
}

const OBJECTS = objectsIn({ ...(JSON.parse(TEXT) as object), sha256: '' });

prop([fc.constantFrom(...OBJECTS)])('a member nobody knows is refused, wherever it is', (path) => {
  const text = forged((file) => Object.assign(at(file, path), { surplus: 1 }));
  expect(failureOf(text)).toMatchObject({ kind: 'wrong-form' });
});

prop([fc.constantFrom(...OBJECTS), fc.boolean()])(
  'a member named __proto__ is refused, and poisons nothing',
  (path, isEscaped) => {
    const written = forged((file) => Object.assign(at(file, path), { 'poison-key': 'poison' }));
    const key = isEscaped ? '\\u005f_proto__' : '__proto__';
    const body = JSON.stringify(JSON.parse(written)).replace(/,"sha256":"[^"]*"\}$/, '}');
    const text = withChecksum(
      body.replace('"poison-key":"poison"', `"${key}":{"isPoisoned":true}`),
      sha256,
    );
    expect(failureOf(text)).toEqual({ kind: 'wrong-form', path: '__proto__' });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('isPoisoned' in {}).toBe(false);
  },
);

prop([fc.anything({ withNullPrototype: true }), fc.string()], { runs: 300 })(
  'anything else is refused without throwing',
  (value, text) => {
    const json = JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'bigint' ? null : part,
    );
    for (const given of [text, json ?? '', `{"about":{${text}`])
      expect(parseBackup(given, sha256).ok).toBe(false);
    expect(parseBackupData(json ?? '').ok).toBe(false);
  },
);

prop([fc.constantFrom(...OBJECTS), fc.constantFrom(null, [], -1, 0.5, '', true)])(
  'another kind of value in place of an object is refused',
  (path, value) => {
    const [last, ...before] = path.toReversed();
    if (last === undefined) return;
    const text = forged((file) => {
      at(file, before.toReversed())[last] = value;
    });
    expect(parseBackup(text, sha256).ok).toBe(false);
  },
);

it('hands over rows of the right form only', () => {
  const { plans, ...rest } = aBackupData();
  const wrong = { ...rest, plans: plans.map((plan) => ({ ...plan, start: '2027-02-30' })) };
  expect(parseBackupData(JSON.stringify(wrong))).toEqual({
    ok: false,
    failure: { kind: 'wrong-form', path: 'data.plans.0.start' },
  });
});

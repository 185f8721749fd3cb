import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inSlices, slicesReader, type Slice } from '../../../src/renderer/workers/answer-slices.ts';
import { prop } from '../../support/property-test.ts';

/** Every whole answer among the messages, each sent as to another thread. */
function readAll(messages: readonly unknown[]): readonly unknown[] {
  const read = slicesReader<unknown>();
  return messages
    .map((message) => read(structuredClone(message)))
    .filter((answer) => answer !== undefined);
}

const numbers = (length: number) => Array.from({ length }, (_, index) => index);
/** Lists around the length at which they are sliced. */
const anyList = fc.integer({ min: 0, max: 1600 }).map(numbers);
const anyAnswer = fc.record(
  {
    ok: fc.boolean(),
    list: anyList,
    value: fc.dictionary(fc.string(), anyList, { noNullPrototype: true }),
  },
  { noNullPrototype: true },
);

describe('an answer in slices', () => {
  prop([anyAnswer])('arrives as it was', (answer) => {
    expect(readAll(inSlices(answer))).toEqual([answer]);
  });

  it('has no message with a longer list than a slice, but for what is deep within', () => {
    const answer = { ok: true, value: { schedule: { tasks: numbers(5000), finish: null } } };
    const messages = inSlices(answer);
    expect(messages).toHaveLength(11);
    const slices = messages.slice(0, -1) as readonly Slice[];
    expect(slices.every(({ entries }) => entries.length === 500)).toBe(true);
    expect(messages.at(-1)).toEqual({ ok: true, value: { schedule: { tasks: [], finish: null } } });
    expect(answer.value.schedule.tasks).toHaveLength(5000);
  });

  it('is one message where it is short, or no plain object', () => {
    const short = { finish: [1, 2], days: new Map([['a', numbers(2000)]]) };
    for (const answer of [short, null, 7, 'words', numbers(500)])
      expect(inSlices(answer)).toEqual([answer]);
  });

  it('holds nothing of the one before', () => {
    const first = { list: numbers(700) };
    const second = { list: numbers(600) };
    expect(readAll([...inSlices(first), ...inSlices(second)])).toEqual([first, second]);
  });

  it('may be a list itself, and have a field of any name', () => {
    const odd = JSON.parse(`{"__proto__": ${JSON.stringify(numbers(900))}}`) as object;
    expect(readAll(inSlices(numbers(900)))).toEqual([numbers(900)]);
    expect(Object.entries(readAll(inSlices(odd))[0] as object)).toEqual([
      ['__proto__', numbers(900)],
    ]);
  });
});

import { describe, expect, it } from 'vitest';

import {
  partsReader,
  sendInParts,
  type Part,
} from '../../../src/renderer/workers/question-parts.ts';

const never = new AbortController().signal;

/** Stands where a worker does, and keeps what came. */
function aListener() {
  const came: Part[] = [];
  return { came, postMessage: (part: Part) => void came.push(structuredClone(part)) };
}

function readAll(parts: readonly Part[]): readonly object[] {
  const read = partsReader();
  return parts.flatMap((part) => read(part) ?? []);
}

describe('a question in parts', () => {
  it('arrives as it was asked', async () => {
    const listener = aListener();
    const question = { plan: { days: new Map([['a', 1]]) }, nothing: null, missing: undefined };
    await sendInParts(listener, question, never);
    expect(listener.came).toHaveLength(4);
    expect(readAll(listener.came)).toEqual([question]);
  });

  it('holds nothing of the one before', () => {
    const parts: Part[] = [['first', 1], null, ['second', 2], null, null];
    expect(readAll(parts)).toEqual([{ first: 1 }, { second: 2 }, {}]);
  });

  it('may have a field of any name', () => {
    const parts: Part[] = [['__proto__', { isPlan: true }], null];
    const [question] = readAll(parts);
    expect(Object.keys(question ?? {})).toEqual(['__proto__']);
    expect(question).not.toHaveProperty('isPlan');
  });

  it('is not sent on once it is given up', async () => {
    const listener = aListener();
    const controller = new AbortController();
    const sending = sendInParts(listener, { one: 1, two: 2, three: 3 }, controller.signal);
    controller.abort();
    await sending;
    expect(listener.came).toEqual([['one', 1]]);
  });
});

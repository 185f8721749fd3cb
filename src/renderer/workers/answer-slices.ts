/**
 * How a large answer gets out of a worker: its long lists slice by slice, since reading a plan of
 * thousands of tasks from one message would hold the window up. Each message is a piece of work of its
 * own for the window.
 */

/** Entries of a list that are read in one piece. */
const MOST_ENTRIES = 500;
/** Fields within fields that are looked at: a schedule's tasks are behind three. */
const DEEPEST = 4;

/** The next entries of one of the lists of the answer that follows. */
export interface Slice {
  /** The names of the fields that lead to the list. */
  readonly sliceOf: readonly string[];
  readonly entries: readonly unknown[];
}

/**
 * @param answer survives a structured clone; what two of its long lists share arrives twice
 * @returns the messages in their order: slices, and last the answer with its long lists empty
 */
export function inSlices(answer: unknown): readonly unknown[] {
  const slices: Slice[] = [];
  const rest = withoutLongLists(answer, [], slices);
  return [...slices, rest];
}

function withoutLongLists(value: unknown, at: readonly string[], slices: Slice[]): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length <= MOST_ENTRIES) return list;
    for (let from = 0; from < list.length; from += MOST_ENTRIES)
      slices.push({ sliceOf: at, entries: list.slice(from, from + MOST_ENTRIES) });
    return [];
  }
  if (!isPlain(value) || at.length === DEEPEST) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      withoutLongLists(field, [...at, name], slices),
    ]),
  );
}

/**
 * Puts an answer together again.
 *
 * @returns takes the messages in their order; gives the answer with the last, undefined before
 */
export function slicesReader<Answer>(): (data: Answer | Slice) => Answer | undefined {
  let slices: Slice[] = [];
  return (data) => {
    if (isSlice(data)) {
      slices.push(data);
      return undefined;
    }
    for (const { sliceOf, entries } of slices) {
      const list = sliceOf.reduce<unknown>(
        (value, name) => (value as Readonly<Record<string, unknown>>)[name],
        data,
      );
      (list as unknown[]).push(...entries);
    }
    slices = [];
    return data;
  };
}

function isSlice(data: unknown): data is Slice {
  return isPlain(data) && 'sliceOf' in data;
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/**
 * JSON in one form only: the keys of every object in the order of their code units, no white space.
 * The same data give the same text, whatever order it was put together in.
 *
 * @param value plain data, without cycles
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isObject(part) ? inOrder(part) : part));
}

function inOrder(object: object): object {
  const entries = Object.entries(object);
  // Built from entries, a key named __proto__ is a key like any other.
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

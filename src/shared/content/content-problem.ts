/** One thing wrong with an authored file, precise enough to jump to. */
export interface ContentProblem {
  readonly file: string;
  /** Keys and indexes from the file's root to the offending value. */
  readonly path: readonly (string | number)[];
  /** The id of the nearest thing that has one. */
  readonly id: string | null;
  readonly message: string;
}

/** An authored file as read: its name relative to the content folder, and its plain data. */
export interface AuthoredFile {
  readonly name: string;
  readonly data: unknown;
}

/** The id of the innermost value on a path that carries one. */
export function nearestId(data: unknown, path: readonly (string | number)[]): string | null {
  let id: string | null = null;
  let value: unknown = data;
  for (const key of [null, ...path]) {
    if (key !== null) value = isKeyed(value) ? value[key] : undefined;
    if (isKeyed(value) && typeof value['id'] === 'string') id = value['id'];
  }
  return id;
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, key) => (isKeyed(value) ? value[key] : undefined), data);
}

function isKeyed(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

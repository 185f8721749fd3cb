/**
 * A small JSON file in which the main process keeps something of its own. Whatever stands in it is
 * checked: a file that is missing, cut short or of another shape reads as nothing.
 */
import { readFileSync } from 'node:fs';

import type { z } from 'zod';

import { writeFileAtomically } from './write-file-atomically.ts';

export interface KeptFile<Value> {
  /** What was kept last; null when there is nothing, or nothing that can be read. */
  read(): Value | null;
  /**
   * Keeps a value in place of the last one. One that is overtaken by another is never written.
   *
   * @returns whether it, or a later one, is on disk
   */
  write(value: Value): Promise<boolean>;
  /** The writing that is under way, to be waited for; null when all is done. */
  pending(): Promise<unknown> | null;
}

/** @param file an absolute path; its folder exists */
export function keptFile<Value>(file: string, schema: z.ZodType<Value>): KeptFile<Value> {
  let waiting: { readonly value: Value } | null = null;
  let writing: Promise<boolean> | null = null;

  async function writeAll(): Promise<boolean> {
    let isWritten = false;
    while (waiting !== null) {
      const { value } = waiting;
      waiting = null;
      const data = Buffer.from(JSON.stringify(value), 'utf8');
      isWritten = (await writeFileAtomically(file, data)).ok;
    }
    writing = null;
    return isWritten;
  }

  return {
    read() {
      try {
        const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
        return parsed.success ? parsed.data : null;
      } catch {
        return null;
      }
    },
    write(value) {
      waiting = { value };
      writing ??= writeAll();
      return writing;
    },
    pending: () => writing,
  };
}

/**
 * A temporary copy of the shipped content in which one fault at a time can be planted, so that what
 * the build says about it can be read. Places are named by id, since ids never change.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { parseDocument, type Document } from 'yaml';

import { readContent } from '../../scripts/content/read-content.ts';
import { CONTENT_FOLDER } from './shipped-content.ts';

type Path = readonly (string | number)[];

export interface PlantedFile {
  readonly document: Document;
  /** The path of the thing with an id, and on to one of its values. */
  readonly at: (id: string, ...rest: Path) => Path;
}

export interface PlantedFault {
  /** Every problem the build names, as `file:line id: message`. */
  readonly problems: readonly string[];
  /** Line of the thing with an id, or of the first line from there on that holds a text. */
  readonly lineOf: (id: string, text?: string) => number;
}

export class ContentCopy {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async make(): Promise<ContentCopy> {
    const folder = await mkdtemp(path.join(tmpdir(), 'milepost-content-'));
    await cp(CONTENT_FOLDER, folder, { recursive: true });
    return new ContentCopy(folder);
  }

  /** Changes one file through its YAML document, reads the copy, and puts the file back. */
  plant(file: string, change: (planted: PlantedFile) => void): Promise<PlantedFault> {
    return this.plantAll([{ file, change }]);
  }

  /** The same for several faults that do not hide one another: reading all content takes a while. */
  plantAll(
    plants: readonly { readonly file: string; readonly change: (planted: PlantedFile) => void }[],
  ): Promise<PlantedFault> {
    const texts = new Map<string, (text: string) => string>();
    for (const { file, change } of plants) {
      const before = texts.get(file) ?? ((text: string) => text);
      texts.set(file, (text) => changed(before(text), change));
    }
    return this.#read(texts);
  }

  /** The same for faults that no longer are YAML, or a file that was not there. */
  plantText(file: string, change: (text: string) => string): Promise<PlantedFault> {
    return this.#read(new Map([[file, change]]));
  }

  async #read(changes: ReadonlyMap<string, (text: string) => string>): Promise<PlantedFault> {
    const planted: { name: string; before: string | null; after: string }[] = [];
    for (const [file, change] of changes) {
      const name = path.join(this.#folder, file);
      const before = await readFile(name, 'utf8').catch(() => null);
      planted.push({ name, before, after: change(before ?? '') });
    }
    for (const { name, after } of planted) await writeFile(name, after);
    try {
      const content = await readContent(this.#folder);
      return {
        problems: content.ok ? [] : content.failure,
        lineOf: (id, text) => {
          const holder = planted.find(({ after }) => idLine(after, id) >= 0);
          return lineOf(holder?.after ?? '', id, text);
        },
      };
    } finally {
      for (const { name, before } of planted)
        await (before === null ? rm(name) : writeFile(name, before));
    }
  }

  /** Reads the copy without one of its files. */
  async without(file: string): Promise<readonly string[]> {
    const name = path.join(this.#folder, file);
    const before = await readFile(name);
    await rm(name);
    try {
      const content = await readContent(this.#folder);
      return content.ok ? [] : content.failure;
    } finally {
      await writeFile(name, before);
    }
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true });
  }
}

function changed(text: string, change: (planted: PlantedFile) => void): string {
  const document = parseDocument(text);
  const data: unknown = document.toJS();
  change({ document, at: (id, ...rest) => [...pathOf(data, id), ...rest] });
  // Long lines stay whole, so that what is written together is found together.
  return document.toString({ lineWidth: 0 });
}

function pathOf(data: unknown, id: string): Path {
  const found = search(data, []);
  if (found === null) throw new Error(`the content has no "${id}" any more`);
  return found;

  function search(value: unknown, trail: Path): Path | null {
    if (typeof value !== 'object' || value === null) return null;
    if ('id' in value && value.id === id) return trail;
    for (const [key, child] of Object.entries(value)) {
      const below = search(child, [...trail, Array.isArray(value) ? Number(key) : key]);
      if (below !== null) return below;
    }
    return null;
  }
}

function lineOf(text: string, id: string, needle = ''): number {
  const start = idLine(text, id);
  const found = text
    .split('\n')
    .findIndex((line, index) => index >= start && line.includes(needle));
  if (start < 0 || found < 0) throw new Error(`no line with "${needle}" from "${id}" on`);
  return found + 1;
}

function idLine(text: string, id: string): number {
  const pattern = new RegExp(`\\bid: ${id}(?![-\\w])`);
  return text.split('\n').findIndex((line) => pattern.test(line));
}

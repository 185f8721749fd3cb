/** The career content, checked when the app was built. */
import { readFile } from 'node:fs/promises';

import { contentFile, indexFile } from 'virtual:content';

import type { ContentBundle } from '../../shared/domain/content-bundle.ts';

let loading: Promise<ContentBundle> | null = null;

/** All of the content; read when it is first asked for. */
export function loadContent(): Promise<ContentBundle> {
  loading ??= readFile(contentFile, 'utf8').then((text) => JSON.parse(text) as ContentBundle);
  return loading;
}

/** What the window begins with: the JSON text of a `ContentIndex`. */
export function readContentIndex(): Promise<string> {
  return readFile(indexFile, 'utf8');
}

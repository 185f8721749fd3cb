/**
 * The allow-list of files the app:// scheme serves: exactly what the build put in the renderer's
 * folder when the app started. A request can name one of them and nothing else.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface ServedFile {
  readonly file: string;
  readonly mediaType: string;
}

/** Maps each path that may be asked for to its file. Files of unknown type are not served. */
export function listServedFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const served = new Map<string, ServedFile>();
  for (const entry of entries) {
    const mediaType = MEDIA_TYPES[path.extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const file = path.join(entry.parentPath, entry.name);
    served.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, { file, mediaType });
  }
  return served;
}

import type { Plugin } from 'vite';

import { contentIndexOf } from '../../src/shared/domain/content-bundle.ts';
import { readContent } from './read-content.ts';

const VIRTUAL_ID = 'virtual:content';
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

/**
 * Compiles the authored content into two JSON files beside the code: the whole of it, and the index
 * that the window begins with. The module `virtual:content` names them. As files they are read
 * beside the main process's own work; as code they would be parsed before it goes on.
 *
 * The build fails when the content does, naming file, line and id of every problem.
 */
export function contentPlugin(folder: string): Plugin {
  return {
    name: 'milepost:content',
    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : null),
    async load(id) {
      if (id !== RESOLVED_ID) return null;
      this.addWatchFile(folder);
      const content = await readContent(folder);
      if (!content.ok) this.error(`the content is not sound:\n  ${content.failure.join('\n  ')}`);
      const pathOf = (fileName: string, data: unknown) => {
        this.emitFile({ type: 'asset', fileName, source: asciiJson(data) });
        return `path.join(import.meta.dirname, ${JSON.stringify(fileName)})`;
      };
      return [
        `import path from 'node:path';`,
        `export const contentFile = ${pathOf('content.json', content.value)};`,
        `export const indexFile = ${pathOf('content-index.json', contentIndexOf(content.value))};`,
      ].join('\n');
    },
  };
}

/** Text of one byte a character takes half the time and memory on its way into the window. */
function asciiJson(data: unknown): string {
  return JSON.stringify(data).replaceAll(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

import type { Plugin } from 'vite';

import { readContent } from './read-content.ts';

const VIRTUAL_ID = 'virtual:content';
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

/**
 * Compiles the authored content into the module `virtual:content`.
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
      // JSON.parse of a string starts several times faster than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(content.value))});`;
    },
  };
}

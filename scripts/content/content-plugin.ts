import type { Plugin } from 'vite';

import { contentIndexOf, type ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { readContent } from './read-content.ts';

/** The code of each virtual module. */
const MODULES: Readonly<Record<string, (content: ContentBundle) => string>> = {
  // JSON.parse of a string starts several times faster than an object literal of this size.
  'virtual:content': (content) => `export default JSON.parse(${textLiteral(content)});`,
  'virtual:content-index': (content) => `export default ${textLiteral(contentIndexOf(content))};`,
};
/** Marks an id as ours, so that no other plugin looks for a file of that name. */
const RESOLVED = '\0';

/**
 * Compiles the authored content into the modules `virtual:content`, the whole of it, and
 * `virtual:content-index`, the JSON text of what the window begins with.
 *
 * The build fails when the content does, naming file, line and id of every problem.
 */
export function contentPlugin(folder: string): Plugin {
  return {
    name: 'milepost:content',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `${RESOLVED}${id}` : null),
    async load(id) {
      const codeOf = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      if (codeOf === undefined) return null;
      this.addWatchFile(folder);
      const content = await readContent(folder);
      if (!content.ok) this.error(`the content is not sound:\n  ${content.failure.join('\n  ')}`);
      return codeOf(content.value);
    },
  };
}

function textLiteral(content: unknown): string {
  return JSON.stringify(JSON.stringify(content));
}

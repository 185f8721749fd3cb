/** The content as it ships, read and checked as the build does it. */
import { fileURLToPath } from 'node:url';

import { readContent } from '../../scripts/content/read-content.ts';
import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';

export const CONTENT_FOLDER = fileURLToPath(new URL('../../resources/content', import.meta.url));

let reading: Promise<ContentBundle> | null = null;

/** Read once in a process; throws with every problem when the content is not sound. */
export function shippedContent(): Promise<ContentBundle> {
  reading ??= readShippedContent();
  return reading;
}

async function readShippedContent(): Promise<ContentBundle> {
  const content = await readContent(CONTENT_FOLDER);
  if (!content.ok) throw new Error(`the content is not sound:\n${content.failure.join('\n')}`);
  return content.value;
}

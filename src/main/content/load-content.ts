/**
 * The career content, checked when the app was built. Each part is read when it is first asked for:
 * the window begins with the index alone.
 */
import type { ContentBundle } from '../../shared/domain/content-bundle.ts';

/** All of the content. */
export async function loadContent(): Promise<ContentBundle> {
  const { default: bundle } = await import('virtual:content');
  return bundle;
}

/** What the window begins with: the JSON text of a `ContentIndex`. */
export async function loadContentIndex(): Promise<string> {
  const { default: text } = await import('virtual:content-index');
  return text;
}

import bundle from 'virtual:content';

import type { ContentBundle } from '../../shared/domain/content-bundle.ts';

/** The career content, checked when the app was built. */
export function loadContent(): ContentBundle {
  return bundle;
}

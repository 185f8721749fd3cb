import type { WebPreferences } from 'electron';

import { ISOLATED_CONTEXT } from './isolate-context.ts';
import { NO_BLINK_FEATURES } from './no-blink-features.ts';
import { NO_EXPERIMENTAL_FEATURES } from './no-experimental-features.ts';
import { NO_INSECURE_CONTENT } from './no-insecure-content.ts';
import { NO_NODE } from './no-node.ts';
import { NO_WEBVIEWS } from './no-webviews.ts';
import { SANDBOX } from './sandbox-pages.ts';
import { WEB_SECURITY } from './web-security.ts';

/** Preferences of every window: those that the checklist asks for, a file for each, and two more. */
export const SECURE_WEB_PREFERENCES = {
  ...NO_NODE,
  ...ISOLATED_CONTEXT,
  ...SANDBOX,
  ...WEB_SECURITY,
  ...NO_INSECURE_CONTENT,
  ...NO_EXPERIMENTAL_FEATURES,
  ...NO_BLINK_FEATURES,
  ...NO_WEBVIEWS,
  navigateOnDragDrop: false,
  // It would download dictionaries.
  spellcheck: false,
} as const satisfies WebPreferences;

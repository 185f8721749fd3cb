/**
 * The content security policy. Electron security checklist, item 7.
 *
 * Everything is refused unless named. Scripts and workers are our own files; the nonce is for the
 * one style element that the component library adds at run time.
 */
const COMMON = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "font-src 'self'",
];

/** Policy of the window, sent as a header with every answer. */
export function windowPolicy(nonce: string): string {
  return [
    ...COMMON,
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Policy of the printed page: words and fonts, and no script at all. */
export function printPolicy(nonce: string): string {
  return [...COMMON, `style-src 'nonce-${nonce}'`].join('; ');
}

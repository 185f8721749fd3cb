/** Answers requests to app://milepost from the allow-list, with the security headers on each. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { windowPolicy } from './content-security-policy.ts';
import type { ServedFile } from './served-files.ts';

/** The word in the built page that becomes the nonce. */
const NONCE_PLACEHOLDER = 'CSP_NONCE';
const INDEX = '/index.html';

/** Makes the handler for the window's host. */
export function serveApp(
  files: ReadonlyMap<string, ServedFile>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const served = files.get(pathname === '/' ? INDEX : pathname);
    const nonce = randomBytes(18).toString('base64');
    if (served === undefined || request.method !== 'GET')
      return new Response('Not found', {
        status: 404,
        headers: { ...securityHeaders(nonce), 'content-type': 'text/plain' },
      });
    const content = await readFile(served.file);
    const isPage = served.mediaType.startsWith('text/html');
    const body = isPage ? content.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce) : content;
    return new Response(body, {
      headers: {
        ...securityHeaders(nonce),
        'content-type': served.mediaType,
        // Script and style names carry a hash of their content; the page itself has a fresh nonce.
        'cache-control': isPage ? 'no-store' : 'max-age=31536000, immutable',
      },
    });
  };
}

function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': windowPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  };
}

/**
 * The pages waiting to be printed, served from memory under app://print with the fonts they name.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { PrintFont } from '../../shared/export/render-html.ts';
import { PRINT_ORIGIN } from '../security/app-scheme.ts';
import { printPolicy } from '../security/content-security-policy.ts';
import { PRINT_FONTS } from './print-fonts.ts';

export class PrintPages {
  readonly #pages = new Map<string, { readonly html: string; readonly nonce: string }>();

  /** The fonts a printed page may use. */
  fonts(): readonly PrintFont[] {
    return PRINT_FONTS;
  }

  /** Offers a page until it is withdrawn; returns its address. */
  offer(render: (nonce: string) => string): { readonly url: string; withdraw(): void } {
    const path = `/${randomUUID()}`;
    const nonce = randomNonce();
    this.#pages.set(path, { html: render(nonce), nonce });
    return { url: `${PRINT_ORIGIN}${path}`, withdraw: () => void this.#pages.delete(path) };
  }

  /** Answers a request to the print host. */
  async serve(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const page = this.#pages.get(pathname);
    if (page !== undefined)
      return new Response(page.html, {
        headers: {
          ...securityHeaders(page.nonce),
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
        },
      });
    const nonce = randomNonce();
    const font = PRINT_FONTS.find(({ url }) => url === pathname);
    if (font !== undefined)
      return new Response(await readFile(font.file), {
        headers: { ...securityHeaders(nonce), 'content-type': 'font/woff2' },
      });
    return new Response('Not found', {
      status: 404,
      headers: { ...securityHeaders(nonce), 'content-type': 'text/plain' },
    });
  }
}

function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': printPolicy(nonce),
    'x-content-type-options': 'nosniff',
  };
}

function randomNonce(): string {
  return randomBytes(18).toString('base64');
}

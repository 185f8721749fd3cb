import { describe, expect, it } from 'vitest';

import { PrintPages } from '../../../src/main/export/print-pages.ts';
import { listServedFiles } from '../../../src/main/security/served-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const BUILD = {
  'index.html': 'the window',
  'assets/index-Ab12.js': 'a script',
  'assets/inter-latin-wght-normal-C2S99t-D.woff2': 'upright',
  'assets/inter-latin-ext-wght-normal-CFHvXkgd.woff2': 'extended',
  'assets/inter-cyrillic-wght-normal-x.woff2': 'cyrillic',
  'assets/source-serif-4-latin-wght-normal-B_x.woff2': 'serif',
  'assets/source-serif-4-latin-wght-italic-B_x.woff2': 'italic',
};

async function printPages(): Promise<PrintPages> {
  return new PrintPages(await listServedFiles(await temporaryFolder(BUILD)));
}

const get = (pages: PrintPages, url: string) => pages.serve(new Request(url));
const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? '';

describe('a page that is offered', () => {
  it('is served with a policy that admits its own styles and no script', async () => {
    const pages = await printPages();
    const { url } = pages.offer((nonce) => `<style nonce="${nonce}"></style>`);
    const answer = await get(pages, url);
    const nonce = /'nonce-([^']+)'/.exec(policyOf(answer))?.[1] ?? '';
    expect(url).toMatch(/^app:\/\/print\/[\da-f-]{36}$/);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(`<style nonce="${nonce}"></style>`);
    expect(policyOf(answer)).toContain("default-src 'none'");
    expect(policyOf(answer)).not.toContain('script-src');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('is gone once it is withdrawn; others stay', async () => {
    const pages = await printPages();
    const first = pages.offer(() => 'first');
    const second = pages.offer(() => 'second');
    first.withdraw();
    expect((await get(pages, first.url)).status).toBe(404);
    expect(await (await get(pages, second.url)).text()).toBe('second');
  });

  it('shares neither address nor nonce with another', async () => {
    const pages = await printPages();
    const nonces: string[] = [];
    const offers = [1, 2].map(() => pages.offer((nonce) => String(nonces.push(nonce))));
    expect(new Set(nonces).size).toBe(2);
    expect(new Set(offers.map(({ url }) => url)).size).toBe(2);
  });
});

describe('the fonts of a printed page', () => {
  it('are the upright Latin cuts', async () => {
    expect((await printPages()).fonts()).toEqual([
      {
        family: 'Inter',
        url: '/assets/inter-latin-wght-normal-C2S99t-D.woff2',
        isExtended: false,
      },
      {
        family: 'Inter',
        url: '/assets/inter-latin-ext-wght-normal-CFHvXkgd.woff2',
        isExtended: true,
      },
      {
        family: 'Source Serif 4',
        url: '/assets/source-serif-4-latin-wght-normal-B_x.woff2',
        isExtended: false,
      },
    ]);
  });

  it('are served under the same policy', async () => {
    const pages = await printPages();
    const answer = await get(pages, `app://print${pages.fonts()[0]?.url}`);
    expect(await answer.text()).toBe('upright');
    expect(answer.headers.get('content-type')).toBe('font/woff2');
    expect(policyOf(answer)).toContain("default-src 'none'");
  });
});

it.each(['/index.html', '/assets/index-Ab12.js', '/', '/toString', '/../index.html'])(
  'the print host has nothing else to give: %s',
  async (address) => {
    const answer = await get(await printPages(), `app://print${address}`);
    expect(answer.status).toBe(404);
    expect(policyOf(answer)).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

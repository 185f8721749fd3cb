import { describe, expect, it } from 'vitest';

import { PrintPages } from '../../../src/main/export/print-pages.ts';

const get = (pages: PrintPages, url: string) => pages.serve(new Request(url));
const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? '';

describe('a page that is offered', () => {
  it('is served with a policy that admits its own styles and no script', async () => {
    const pages = new PrintPages();
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
    const pages = new PrintPages();
    const first = pages.offer(() => 'first');
    const second = pages.offer(() => 'second');
    first.withdraw();
    expect((await get(pages, first.url)).status).toBe(404);
    expect(await (await get(pages, second.url)).text()).toBe('second');
  });

  it('shares neither address nor nonce with another', async () => {
    const pages = new PrintPages();
    const nonces: string[] = [];
    const offers = [1, 2].map(() => pages.offer((nonce) => String(nonces.push(nonce))));
    expect(new Set(nonces).size).toBe(2);
    expect(new Set(offers.map(({ url }) => url)).size).toBe(2);
  });
});

describe('the fonts of a printed page', () => {
  it('are static upright cuts of two weights, with the extended letters apart', () => {
    const fonts = new PrintPages().fonts();
    expect(fonts.map(({ family, weight, isExtended }) => [family, weight, isExtended])).toEqual([
      ['Inter', 400, false],
      ['Inter', 400, true],
      ['Inter', 600, false],
      ['Inter', 600, true],
      ['Source Serif 4', 400, false],
      ['Source Serif 4', 400, true],
      ['Source Serif 4', 600, false],
      ['Source Serif 4', 600, true],
    ]);
    expect(new Set(fonts.map(({ url }) => url)).size).toBe(fonts.length);
  });

  it('are served under the same policy, each from its own file', async () => {
    const pages = new PrintPages();
    const bodies = new Set<string>();
    for (const { url } of pages.fonts()) {
      const answer = await get(pages, `app://print${url}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2');
      bodies.add(bytes.toString('base64'));
      expect(answer.headers.get('content-type')).toBe('font/woff2');
      expect(policyOf(answer)).toContain("default-src 'none'");
    }
    expect(bodies.size).toBe(pages.fonts().length);
  });
});

it.each(['/index.html', '/assets/index-Ab12.js', '/', '/toString', '/../index.html'])(
  'the print host has nothing else to give: %s',
  async (address) => {
    const answer = await get(new PrintPages(), `app://print${address}`);
    expect(answer.status).toBe(404);
    expect(policyOf(answer)).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

import path from 'node:path';
import { symlink } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { serveApp } from '../../../src/main/security/serve-app.ts';
import { listServedFiles } from '../../../src/main/security/served-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PAGE = '<meta nonce="CSP_NONCE"><style nonce="CSP_NONCE"></style>';
const BUILD = {
  'renderer/index.html': PAGE,
  'renderer/assets/index-Ab12.js': 'const CSP_NONCE = 1;',
  'renderer/assets/index-Cd34.css': 'body {}',
  'renderer/assets/inter-Ef56.woff2': 'font',
  'renderer/licenses.json': '[]',
  'renderer/notes.txt': 'private',
  'renderer/assets/index-Ab12.js.map': '{}',
  'renderer/.hidden': 'private',
  'main/index.js': 'private',
};

async function build() {
  const out = await temporaryFolder(BUILD);
  const folder = path.join(out, 'renderer');
  return { folder, files: listServedFiles(folder) };
}

describe('the files that are served', () => {
  it('are those of the renderer, by type, at the path they have there', async () => {
    const { files, folder } = await build();
    const types = [...files].map(([name, { mediaType }]) => [name, mediaType]);
    expect(Object.fromEntries(types)).toEqual({
      '/index.html': 'text/html; charset=utf-8',
      '/assets/index-Ab12.js': 'text/javascript; charset=utf-8',
      '/assets/index-Cd34.css': 'text/css; charset=utf-8',
      '/assets/inter-Ef56.woff2': 'font/woff2',
      '/licenses.json': 'application/json; charset=utf-8',
    });
    const script = files.get('/assets/index-Ab12.js')?.file;
    expect(script).toBe(path.join(folder, 'assets', 'index-Ab12.js'));
  });

  it.skipIf(process.platform === 'win32')('are never reached through a link', async () => {
    const { folder } = await build();
    await symlink(path.join(folder, '..', 'main', 'index.js'), path.join(folder, 'link.js'));
    await symlink(path.join(folder, '..', 'main'), path.join(folder, 'main'));
    const names = [...listServedFiles(folder).keys()];
    expect(names.filter((name) => name.includes('link') || name.includes('main'))).toEqual([]);
  });
});

describe('a request to the window’s host', () => {
  const serve = async (address: string, method = 'GET') => {
    const handle = serveApp((await build()).files);
    return handle(new Request(`app://milepost${address}`, { method }));
  };
  const nonceOf = (answer: Response) =>
    /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];

  it.each([
    ['/index.html', 200, 'text/html; charset=utf-8'],
    ['/', 200, 'text/html; charset=utf-8'],
    ['/index.html?x#y', 200, 'text/html; charset=utf-8'],
    ['/assets/index-Ab12.js', 200, 'text/javascript; charset=utf-8'],
    ['/assets/inter-Ef56.woff2', 200, 'font/woff2'],
    ['/nothing.js', 404, 'text/plain'],
  ])('for %s gets %i, with every security header', async (address, status, type) => {
    const answer = await serve(address);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each([
    '/notes.txt',
    '/.hidden',
    '/assets/index-Ab12.js.map',
    '/assets',
    '/assets/',
    '/../main/index.js',
    '/%2e%2e/main/index.js',
    '/..%2fmain%2findex.js',
    '/assets/..%5c..%5cmain%5cindex.js',
    '//main/index.js',
    '/INDEX.HTML',
    '/index.html/',
    '/index.html%00.js',
    '/toString',
    '/__proto__',
  ])('finds nothing at %s', async (address) => {
    const answer = await serve(address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('Not found');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('is refused with the method %s', async (method) => {
    expect((await serve('/index.html', method)).status).toBe(404);
  });

  it('puts the nonce of its header everywhere the page asks for it', async () => {
    const answer = await serve('/index.html');
    const page = await answer.text();
    const nonce = nonceOf(answer) ?? '';
    expect(Buffer.from(nonce, 'base64').length).toBeGreaterThanOrEqual(16);
    expect(page).toBe(PAGE.replaceAll('CSP_NONCE', nonce));
  });

  it('has a nonce that was never used before, and keeps no copy of the page', async () => {
    const handle = serveApp((await build()).files);
    const ask = () => handle(new Request('app://milepost/index.html'));
    const answers = [await ask(), await ask()];
    expect(nonceOf(answers[0]!)).not.toBe(nonceOf(answers[1]!));
    expect(answers[0]?.headers.get('cache-control')).toBe('no-store');
  });

  it('gets scripts and styles byte for byte, to be kept', async () => {
    const answer = await serve('/assets/index-Ab12.js');
    expect(await answer.text()).toBe(BUILD['renderer/assets/index-Ab12.js']);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });
});

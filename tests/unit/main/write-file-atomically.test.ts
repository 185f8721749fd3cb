import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { writeFileAtomically } from '../../../src/main/files/write-file-atomically.ts';
import { mountSmallDisk } from '../../e2e/support/small-disk.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';
const data = Buffer.from('the new plan');
const done = { ok: true, value: null };
/** Only root may mount one. */
const disk = await mountSmallDisk(64);

describe('writing a file', () => {
  it('makes a new one, and nothing beside it', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'plan.pdf');
    expect(await writeFileAtomically(file, data)).toEqual(done);
    expect(await readFile(file, 'utf8')).toBe('the new plan');
    expect(await readdir(folder)).toEqual(['plan.pdf']);
  });

  it('replaces an old one whole, also by a shorter one', async () => {
    const folder = await temporaryFolder({ 'plan.pdf': 'an older and much longer plan' });
    const file = path.join(folder, 'plan.pdf');
    expect(await writeFileAtomically(file, data)).toEqual(done);
    expect(await readFile(file, 'utf8')).toBe('the new plan');
    expect(await readdir(folder)).toEqual(['plan.pdf']);
  });

  it.skipIf(isRoot || isWindows)('needs no right to list the folder', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o300);
    expect(await writeFileAtomically(path.join(folder, 'plan.pdf'), data)).toEqual(done);
    await chmod(folder, 0o700);
    expect(await readdir(folder)).toEqual(['plan.pdf']);
  });
});

describe('a file that cannot be written', () => {
  it('in a folder that is not there: the folder is named, and not made', async () => {
    const parent = await temporaryFolder();
    const folder = path.join(parent, 'gone');
    const written = await writeFileAtomically(path.join(folder, 'plan.pdf'), data);
    expect(written).toEqual({ ok: false, failure: { kind: 'folder-missing', path: folder } });
    expect(await readdir(parent)).toEqual([]);
  });

  it('below a file: the same', async () => {
    const parent = await temporaryFolder({ file: 'a file' });
    const folder = path.join(parent, 'file');
    const written = await writeFileAtomically(path.join(folder, 'plan.pdf'), data);
    expect(written).toEqual({ ok: false, failure: { kind: 'folder-missing', path: folder } });
    expect(await readFile(folder, 'utf8')).toBe('a file');
  });

  it('where a folder stands: the folder stays, and no temporary file', async () => {
    const parent = await temporaryFolder({ 'plan.pdf/inside': 'kept' });
    const file = path.join(parent, 'plan.pdf');
    const written = await writeFileAtomically(file, data);
    expect(written).toEqual({ ok: false, failure: { kind: 'not-writable', path: file } });
    expect(await readdir(parent)).toEqual(['plan.pdf']);
    expect(await readFile(path.join(file, 'inside'), 'utf8')).toBe('kept');
  });

  it('under a name that is too long', async () => {
    const parent = await temporaryFolder();
    const file = path.join(parent, `${'n'.repeat(300)}.pdf`);
    const written = await writeFileAtomically(file, data);
    expect(written).toEqual({ ok: false, failure: { kind: 'not-writable', path: file } });
    expect(await readdir(parent)).toEqual([]);
  });

  it.skipIf(isRoot || isWindows)(
    'in a folder one may not write to: the old one stays',
    async () => {
      const folder = await temporaryFolder({ 'plan.pdf': 'the old plan' });
      const file = path.join(folder, 'plan.pdf');
      await chmod(folder, 0o500);
      const written = await writeFileAtomically(file, data);
      await chmod(folder, 0o700);
      expect(written).toEqual({ ok: false, failure: { kind: 'not-writable', path: file } });
      expect(await readFile(file, 'utf8')).toBe('the old plan');
      expect(await readdir(folder)).toEqual(['plan.pdf']);
    },
  );

  it.skipIf(isWindows)(
    'through a link that leads in a circle: replaced like any file',
    async () => {
      const folder = await temporaryFolder();
      const file = path.join(folder, 'plan.pdf');
      await symlink(file, file);
      expect(await writeFileAtomically(file, data)).toEqual(done);
      expect(await readFile(file, 'utf8')).toBe('the new plan');
    },
  );
});

describe.skipIf(disk === null)('on a disk that is full', () => {
  afterAll(() => disk?.remove());

  it('says so, and leaves what was there', async () => {
    const folder = path.join(disk!.folder, 'plans');
    const file = path.join(folder, 'plan.pdf');
    await mkdir(folder);
    await writeFile(file, 'the old plan');
    const written = await writeFileAtomically(file, new Uint8Array(200_000));
    expect(written).toEqual({ ok: false, failure: { kind: 'disk-full', path: file } });
    expect(await readFile(file, 'utf8')).toBe('the old plan');
    expect(await readdir(folder)).toEqual(['plan.pdf']);
  });
});

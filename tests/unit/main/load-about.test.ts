import { expect, it } from 'vitest';

import { loadAbout } from '../../../src/main/about/load-about.ts';
import { temporaryFolder } from './temporary-folder.ts';

const packageOf = (name: string, version = '1.0.0') => ({
  name,
  version,
  identifier: 'MIT',
  text: `The licence of ${name}`,
});

async function about(main: unknown, renderer: unknown) {
  const folder = await temporaryFolder({
    'app/LICENSE': 'MIT License',
    'out/main/licenses.json': JSON.stringify(main),
    'out/renderer/licenses.json': JSON.stringify(renderer),
  });
  return loadAbout({
    outFolder: `${folder}/out`,
    appFolder: `${folder}/app`,
    version: '0.1.0',
    contentVersion: '2.0.0',
  });
}

it('names each package of the bundles once, by name, with its licence', async () => {
  const { notices } = await about([packageOf('zod')], [packageOf('react'), packageOf('zod')]);
  expect(notices).toEqual([
    { name: 'react', version: '1.0.0', licence: 'MIT', text: 'The licence of react' },
    { name: 'zod', version: '1.0.0', licence: 'MIT', text: 'The licence of zod' },
  ]);
});

it('keeps two versions of a package apart', async () => {
  const { notices } = await about([packageOf('zod')], [packageOf('zod', '2.0.0')]);
  expect(notices.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0']);
});

it('says so where a package names no licence', async () => {
  const { notices } = await about([{ name: 'plain', version: '1.0.0' }], []);
  expect(notices).toEqual([{ name: 'plain', version: '1.0.0', licence: 'see text', text: '' }]);
});

it('gives the app’s own licence and the versions of what is running', async () => {
  expect(await about([], [])).toMatchObject({
    version: '0.1.0',
    contentVersion: '2.0.0',
    licence: 'MIT License',
    notices: [],
  });
});

it('fails when the build has left no list, or one of another form', async () => {
  await expect(about({ packages: [] }, [])).rejects.toThrow('expected array');
});

/** Turns a module into one script for a page, which cannot load modules of ours. */
import { fileURLToPath } from 'node:url';

import { build, type Rolldown } from 'vite';

/**
 * @param module its address
 * @param globalName the global in which the script leaves what the module exports
 */
export async function bundleForPage(module: URL, globalName: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: fileURLToPath(module), formats: ['iife'], name: globalName },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error(`${module.href} was not bundled`);
  return code;
}

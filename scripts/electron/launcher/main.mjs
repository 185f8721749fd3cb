/// <reference types="electron" />
// Copied into the fallback runtime as its `resources/app`, where stock Electron has its default
// app: opens the folder named by the first argument that is not a switch, so that
// `electron [switches] FOLDER [arguments]` means the same there as everywhere else.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron/main';

const { folder, required } = readArguments(process.argv.slice(1));
if (folder === null) {
  process.stderr.write('Usage: electron [switches] FOLDER [arguments]\n');
  process.exit(1);
}
// Playwright hooks in here (-r), before any of the app's code.
const require = createRequire(import.meta.url);
for (const module of required) require(path.resolve(module));

try {
  // Awaited while this module is evaluated: Electron holds back `ready` until that is done, and
  // a privileged scheme can only be registered before it.
  await import(pathToFileURL(adopt(folder)).href);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

/**
 * @param {readonly string[]} args
 * @returns {{ folder: string | null, required: string[] }}
 */
function readArguments(args) {
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '-r' || argument === '--require') modules.push(args[(index += 1)] ?? '');
    else if (!argument.startsWith('-'))
      return { folder: path.resolve(argument), required: modules };
  }
  return { folder: null, required: modules };
}

/**
 * @typedef {(text: string) => void} SetText
 */

/**
 * Makes Electron take the folder for the running app.
 *
 * @param {string} appFolder
 * @returns {string} the module to run
 */
function adopt(appFolder) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const manifest = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
  // Two methods Electron keeps for its default app, and out of its types.
  const internal = /** @type {typeof app & Record<'setAppPath' | 'setVersion', SetText>} */ (app);
  internal.setAppPath(appFolder);
  internal.setVersion(manifest.version ?? '0.0.0');
  app.setName(manifest.productName ?? manifest.name);
  return path.resolve(appFolder, manifest.main ?? 'index.js');
}

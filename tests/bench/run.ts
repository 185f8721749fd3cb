/**
 * `npm run bench`: measures what QUALITY asks for and prints a table. A goal that is missed is no
 * failure of the command; it stays in the table.
 *
 *   npm run bench -- [--json FILE] [--markdown FILE] [--runs N] [--only starts,planning,sizes]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { format, resolveConfig } from 'prettier';

import { ensureBuild } from '../../scripts/electron/build.mjs';
import { displayCommand } from '../../scripts/electron/display.mjs';
import { createReporter, reportFailure } from '../../scripts/electron/reporter.mjs';
import { ensureElectron } from '../../scripts/ensure-electron.mjs';
import { shippedContent } from '../support/shipped-content.ts';
import { observeMachine } from './machine.ts';
import { measurePlanning } from './planning.ts';
import { rowOf, type Row } from './row.ts';
import { measureSizes } from './sizes.ts';
import { measureStarts } from './starts.ts';
import { renderMarkdown, renderText } from './table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FEWEST_RUNS = 7;
const USUAL_RUNS = '11';
const GROUPS = { starts: measureStarts, planning: measurePlanning, sizes: measureSizes };

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      markdown: { type: 'string' },
      runs: { type: 'string', default: USUAL_RUNS },
      only: { type: 'string', default: Object.keys(GROUPS).join(',') },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < FEWEST_RUNS)
    throw new RangeError(`--runs takes a whole number from ${FEWEST_RUNS}`);
  const wanted = values.only.split(',');
  const unknown = wanted.find((name) => !Object.hasOwn(GROUPS, name));
  if (unknown !== undefined)
    throw new RangeError(`--only takes ${Object.keys(GROUPS).join(', ')}, not ${unknown}`);

  const { action } = createReporter();
  const { version } = await ensureElectron({ quiet: true });
  await ensureBuild(ROOT, action);
  const content = await shippedContent();
  const machine = observeMachine(version);
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (!wanted.includes(name)) continue;
    action(`Measuring ${name}, ${runs} runs …`);
    rows.push(...(await measure(content, runs)).map(rowOf));
  }

  const here = machine();
  console.log(renderText(rows, here));
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify({ machine: here, rows }, null, 2)}\n`);
  if (values.markdown !== undefined) {
    const options = { ...(await resolveConfig(values.markdown)), filepath: values.markdown };
    await writeFile(values.markdown, await format(renderMarkdown(rows, here), options));
  }
}

/** The same command once more, on a virtual display. */
async function benchUnder([command, ...args]: readonly string[]): Promise<void> {
  if (command === undefined) return bench();
  // This also installs the virtual display where it is missing.
  await ensureElectron({ quiet: true });
  const child = spawn(
    command,
    [...args, process.execPath, ...process.execArgv, ...process.argv.slice(1)],
    {
      stdio: 'inherit',
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
}

try {
  await benchUnder(displayCommand());
} catch (error) {
  reportFailure(error);
}

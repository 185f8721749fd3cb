/**
 * `npm run bench`: measures what QUALITY asks for and prints a table. A goal that is missed is no
 * failure of the command; it stays in the table.
 *
 *   npm run bench -- [--json FILE] [--markdown FILE] [--runs N]
 *                    [--only starts,planning,taskjuggler,forecast,timeline,screens,paper,exports,
 *                            restore,sizes]
 *                    [--record]
 *
 * `--record` keeps what TaskJuggler gave for the unit tests to compare with.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { format, resolveConfig } from 'prettier';

import { ensureBuild } from '../../scripts/electron/build.mjs';
import { createReporter, reportFailure } from '../../scripts/electron/reporter.mjs';
import { ensureElectron } from '../../scripts/ensure-electron.mjs';
import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { shippedContent } from '../support/shipped-content.ts';
import { measureExports } from './exports.ts';
import { underDisplay } from '../support/under-display.ts';
import { measureForecast } from './forecast.ts';
import { observeMachine } from './machine.ts';
import { measurePaper } from './paper.ts';
import { measurePlanning } from './planning.ts';
import { rowOf, type Measurement, type Row } from './row.ts';
import { measureRestore } from './restore.ts';
import { measureScreens } from './screens.ts';
import { measureSizes } from './sizes.ts';
import { measureStarts } from './starts.ts';
import { renderMarkdown, renderText } from './table.ts';
import { measureTimeline } from './timeline.ts';
import { measureComparison } from './taskjuggler/measure-comparison.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FEWEST_RUNS = 7;
const USUAL_RUNS = '11';

interface Options {
  readonly content: ContentBundle;
  readonly runs: number;
  readonly isRecording: boolean;
}

interface Group {
  readonly needsApp: boolean;
  readonly measure: (options: Options) => Promise<readonly Measurement[]>;
}

const GROUPS: Readonly<Record<string, Group>> = {
  starts: { needsApp: true, measure: ({ content, runs }) => measureStarts(content, runs) },
  planning: { needsApp: true, measure: ({ content, runs }) => measurePlanning(content, runs) },
  taskjuggler: { needsApp: false, measure: ({ isRecording }) => measureComparison(isRecording) },
  forecast: { needsApp: true, measure: ({ runs }) => measureForecast(runs) },
  timeline: { needsApp: true, measure: ({ content, runs }) => measureTimeline(content, runs) },
  screens: { needsApp: true, measure: ({ content, runs }) => measureScreens(content, runs) },
  paper: { needsApp: true, measure: ({ content, runs }) => measurePaper(content, runs) },
  restore: { needsApp: true, measure: ({ runs }) => measureRestore(runs) },
  exports: { needsApp: true, measure: ({ content, runs }) => measureExports(content, runs) },
  sizes: { needsApp: true, measure: ({ content, runs }) => measureSizes(content, runs) },
};

function readCommandLine() {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      markdown: { type: 'string' },
      runs: { type: 'string', default: USUAL_RUNS },
      only: { type: 'string', default: Object.keys(GROUPS).join(',') },
      record: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < FEWEST_RUNS)
    throw new RangeError(`--runs takes a whole number from ${FEWEST_RUNS}`);
  const wanted = values.only.split(',');
  const unknown = wanted.find((name) => !Object.hasOwn(GROUPS, name));
  if (unknown !== undefined)
    throw new RangeError(`--only takes ${Object.keys(GROUPS).join(', ')}, not ${unknown}`);
  const groups = Object.entries(GROUPS).filter(([name]) => wanted.includes(name));
  return { ...values, runs, groups, needsApp: groups.some(([, { needsApp }]) => needsApp) };
}

type CommandLine = ReturnType<typeof readCommandLine>;

async function bench({ groups, needsApp, runs, ...values }: CommandLine): Promise<void> {
  const { action } = createReporter();
  const electron = needsApp ? (await ensureElectron({ quiet: true })).version : '(not used)';
  if (needsApp) await ensureBuild(ROOT, action);
  const content = await shippedContent();
  const machine = observeMachine(electron);
  const rows: Row[] = [];
  for (const [name, { measure }] of groups) {
    action(`Measuring ${name}, ${runs} runs …`);
    try {
      const measured = await measure({ content, runs, isRecording: values.record });
      rows.push(...measured.map(rowOf));
    } catch (error) {
      // What the other groups gave is not lost with it.
      reportFailure(error);
    }
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

try {
  const commandLine = readCommandLine();
  const work = () => bench(commandLine);
  await (commandLine.needsApp ? underDisplay(work) : work());
} catch (error) {
  reportFailure(error);
}

/** Schedules of generated networks: how long, how it grows, and how long TaskJuggler takes. */
import { fileURLToPath } from 'node:url';

import { createReporter } from '../../scripts/electron/reporter.mjs';
import { runCommand } from '../../scripts/electron/run-command.mjs';
import { aTask } from '../support/content-builders.ts';
import { aNetwork, PART_TIME } from './network.ts';
import { waitForQuiet } from './quiet.ts';
import { median, type Measurement } from './row.ts';
import { finishOf, scheduleProject, type Project } from './schedule.ts';
import { ensureTaskJuggler } from './taskjuggler/ensure-taskjuggler.ts';
import { endFor, projectText } from './taskjuggler/project-text.ts';
import { planWithTaskJuggler, timeItsScheduler } from './taskjuggler/run-taskjuggler.ts';

const WARM_UP_RUNS = 3;
/** In a row for each figure, so that each bears its share of collecting garbage. */
const SCHEDULES_A_RUN = 5;
const FIRST_SCHEDULE = fileURLToPath(new URL('first-schedule.ts', import.meta.url));
const NOTE =
  'from the raw tasks to dates and floats: checked, ordered, levelled, critical path; a generated network, 15 hours a week, days off; the mean of five in a row.';

export async function measureSchedules(runs: number): Promise<readonly Measurement[]> {
  const small = aSubject(1_000);
  const half = aSubject(5_000);
  const whole = aSubject(10_000);
  const rival = await aRival(small.project);
  await waitForQuiet();
  for (let run = 0; run < WARM_UP_RUNS + runs; run += 1)
    for (const subject of [half, whole]) timeSchedule(subject);
  await waitForQuiet();
  for (let run = 0; run < WARM_UP_RUNS + runs; run += 1) {
    timeSchedule(small);
    if (run >= WARM_UP_RUNS) await rival.run();
  }
  for (const { times } of [small, half, whole]) times.splice(0, WARM_UP_RUNS);
  return [
    {
      id: 'schedule-1000',
      what: 'Schedule of 1,000 tasks, 2,000 prerequisites',
      unit: 'ms',
      samples: small.times,
      ...(await rival.comparison(small.times)),
    },
    {
      id: 'schedule-10000',
      what: 'Schedule of 10,000 tasks, 20,000 prerequisites',
      unit: 'ms',
      samples: whole.times,
      goal: { of: 'value', atMost: 100 },
      note: NOTE,
    },
    {
      id: 'schedule-growth',
      what: 'Growth when tasks double, 5,000 to 10,000',
      unit: 'ms',
      samples: whole.times,
      yardstick: { what: 'for 5,000', samples: half.times },
      goal: { of: 'ratio', atMost: 2.3 },
      note: NOTE,
    },
  ];
}

interface Subject {
  readonly project: Project;
  readonly times: number[];
}

function aSubject(size: number): Subject {
  return { project: { tasks: aNetwork(size), calendar: PART_TIME, pins: [] }, times: [] };
}

function timeSchedule({ project, times }: Subject): void {
  const from = performance.now();
  for (let schedule = 0; schedule < SCHEDULES_A_RUN; schedule += 1) scheduleProject(project);
  times.push((performance.now() - from) / SCHEDULES_A_RUN);
}

/** TaskJuggler on the same project, where it is to be had. */
interface Rival {
  readonly run: () => Promise<void>;
  /** What the row says of it. */
  readonly comparison: (
    ours: readonly number[],
  ) => Promise<Pick<Measurement, 'yardstick' | 'goal' | 'note'>>;
}

async function aRival(project: Project): Promise<Rival> {
  const found = await ensureTaskJuggler(createReporter().action);
  if (!found.isHere) {
    const note = `${NOTE} Not compared with TaskJuggler: ${found.reason}.`;
    return { run: () => Promise.resolve(), comparison: () => Promise.resolve({ note }) };
  }
  const finish = finishOf(scheduleProject(project));
  const text = projectText(project, endFor(finish));
  const nearlyEmpty = projectText({ ...project, tasks: [aTask()] }, endFor(project.calendar.start));
  const times = { whole: [] as number[], start: [] as number[], alone: [] as number[] };
  let theirFinish = '';
  return {
    run: async () => {
      const planned = await planWithTaskJuggler(text);
      theirFinish = planned.finish;
      times.whole.push(planned.milliseconds);
      times.start.push((await planWithTaskJuggler(nearlyEmpty)).milliseconds);
      times.alone.push(await timeItsScheduler(text));
    },
    comparison: async (ours) => {
      const alone = median(times.alone);
      const sentences = [
        `TaskJuggler ${found.version} is the whole command: reading the project, scheduling it in steps of 15 minutes, a report of all dates.`,
        `Its start alone takes ${Math.round(median(times.start))} ms, its scheduler alone ${Math.round(alone)} ms, which is ${Math.round(alone / median(ours))} times as long as ours.`,
        `Ours runs in a process that is warm; the first schedule of a new one takes ${Math.round(await timeFirstSchedule())} ms.`,
        theirFinish === finish
          ? `Both finish on ${finish}.`
          : `Ours finishes on ${finish}, TaskJuggler’s on ${theirFinish}.`,
      ];
      return {
        yardstick: { what: 'TaskJuggler, same project', samples: times.whole },
        goal: { of: 'speed-up', atLeast: 500 },
        note: [NOTE, ...sentences].join(' '),
      };
    },
  };
}

async function timeFirstSchedule(): Promise<number> {
  const args = [...process.execArgv, FIRST_SCHEDULE];
  const { ok, stdout, problem } = await runCommand(process.execPath, args);
  if (!ok) throw new Error(`the first schedule of a new process: ${problem}`);
  return Number(stdout);
}

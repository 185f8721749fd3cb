/** One generated project, planned by the engine and by TaskJuggler. */
import { finishOf, scheduleProject, type Project } from '../schedule.ts';
import { faultsOf } from './faults-of.ts';
import { latenessOfOurs, latenessOfTheirs, passOnPriorities } from './lateness.ts';
import { endFor, projectText } from './project-text.ts';
import { planWithTaskJuggler } from './run-taskjuggler.ts';
import { aSharedProject } from './shared-project.ts';

export interface Comparison {
  readonly seed: number;
  readonly tasks: number;
  readonly faults: readonly string[];
  readonly finish: { readonly ours: string; readonly theirs: string };
  /** Of the latest milestone, in minutes of study time. */
  readonly lateness: { readonly ours: number; readonly theirs: number };
  /** Why the lateness differs; null when it does not. */
  readonly cause: string | null;
}

export async function compareOn(seed: number): Promise<Comparison> {
  const project = aSharedProject(seed);
  const levelling = scheduleProject(project);
  const finish = finishOf(levelling);
  const plan = (other: Project) => planWithTaskJuggler(projectText(other, endFor(finish)));
  const planned = await plan(project);
  const ours = latenessOfOurs(project, levelling);
  const theirs = latenessOfTheirs(project, planned.tasks);
  const guided = async () =>
    latenessOfTheirs(project, (await plan(passOnPriorities(project))).tasks);
  return {
    seed,
    tasks: project.tasks.length,
    faults: faultsOf(project, levelling),
    finish: { ours: finish, theirs: planned.finish },
    lateness: { ours, theirs },
    cause: ours === theirs ? null : causeOf(ours, await guided()),
  };
}

/** Held to be the cause only when the difference is gone without it. */
function causeOf(ours: number, theirsGuided: number): string {
  return theirsGuided === ours
    ? 'TaskJuggler leaves prerequisites at their own priority'
    : `unexplained: ${theirsGuided} minutes with the priorities of prerequisites raised`;
}

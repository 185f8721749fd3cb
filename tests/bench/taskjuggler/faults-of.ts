/** Whether the engine's schedule of a project keeps the project's own rules; read off its dates. */
import type { Levelling } from '../../../src/shared/planning/levelling.ts';
import { minutesOn, type DateText } from '../../support/schedule-checks/plain-calendar.ts';
import type { Project } from '../schedule.ts';

/** Everything that is wrong; empty for a sound schedule. */
export function faultsOf(project: Project, { tasks }: Levelling): readonly string[] {
  return [
    ...effortFaults(project, tasks),
    ...dayFaults(project, tasks),
    ...orderFaults(project, tasks),
  ];
}

type Levelled = Levelling['tasks'];

function effortFaults(project: Project, levelled: Levelled): readonly string[] {
  const planned = new Map(
    levelled.map(({ task, sessions }) => [
      task.id,
      sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    ]),
  );
  return project.tasks
    .filter(({ id, minutes }) => planned.get(id) !== minutes)
    .map(({ id, minutes }) => `${id} has ${planned.get(id)} of its ${minutes} minutes`);
}

function dayFaults({ calendar }: Project, levelled: Levelled): readonly string[] {
  const used = new Map<DateText, number>();
  for (const { date, minutes } of levelled.flatMap(({ sessions }) => sessions))
    used.set(date, (used.get(date) ?? 0) + minutes);
  return [...used]
    .filter(([date, minutes]) => minutes > minutesOn(date, calendar))
    .map(([date, minutes]) => `${date} holds ${minutes} minutes`);
}

function orderFaults({ pins }: Project, levelled: Levelled): readonly string[] {
  const byId = new Map(levelled.map((entry) => [entry.task.id, entry]));
  const late = pins
    .filter(({ task, date }) => (byId.get(task)?.sessions[0].date ?? '') < date)
    .map(({ task, date }) => `${task} begins before ${date}`);
  const early = levelled.flatMap(({ task, sessions, endsAtMinutes }) =>
    task.prerequisites
      .filter((id) => {
        const before = byId.get(id);
        return (
          before === undefined ||
          (before.sessions.at(-1)?.date ?? '') > sessions[0].date ||
          before.endsAtMinutes > endsAtMinutes - task.minutes
        );
      })
      .map((id) => `${task.id} begins before ${id} has ended`),
  );
  return [...late, ...early];
}

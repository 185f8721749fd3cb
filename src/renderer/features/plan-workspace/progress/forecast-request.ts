/** What the forecast of a plan is made from: its open work, its study time and the person's record. */
import type { StudyCalendar } from '../../../../shared/calendar/study-calendar.ts';
import { networkOf, studyTimeOf } from '../../../../shared/planning/build-plan.ts';
import type { ForecastInput } from '../../../../shared/planning/forecast-input.ts';
import { openTasksOf } from '../../../../shared/planning/open-tasks.ts';
import type { FinishedTask } from '../../../../shared/planning/pace.ts';
import type { SkillCatalogue } from '../../../../shared/planning/skill-catalogue.ts';
import { withoutReserve } from '../../../../shared/planning/weekly-reserve.ts';
import {
  begunWork,
  doneDays,
  loggedMinutes,
  minutesOnDay,
} from '../../../../shared/progress/work-so-far.ts';
import type { PlanWorkspaceProps } from '../workspace-props.ts';

/** So many that another seed moves no figure that is shown. */
const RUNS = 10_000;
/** Any would do; one and the same, so that the forecast changes only when the work does. */
const SEED = 1;

export interface ForecastRequest {
  readonly input: ForecastInput;
  /** When there is time for tasks: weekly habits taken out. */
  readonly taskTime: StudyCalendar;
}

/** All that a forecast depends on. */
export type PlanAsItStands = Pick<
  PlanWorkspaceProps,
  'plan' | 'schedule' | 'role' | 'progress' | 'sessions' | 'ownTasks' | 'today'
>;

/** The work of a plan as it stands today, ready to be simulated. */
export function forecastRequest(as: PlanAsItStands, catalogue: SkillCatalogue): ForecastRequest {
  const { plan, schedule, role, progress, sessions, ownTasks, today } = as;
  const doneOn = doneDays(progress);
  const done = new Set(doneOn.keys());
  const begun = begunWork(progress, sessions);
  const network = networkOf({ catalogue, role, settings: plan, credited: done, begun, ownTasks });
  const now = { date: today, studiedMinutes: minutesOnDay(sessions, today) };
  return {
    input: {
      tasks: openTasksOf({ schedule, done, begun, pins: plan.pins }),
      time: studyTimeOf(network, plan, now),
      targetDate: plan.targetDate,
      history: finishedTasks(as),
      runs: RUNS,
      seed: SEED,
    },
    taskTime: withoutReserve(plan, network.rhythms),
  };
}

/** The plan's finished tasks with what was logged on them. */
function finishedTasks({
  schedule,
  progress,
  sessions,
}: Pick<PlanWorkspaceProps, 'schedule' | 'progress' | 'sessions'>): readonly FinishedTask[] {
  const logged = loggedMinutes(sessions);
  return schedule.tasks.flatMap(({ id, effort }) => {
    const finishedOn = progress.get(id)?.doneOn ?? null;
    const minutes = logged.get(id) ?? 0;
    return finishedOn === null || minutes === 0
      ? []
      : [{ id, finishedOn, effort, loggedMinutes: minutes }];
  });
}

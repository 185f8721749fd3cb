/** Gathers a plan, its schedule, its progress and the content behind it into one document. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ContentIndex } from '../domain/content-bundle.ts';
import type { MilestoneId, TaskId } from '../domain/ids.ts';
import type { OwnTask, PlanSettings, Schedule, ScheduledTask, Verdict } from '../domain/plan.ts';
import type { Evidence, Progress } from '../domain/progress.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { Milestone, Role, RoleTask } from '../domain/role.ts';
import type { WorkItem } from '../domain/skill.ts';
import { attainmentOf } from '../progress/skill-attainment.ts';
import { documentProgressOf } from './document-progress.ts';
import {
  PLAN_DOCUMENT_FORMAT,
  type DocumentMilestone,
  type DocumentProvenance,
  type DocumentRequirement,
  type DocumentSession,
  type DocumentTask,
  type DocumentVerdict,
  type PlanDocument,
} from './plan-document.ts';

export interface PlanDocumentInput {
  /** Names the plan in every export of it, so that a calendar knows its entries again. */
  readonly id: string;
  readonly content: Pick<ContentIndex, 'contentVersion' | 'skills' | 'sources'>;
  readonly role: Role;
  readonly settings: PlanSettings;
  readonly schedule: Schedule;
  /** The schedule the plan is measured against; null for a plan that was never kept. */
  readonly baseline: Schedule | null;
  readonly ownTasks: readonly OwnTask[];
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly evidence: ReadonlyMap<TaskId, readonly Evidence[]>;
  /** Minutes logged on each task. */
  readonly logged: ReadonlyMap<TaskId, number>;
  readonly printedOn: CalendarDate;
  readonly locale: string;
}

/** The document of a plan. Milestones without anything to do are left out. */
export function buildPlanDocument(input: PlanDocumentInput): PlanDocument {
  const { content, role, settings, schedule, baseline, progress } = input;
  const context = {
    ...input,
    items: workItemsOf(input),
    source: sourceReader(content),
    sessions: sessionsOf(schedule),
    baselineTasks: new Map(baseline?.tasks.map(({ id, finish }) => [id, finish])),
  };
  const milestones = schedule.milestones
    .map((scheduled) => toDocumentMilestone(context, scheduled.id))
    .filter((milestone) => milestone !== null);
  const isDone = (task: TaskId) => (progress.get(task)?.doneOn ?? null) !== null;
  return {
    format: PLAN_DOCUMENT_FORMAT,
    id: input.id,
    locale: input.locale,
    printedOn: input.printedOn,
    role: { id: role.id, title: role.title, essence: role.essence },
    stage: settings.stage,
    goal: settings.goal,
    start: settings.start,
    targetDate: settings.targetDate,
    finish: schedule.finish,
    baselineFinish: baseline?.finish ?? null,
    verdict: toDocumentVerdict(schedule.verdict, role),
    totalMinutes: schedule.totalMinutes,
    doneMinutes: schedule.tasks
      .filter(({ id }) => isDone(id))
      .reduce((sum, task) => sum + task.minutes, 0),
    weekdayMinutes: settings.weekdayMinutes,
    weekChanges: settings.weekChanges,
    daysOff: settings.daysOff,
    rhythms: (schedule.reserve?.rhythms ?? []).flatMap(({ id, minutes }) => {
      const rhythm = role.rhythms.find((candidate) => candidate.id === id);
      return rhythm === undefined || minutes === 0
        ? []
        : [{ title: rhythm.title, text: rhythm.text, minutes }];
    }),
    rhythmWeek: schedule.reserve?.weekdayMinutes ?? [0, 0, 0, 0, 0, 0, 0],
    milestones,
    gates: schedule.gates.map((gate) => {
      const authored = role.gates.find((candidate) => candidate.id === gate.id);
      const { stage, months, until, isBeyondTarget } = gate;
      const provenance = context.source(authored?.source ?? 'estimate');
      return { title: authored?.title ?? '', stage, months, until, isBeyondTarget, provenance };
    }),
    skills: attainmentOf({
      skills: new Map(content.skills.map((skill) => [skill.id, skill])),
      requirements: role.requirements,
      wanted: settings,
      said: settings.skillLevels,
      isDone,
    }).map(({ skill, now, asked }) => ({
      id: skill.id,
      title: skill.title,
      now,
      target: asked,
    })),
    progress: documentProgressOf(input),
    sources: content.sources.map(({ mark, title, publisher, year }) => ({
      mark,
      title,
      publisher,
      year,
    })),
    contentVersion: content.contentVersion,
  };
}

interface Context extends PlanDocumentInput {
  readonly items: ReadonlyMap<TaskId, Described>;
  readonly sessions: ReadonlyMap<TaskId, readonly DocumentSession[]>;
  /** When each task was to end at first. */
  readonly baselineTasks: ReadonlyMap<TaskId, CalendarDate>;
  readonly source: (provenance: Provenance) => DocumentProvenance;
}

function toDocumentMilestone(context: Context, id: MilestoneId): DocumentMilestone | null {
  const { role, schedule, baseline, progress } = context;
  const milestone = role.milestones.find((candidate) => candidate.id === id);
  const scheduled = schedule.milestones.find((candidate) => candidate.id === id);
  const before = baseline?.milestones.find((candidate) => candidate.id === id);
  if (milestone === undefined || scheduled === undefined) return null;
  if (scheduled.tasks.length === 0 && milestone.credentials.length === 0) return null;
  const tasks = schedule.tasks.filter((task) => task.milestone === id);
  return {
    id,
    title: milestone.title,
    summary: milestone.summary,
    stage: milestone.stage,
    minutes: scheduled.minutes,
    reachedAtMinutes: scheduled.reachedAtMinutes,
    start: scheduled.start,
    finish: scheduled.finish,
    baselineStart: before?.start ?? null,
    baselineFinish: before?.finish ?? null,
    definitionOfDone: milestone.definitionOfDone,
    requirements: requirementsOf(context, milestone),
    tasks: tasks.map((task) => toDocumentTask(context, task)),
    credentials: milestone.credentials.map((credential) => ({
      id: credential.id,
      title: credential.title,
      text: credential.text,
      importance: credential.importance,
      doneOn: progress.get(credential.id)?.doneOn ?? null,
    })),
  };
}

function requirementsOf(
  { content, role, settings, source }: Context,
  milestone: Milestone,
): readonly DocumentRequirement[] {
  return milestone.covers.flatMap((cover) => {
    const requirement = role.requirements.find(({ id }) => id === cover.requirement);
    if (requirement === undefined) return [];
    const skills = requirement.skills.flatMap((asked) => {
      const level = asked[milestone.stage] ?? asked[settings.stage];
      const isCovered = cover.skills === null || cover.skills.includes(asked.skill);
      const skill = content.skills.find(({ id }) => id === asked.skill);
      return level === undefined || !isCovered || skill === undefined
        ? []
        : [{ title: skill.title, level }];
    });
    const { title, importance } = requirement;
    return [{ title, importance, provenance: source(requirement.source), skills }];
  });
}

function toDocumentTask(context: Context, task: ScheduledTask): DocumentTask {
  const { role, items, progress, evidence, logged, sessions, baselineTasks } = context;
  const item = items.get(task.id);
  if (item === undefined) throw new Error(`no work item for task ${task.id}`);
  const recorded = progress.get(task.id);
  const statements = (ids: readonly string[], groups: Role['practices']) =>
    ids.length === 0
      ? []
      : groups
          .flatMap((group) => group.statements)
          .filter((statement) => ids.includes(statement.id))
          .map((statement) => statement.text);
  return {
    id: task.id,
    title: item.title,
    outcome: item.outcome,
    evidence: item.evidence,
    effort: task.effort,
    start: task.start,
    finish: task.finish,
    baselineFinish: baselineTasks.get(task.id) ?? null,
    doneOn: recorded?.doneOn ?? null,
    minutes: task.minutes,
    loggedMinutes: logged.get(task.id) ?? 0,
    sessions: sessions.get(task.id) ?? [],
    ownEvidence: (evidence.get(task.id) ?? []).map(({ value }) => value).join('\n'),
    acceptance: statements(item.acceptance ?? [], role.practices),
    prompts: statements(item.prompts ?? [], role.challenges),
    resources: item.resources.map(({ title, publisher, url }) => ({ title, publisher, url })),
  };
}

function toDocumentVerdict(verdict: Verdict, role: Role): DocumentVerdict {
  if (verdict.kind !== 'infeasible') return verdict;
  const late = role.milestones.find(({ id }) => id === verdict.firstLateMilestone);
  return { ...verdict, firstLateMilestone: late?.title ?? '' };
}

/** What a document says of a task besides its dates. */
type Described = Pick<WorkItem, 'title' | 'outcome' | 'evidence' | 'resources'> &
  Partial<Pick<RoleTask, 'acceptance' | 'prompts'>>;

function workItemsOf({
  content,
  role,
  ownTasks,
}: PlanDocumentInput): ReadonlyMap<TaskId, Described> {
  const units = content.skills.flatMap((skill) => skill.units);
  const tasks = role.milestones.flatMap((milestone) => milestone.tasks);
  const items = new Map<TaskId, Described>();
  for (const item of [...units, ...tasks]) items.set(item.id, item);
  // A person's own task says no more than its title.
  for (const { id, title } of ownTasks)
    items.set(id, { title, outcome: '', evidence: '', resources: [] });
  return items;
}

/** A schedule names its tasks in the order they are done, so that sets the order within a day. */
function sessionsOf({ tasks }: Schedule): ReadonlyMap<TaskId, readonly DocumentSession[]> {
  const taken = new Map<CalendarDate, number>();
  return new Map(
    tasks.map(({ id, sessions }) => [
      id,
      sessions.map(({ date, minutes }) => {
        const place = (taken.get(date) ?? 0) + 1;
        taken.set(date, place);
        return { date, minutes, place };
      }),
    ]),
  );
}

function sourceReader(
  content: PlanDocumentInput['content'],
): (provenance: Provenance) => DocumentProvenance {
  return (provenance) => ({
    sections:
      provenance === 'estimate'
        ? []
        : provenance.flatMap((reference) => {
            const [pageId = '', sectionId = ''] = reference.split('/');
            const page = content.sources.find(({ id }) => id === pageId);
            const section = page?.sections[sectionId];
            return page === undefined || section === undefined
              ? []
              : [{ mark: page.mark, page: page.title, section }];
          }),
  });
}

/**
 * Builders of plan documents for tests of what is printed and exported. Everything has a sensible
 * default, and a test names only what it is about. Dates are given as plain text.
 */
import { calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import {
  PLAN_DOCUMENT_FORMAT,
  type DocumentCredential,
  type DocumentGate,
  type DocumentMilestone,
  type DocumentProvenance,
  type DocumentRequirement,
  type DocumentTask,
  type PlanDocument,
} from '../../src/shared/export/plan-document.ts';
import { anEffort, TEN_HOURS, type Plain } from './content-builders.ts';

type Overrides<Type> = Partial<Plain<Type>>;

/** @example fromPage('A', 'Requirements', 'Overview') */
export function fromPage(mark: string, ...sections: readonly string[]): DocumentProvenance {
  return { sections: sections.map((section) => ({ mark, page: `Page ${mark}`, section })) };
}

/** What we say ourselves. */
export const OUR_ESTIMATE: DocumentProvenance = { sections: [] };

/** @example aDocumentTask({ id: 'loops', title: 'Write a loop', doneOn: '2027-01-09' }) */
export function aDocumentTask(
  over: Overrides<DocumentTask> & { readonly minutes?: number } = {},
): DocumentTask {
  const { minutes = 120, ...rest } = over;
  const task: Plain<DocumentTask> = {
    id: 'task',
    title: 'A piece of work',
    outcome: 'Make something that can be shown.',
    evidence: 'The thing itself.',
    effort: anEffort(minutes),
    start: '2027-01-04',
    finish: '2027-01-06',
    baselineFinish: null,
    doneOn: null,
    minutes,
    loggedMinutes: 0,
    sessions: [{ date: '2027-01-04', minutes, place: 1 }],
    ownEvidence: '',
    acceptance: [],
    prompts: [],
    resources: [],
    ...rest,
  };
  for (const date of [task.start, task.finish, task.doneOn]) if (date !== null) calendarDate(date);
  return task as DocumentTask;
}

export function aDocumentRequirement(
  over: Overrides<DocumentRequirement> = {},
): DocumentRequirement {
  const { skills = [{ title: 'A skill', level: 'working' }] } = over;
  return {
    title: 'A requirement',
    importance: 'essential',
    provenance: fromPage('A', 'Requirements'),
    ...over,
    skills,
  };
}

export function aDocumentCredential(over: Overrides<DocumentCredential> = {}): DocumentCredential {
  const credential: Plain<DocumentCredential> = {
    id: 'credential',
    title: 'A paper',
    text: 'To be obtained.',
    importance: 'desirable',
    doneOn: null,
    ...over,
  };
  return credential as DocumentCredential;
}

/** One task of two hours, unless other tasks are named. */
export function aDocumentMilestone(over: Overrides<DocumentMilestone> = {}): DocumentMilestone {
  const milestone: Plain<DocumentMilestone> = {
    id: 'milestone',
    title: 'A milestone',
    summary: 'Something worth reaching.',
    stage: 'entry',
    minutes: 120,
    reachedAtMinutes: 120,
    start: '2027-01-04',
    finish: '2027-01-06',
    baselineStart: null,
    baselineFinish: null,
    definitionOfDone: ['It is done.'],
    requirements: [aDocumentRequirement()],
    tasks: [aDocumentTask()],
    credentials: [],
    ...over,
  };
  return milestone as DocumentMilestone;
}

export function aDocumentGate(over: Overrides<DocumentGate> = {}): DocumentGate {
  const gate: Plain<DocumentGate> = {
    title: 'Three years in the job',
    stage: 'mid',
    months: 36,
    until: '2030-01-06',
    isBeyondTarget: true,
    provenance: fromPage('A', 'Career development'),
    ...over,
  };
  return gate as DocumentGate;
}

/** One milestone, begun on Monday 4 January 2027, printed on 18 March 2027. */
export function aPlanDocument(over: Overrides<PlanDocument> = {}): PlanDocument {
  const document: Plain<PlanDocument> = {
    format: PLAN_DOCUMENT_FORMAT,
    id: 'plan',
    locale: 'en-GB',
    printedOn: '2027-03-18',
    role: { id: 'role', title: 'Tester of plans', essence: 'Finds out whether plans hold.' },
    stage: 'entry',
    goal: '',
    start: '2027-01-04',
    targetDate: null,
    finish: '2027-01-06',
    baselineFinish: null,
    verdict: { kind: 'no-target' },
    totalMinutes: 120,
    doneMinutes: 0,
    weekdayMinutes: TEN_HOURS,
    weekChanges: [],
    daysOff: [],
    rhythms: [],
    rhythmWeek: [0, 0, 0, 0, 0, 0, 0],
    milestones: [aDocumentMilestone()],
    gates: [],
    skills: [],
    progress: null,
    sources: [{ mark: 'A', title: 'Page A', publisher: 'A publisher', year: 2024 }],
    contentVersion: '1.0.0',
    ...over,
  };
  return document as PlanDocument;
}

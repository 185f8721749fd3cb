import { isDeepStrictEqual } from 'node:util';

import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { succeed } from '../../../src/shared/domain/result.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Evidence, Progress } from '../../../src/shared/domain/progress.ts';
import { buildPlanDocument } from '../../../src/shared/export/build-plan-document.ts';
import { FORMAT_LIMITS } from '../../../src/shared/export/plan-document-limits.ts';
import { planDocumentSchema } from '../../../src/shared/export/plan-document-schema.ts';
import { PLAIN_PRINT } from '../../../src/shared/export/print-options.ts';
import { readPlanDocument } from '../../../src/shared/export/read-plan-document.ts';
import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { CHANNELS } from '../../../src/shared/ipc/channels.ts';
import { ARGUMENT_PARSERS } from '../../../src/shared/ipc/parse-arguments.ts';
import { buildPlan } from '../../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { planSettings } from '../../support/content-builders.ts';
import {
  aDocumentCredential,
  aDocumentGate,
  aDocumentMilestone,
  aDocumentTask,
  aPlanDocument,
} from '../../support/plan-builders.ts';
import { prop } from '../../support/property-test.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const START = calendarDate('2027-01-04');
/** Milliseconds for reading all content on a busy machine. */
const LONGEST_READING = 60_000;

const OPTIONS = { calendar: { startMinute: null, alarmMinutes: null }, print: PLAIN_PRINT };
const BYTES = new Uint8Array([123, 125]);
const isAccepted = (document: unknown) => planDocumentSchema.safeParse(document).success;

/** A document in which every list has something in it. */
const COMPLETE: PlanDocument = aPlanDocument({
  targetDate: '2027-12-31',
  verdict: { kind: 'infeasible', shortMinutes: 60, firstLateMilestone: 'A milestone' },
  daysOff: [{ from: '2027-03-01', to: '2027-03-05', label: 'Away' }],
  weekChanges: [{ from: '2027-02-01', weekdayMinutes: [60, 60, 60, 60, 60, 0, 0] }],
  rhythms: [{ title: 'Read', text: 'A paper a week', minutes: 45 }],
  rhythmWeek: [0, 0, 0, 0, 0, 18, 27],
  milestones: [
    aDocumentMilestone({
      tasks: [
        aDocumentTask({
          doneOn: '2027-01-05',
          ownEvidence: 'A link',
          acceptance: ['It runs.'],
          prompts: ['What was hard?'],
          resources: [{ title: 'A', publisher: 'B', url: 'https://a.example/' }],
        }),
      ],
      credentials: [aDocumentCredential({ doneOn: '2027-02-01' })],
    }),
  ],
  gates: [aDocumentGate()],
});

describe('documents of the plans that the app makes', () => {
  let documents: readonly PlanDocument[] = [];

  beforeAll(async () => {
    const content = await shippedContent();
    const catalogue = catalogueOf(content.skills);
    const targets = [null, addDays(START, 60), addDays(START, 5_000)];
    const goals = content.roles
      .filter((role) => role.depth === 'full')
      .flatMap((role) => role.plannableStages.map((stage) => ({ role, stage })));
    documents = goals.map(({ role, stage }, index) => {
      const targetDate = targets[index % targets.length] ?? null;
      const settings = planSettings({ role: role.id, stage, start: START, targetDate });
      const plan = buildPlan({ catalogue, role, settings, credited: new Set() });
      if (!plan.ok) throw new Error(`no plan for ${role.id}`);
      const schedule = plan.value;
      const done = schedule.tasks.slice(0, 3).map(({ id }): [TaskId, Progress] => {
        return [id, { taskId: id, doneOn: START, share: null, note: 'Hard' }];
      });
      const progress = new Map(done);
      const evidence = new Map<TaskId, readonly Evidence[]>();
      const recorded = { id: 'plan', baseline: schedule, ownTasks: [], logged: new Map() };
      const printed = { ...recorded, evidence, printedOn: START, locale: 'en-GB' };
      return buildPlanDocument({ content, role, settings, schedule, progress, ...printed });
    });
  }, LONGEST_READING);

  it('pass, and come back as they were', () => {
    expect(documents.length).toBeGreaterThanOrEqual(2);
    for (const document of documents) {
      const read = readPlanDocument(JSON.stringify(document));
      // Vitest's own comparison takes seconds for so much text.
      expect(isDeepStrictEqual(read, succeed(document))).toBe(true);
    }
  });
});

it('there is a parser for every channel, and no other', () => {
  expect(Object.keys(ARGUMENT_PARSERS)).toEqual(Object.keys(CHANNELS));
});

describe.each([
  ['loadRolePage', 100],
  ['revealExport', 64],
  ['finishExport', 64],
  ['cancelExport', 64],
  ['finishPreview', 64],
  ['savePreview', 64],
  ['forgetPreview', 64],
  ['finishPrint', 64],
  ['openLink', 2048],
  ['revealFile', 10_000],
  ['loadSnapshot', 200],
] as const)('%s', (name, longest) => {
  const accepts = (...given: unknown[]) => ARGUMENT_PARSERS[name].safeParse(given).success;

  it(`takes one text of at most ${longest} characters`, () => {
    expect(ARGUMENT_PARSERS[name].parse(['some text'])).toEqual(['some text']);
    expect(accepts('x'.repeat(longest))).toBe(true);
    expect(accepts('x'.repeat(longest + 1))).toBe(false);
  });

  it.each([[], [null], [undefined], [1], [['text']], [{ text: 'x' }]])('refuses %j', (...given) => {
    expect(accepts(...given)).toBe(false);
  });

  it('refuses more than it asks for', () => {
    expect(accepts('text', 'text')).toBe(false);
    expect(accepts('text', undefined)).toBe(false);
  });
});

const ASKED_WITH_NOTHING = [
  'loadContent',
  'loadRoleTexts',
  'loadAbout',
  'takeMishap',
  'revealLogs',
  'chooseFile',
  'listSnapshots',
  'loadLastRecord',
  'revealSnapshots',
  'keepFilesAside',
  'awaitQuit',
  'readyToQuit',
] as const;

describe('keepSnapshot', () => {
  const request = { reason: 'change', revision: 7 };
  const rows = new TextEncoder().encode('{}');
  const accepts = (...given: unknown[]) => ARGUMENT_PARSERS.keepSnapshot.safeParse(given).success;

  it('takes bytes and what they are', () => {
    expect(ARGUMENT_PARSERS.keepSnapshot.parse([request, rows])).toEqual([request, rows]);
  });

  it.each([
    [{ ...request, reason: 'whim' }, rows],
    [{ ...request, revision: -1 }, rows],
    [{ ...request, folder: '/etc' }, rows],
    [request, '{}'],
    [request, [1, 2]],
    [request, { length: 1 }],
    [request],
    [request, rows, rows],
  ])('refuses %j with %j', (...given) => {
    expect(accepts(...given)).toBe(false);
  });
});

describe.each(ASKED_WITH_NOTHING)('%s', (name) => {
  it('takes nothing', () => {
    expect(ARGUMENT_PARSERS[name].parse([])).toEqual([]);
    expect(ARGUMENT_PARSERS[name].safeParse([undefined]).success).toBe(false);
    expect(ARGUMENT_PARSERS[name].safeParse([{}]).success).toBe(false);
  });
});

describe('the state of the menu', () => {
  const accepts = (state: unknown) => ARGUMENT_PARSERS.showMenu.safeParse([state]).success;
  const state = { words: { 'menu.file': 'File', 'new-plan': 'New plan' }, disabled: ['redo'] };

  it('is its words and what cannot be used', () => {
    expect(ARGUMENT_PARSERS.showMenu.parse([state])).toEqual([state]);
    expect(accepts({ words: {}, disabled: [] })).toBe(true);
  });

  it.each([
    ['a word that is no text', { ...state, words: { 'menu.file': 1 } }],
    ['an empty word', { ...state, words: { 'menu.file': '' } }],
    ['a word as long as a page', { ...state, words: { 'menu.file': 'x'.repeat(201) } }],
    ['a key as long as a page', { ...state, words: { ['x'.repeat(65)]: 'File' } }],
    ['words without end', { ...state, words: Object.fromEntries(thousandWords()) }],
    ['a command that does not exist', { ...state, disabled: ['erase-disk'] }],
    ['a command that every object has', { ...state, disabled: ['toString'] }],
    ['commands without end', { ...state, disabled: Array.from({ length: 100 }, () => 'redo') }],
    ['something besides', { ...state, click: 'quit' }],
    ['no words', { disabled: [] }],
  ])('is refused with %s', (_what, value) => {
    expect(accepts(value)).toBe(false);
  });

  it('poisons nothing', () => {
    const words = JSON.parse('{ "__proto__": "File" }') as unknown;
    const parsed = ARGUMENT_PARSERS.showMenu.safeParse([{ words, disabled: [] }]);
    expect(Object.getPrototypeOf(parsed.data?.[0].words ?? {})).toBe(Object.prototype);
  });
});

function thousandWords() {
  return Array.from({ length: 1_000 }, (_, index) => [`word-${index}`, 'x'] as const);
}

describe('a reminder', () => {
  const reminder = { title: '2 h today', body: '', plan: '' };

  it('is a title, a text and the plan it is of', () => {
    expect(ARGUMENT_PARSERS.showReminder.parse([reminder])).toEqual([reminder]);
  });

  it.each([
    { ...reminder, title: '' },
    { ...reminder, title: 'x'.repeat(201) },
    { ...reminder, body: 'x'.repeat(1_001) },
    { ...reminder, plan: 'x'.repeat(101) },
    { ...reminder, plan: null },
    { ...reminder, icon: 'file:///etc/passwd' },
    { title: 'only this' },
  ])('is refused as %j', (value) => {
    expect(ARGUMENT_PARSERS.showReminder.safeParse([value]).success).toBe(false);
  });
});

prop([fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true })], {
  runs: 300,
})('whatever is sent instead is refused without throwing', (value) => {
  for (const parser of Object.values(ARGUMENT_PARSERS)) {
    const given = parser.safeParse(value);
    if (given.success) expect(value).toEqual(given.data);
  }
  expect(isAccepted(value)).toBe(false);
});

type Path = readonly string[];

/** The path of every value inside another, its own included. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return [path, ...inside];
}

/** A copy of a document in which one value is changed. */
function changed(path: Path, change: (value: unknown) => unknown): unknown {
  const walk = (value: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return change(value);
    const copy = (
      Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
    ) as Record<string, unknown>;
    copy[key] = walk(copy[key], rest);
    return copy;
  };
  return walk(COMPLETE, path);
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const valueAt = (path: Path) => {
  let found: unknown;
  changed(path, (value) => (found = value));
  return found;
};

describe('what a plan is exported as', () => {
  const accepts = (format: unknown, options: unknown) =>
    ARGUMENT_PARSERS.exportPlan.safeParse([BYTES, format, options]).success;
  const withCalendar = (calendar: object) => ({
    ...OPTIONS,
    calendar: { ...OPTIONS.calendar, ...calendar },
  });

  it.each(['pdf', 'ics', 'markdown', 'csv', 'sessions-csv', 'json'])('may be %s', (format) => {
    expect(accepts(format, OPTIONS)).toBe(true);
  });

  it.each(['html', '', 'PDF', '../plan', null, undefined, 1])('may not be %j', (format) => {
    expect(accepts(format, OPTIONS)).toBe(false);
  });

  it.each([{ startMinute: 0 }, { startMinute: 1439, alarmMinutes: 0 }, { alarmMinutes: 10_080 }])(
    'takes a calendar with %j',
    (calendar) => {
      expect(accepts('ics', withCalendar(calendar))).toBe(true);
    },
  );

  it.each([
    { startMinute: -1 },
    { startMinute: 1440 },
    { startMinute: 1.5 },
    { startMinute: '18:00' },
    { alarmMinutes: -1 },
    { alarmMinutes: 10_081 },
    { alarmMinutes: undefined },
    { more: 1 },
  ])('takes no calendar with %j', (calendar) => {
    expect(accepts('ics', withCalendar(calendar))).toBe(false);
  });
});

describe.each(['previewPlan', 'printPlan'] as const)('%s', (name) => {
  const accepts = (...given: unknown[]) => ARGUMENT_PARSERS[name].safeParse(given).success;

  it('takes the bytes of a plan and what was chosen of its paper', () => {
    expect(accepts(BYTES, PLAIN_PRINT)).toBe(true);
    expect(accepts(BYTES, { ...PLAIN_PRINT, layout: 'wall', sections: [], stage: 'mid' })).toBe(
      true,
    );
  });

  it.each([
    { paper: 'a3' },
    { sections: ['index'] },
    { sections: Array.from({ length: 9 }, () => 'cover') },
    { stage: 'junior' },
    { ink: undefined },
    { more: 1 },
  ])('takes no paper with %j', (changed_) => {
    expect(accepts(BYTES, { ...PLAIN_PRINT, ...changed_ })).toBe(false);
  });

  it.each([
    ['the plan itself', COMPLETE],
    ['its text', '{}'],
    ['numbers', [123, 125]],
  ])('takes no plan as %s', (_what, plan) => {
    expect(accepts(plan, PLAIN_PRINT)).toBe(false);
  });
});

it.each(['', '{', 'null', '[]', '{"format": 1}', '{"__proto__": {"format": 1}}'])(
  'no plan is read from %j',
  (json) => {
    expect(readPlanDocument(json).ok).toBe(false);
  },
);

describe('a plan document', () => {
  const paths = pathsOf(COMPLETE);
  const objects = paths
    .filter((path) => isObject(valueAt(path)))
    .map((path): [string, Path] => [path.join('.'), path]);

  it('passes when every list has something in it', () => {
    expect(readPlanDocument(JSON.stringify(COMPLETE))).toEqual(succeed(COMPLETE));
  });

  prop([fc.constantFrom(...paths), fc.constantFrom(undefined, Number.NaN, true, 1n, -1, 0.5, {})])(
    'is refused when one value in it is of another kind',
    (path, value) => {
      const isSame = typeof value === 'boolean' && typeof valueAt(path) === 'boolean';
      if (!isSame) expect(isAccepted(changed(path, () => value))).toBe(false);
    },
  );

  it.each(objects)('is refused when "%s" holds more than it should, or less', (_name, path) => {
    const more = changed(path, (value) => ({ ...(value as object), more: 1 }));
    expect(isAccepted(more)).toBe(false);
    for (const key of Object.keys(valueAt(path) as object)) {
      const less = changed(path, (value) => {
        const { [key]: _left, ...rest } = value as Record<string, unknown>;
        return rest;
      });
      expect(isAccepted(less)).toBe(false);
    }
  });

  it.each([
    ['start', '2027-02-30'],
    ['start', '2027-1-4'],
    ['start', '2027-01-04T00:00:00Z'],
    ['targetDate', ''],
    ['stage', 'junior'],
    ['format', 2],
    ['locale', 'en_GB'],
    ['locale', 'en-GB\n<script>'],
    ['weekdayMinutes', [60, 60, 60, 60, 60, 60]],
    ['weekdayMinutes', [60, 60, 60, 60, 60, 60, 1441]],
    ['weekChanges', [{ from: '2027-02-30', weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] }]],
    ['weekChanges', [{ from: '2027-02-01', weekdayMinutes: [0, 0, 0, 0, 0, 0] }]],
    ['rhythmWeek', [60, 60, 60, 60, 60, 60, 1441]],
    ['verdict', { kind: 'feasible' }],
    ['verdict', { kind: 'no-target', cushionMinutes: 1 }],
    ['verdict', { kind: 'late' }],
    ['totalMinutes', FORMAT_LIMITS.minutes + 1],
    ['goal', 'x'.repeat(FORMAT_LIMITS.textLength + 1)],
  ])('is refused when its %s is %j', (key, value) => {
    expect(isAccepted({ ...COMPLETE, [key]: value })).toBe(false);
  });

  it.each(['weekChanges', 'daysOff', 'rhythms', 'milestones', 'gates', 'sources'] as const)(
    'is refused when there are too many %s',
    (key) => {
      const many = (count: number) => {
        const [first] = COMPLETE[key];
        return { ...COMPLETE, [key]: Array.from({ length: count }, () => first) };
      };
      expect(isAccepted(many(50))).toBe(true);
      expect(isAccepted(many(FORMAT_LIMITS.listLength + 1))).toBe(false);
    },
  );

  describe('with __proto__ among its keys', () => {
    const poison = JSON.parse('{ "__proto__": { "isPoisoned": true } }') as object;
    const withPoison = (value: unknown) => {
      const copy = { ...(value as object) };
      const descriptor = Object.getOwnPropertyDescriptor(poison, '__proto__');
      return Object.defineProperty(copy, '__proto__', descriptor ?? {});
    };

    it.each(objects)('at "%s" is refused, and poisons nothing', (_name, path) => {
      const document = changed(path, withPoison);
      expect(isAccepted(document)).toBe(false);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect('isPoisoned' in {}).toBe(false);
    });
  });
});

import { readFileSync } from 'node:fs';

import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';

import type { DataLoss } from '../../../src/renderer/backup/check-data.ts';
import type { CopyRow } from '../../../src/renderer/backup/copy-words.ts';
import type { RestoreFailure } from '../../../src/renderer/backup/restore-copy.ts';
import type { ImportFault } from '../../../src/renderer/features/data-import/use-import.ts';
import type { Step } from '../../../src/renderer/features/plan-setup/steps.tsx';
import type { StatementsSectionProps } from '../../../src/renderer/features/role-page/statements-section.tsx';
import { SECTIONS } from '../../../src/renderer/features/role-page/sections.ts';
import { UNCHANGED_PARTS } from '../../../src/renderer/features/plan-workspace/replan/replan-words.ts';
import {
  FIGURE_FILTERS,
  LIBRARY_SORTS,
} from '../../../src/renderer/features/role-library/library-search.ts';
import { LEVER_KINDS } from '../../../src/renderer/levers/describe-levers.ts';
import en from '../../../src/renderer/messages/en.json' with { type: 'json' };
import type { OpenFailure } from '../../../src/renderer/storage/open-database.ts';
import { APP_COMMANDS } from '../../../src/shared/commands/app-commands.ts';
import { BACKUP_TABLES } from '../../../src/shared/backup/backup-format.ts';
import { CONFLICT_KINDS } from '../../../src/shared/backup/compare-data.ts';
import { NAMED_KEYS } from '../../../src/shared/commands/shortcut.ts';
import { ENTRY_SECTIONS } from '../../../src/renderer/app/palette/palette-entry.ts';
import { SHORTCUT_GROUPS } from '../../../src/renderer/app/shortcuts/shortcut-groups.ts';
import { MENU_WORD_IDS } from '../../../src/shared/commands/menu-words.ts';
import type { ChangeLabel } from '../../../src/shared/domain/change.ts';
import type { HeuristicCause, Pin, StartConstraint } from '../../../src/shared/domain/plan.ts';
import { PROFICIENCY_LEVELS } from '../../../src/shared/domain/proficiency-level.ts';
import {
  FIGURE_BOUNDS,
  FIGURE_KINDS,
  REQUIREMENT_CATEGORIES,
  type RelatedRole,
} from '../../../src/shared/domain/role.ts';
import { ROLE_TEXT_FIELDS } from '../../../src/shared/domain/role-texts.ts';
import { LANGUAGES, THEMES } from '../../../src/shared/domain/settings.ts';
import { ACTIVITIES, RESOURCE_KINDS } from '../../../src/shared/domain/skill.ts';
import { STAGES } from '../../../src/shared/domain/stage.ts';
import { FILE_FORMATS } from '../../../src/shared/export/file-formats.ts';
import {
  PRINT_INKS,
  PRINT_LAYOUTS,
  PRINT_ORIENTATIONS,
  PRINT_PAPERS,
  PRINT_SECTIONS,
} from '../../../src/shared/export/print-options.ts';
import type { Mishap } from '../../../src/shared/ipc/contract.ts';
import type { OpenDataFailure } from '../../../src/shared/ipc/data-file-contract.ts';
import {
  EXPORT_PHASES,
  type ExportFailure,
  type PaperFailure,
} from '../../../src/shared/ipc/export-contract.ts';
import type { MoveCause } from '../../../src/shared/planning/move-reasons.ts';
import type { PlanFailure } from '../../../src/shared/planning/plan-failure.ts';
import { JOURNAL_KINDS } from '../../../src/shared/progress/journal.ts';
import { SHARE_STEPS } from '../../../src/renderer/features/plan-workspace/today/share-steps.ts';
import { OUTLINE_FILTERS } from '../../../src/renderer/features/plan-workspace/milestones/outline-model.ts';
import { WORKSPACE_VIEWS } from '../../../src/renderer/features/plan-workspace/views.ts';
import { CHANCES } from '../../../src/renderer/features/plan-workspace/progress/chance-words.ts';
import { HEATS } from '../../../src/renderer/features/plan-workspace/progress/heat.ts';
import type { ForecastFailure } from '../../../src/shared/planning/forecast-input.ts';
import type { VarianceBasis } from '../../../src/shared/progress/variance.ts';
import { findMessageUses } from './find-message-uses.ts';

/** The values of a union; one that is missing or made up does not compile. */
function every<Kind extends string>(kinds: Readonly<Record<Kind, true>>): readonly string[] {
  return Object.keys(kinds);
}

const OPEN_FAILURES = every<OpenFailure['kind']>({ 'newer-database': true, 'cannot-open': true });
const PIN_KINDS = every<Pin['kind']>({ 'not-before': true, 'finish-by': true, 'on-day': true });
const LOSSES = every<DataLoss['kind']>({
  emptied: true,
  'rolled-back': true,
  'rows-missing': true,
  altered: true,
  unreadable: true,
});
const GOING_ON = ['empty', 'as-it-is'];
const COPY_FAULTS = every<NonNullable<CopyRow['fault']>>({ damaged: true, newer: true });
const UNDO_STEPS = ['undo', 'redo'];
/** What moves dates by an amount of work or time. */
const AMOUNT_CAUSES = every<Exclude<MoveCause, 'order' | 'pin'>>({
  behind: true,
  ahead: true,
  estimate: true,
  added: true,
  removed: true,
  'days-off': true,
  week: true,
  today: true,
  waiting: true,
});

/** What may stand in the hole of each template that is used as an id. */
const HOLES: Readonly<Record<string, readonly string[]>> = {
  '*.done': UNDO_STEPS,
  '*.nothing': UNDO_STEPS,
  'activity.*': ACTIVITIES,
  'bound.*': FIGURE_BOUNDS,
  'category.*': REQUIREMENT_CATEGORIES,
  'change.*': every<ChangeLabel['kind']>({
    'plan-created': true,
    'plan-deleted': true,
    'task-done': true,
    'task-reopened': true,
    'tasks-done': true,
    'tasks-reopened': true,
    'evidence-written': true,
    'evidence-removed': true,
    'note-written': true,
    'share-set': true,
    'session-logged': true,
    'session-removed': true,
    'plan-changed': true,
    'plan-replanned': true,
    'plan-archived': true,
    'plan-unarchived': true,
    'own-task-written': true,
    'own-task-removed': true,
    'estimate-set': true,
    'task-pinned': true,
    'task-unpinned': true,
    'task-moved': true,
    'skill-level-set': true,
    'data-merged': true,
  }),
  'chance.*': CHANCES,
  'command.*': Object.keys(APP_COMMANDS),
  'effort.heat-*': HEATS,
  'data.*': ['saving', 'reading'],
  'data.fault.*': every<
    ImportFault | Exclude<OpenDataFailure['kind'], 'cancelled'> | RestoreFailure['kind']
  >({
    gone: true,
    'not-readable': true,
    'not-a-backup': true,
    damaged: true,
    newer: true,
    'too-large': true,
    'too-deep': true,
    'wrong-counts': true,
    'duplicate-row': true,
    'wrong-form': true,
    'not-kept-first': true,
    'not-restored': true,
    cancelled: true,
  }),
  'export.*': every<Exclude<ExportFailure['kind'], 'cancelled' | 'print-failed' | 'not-made'>>({
    'not-writable': true,
    'disk-full': true,
    'folder-missing': true,
  }),
  'export-format.*': FILE_FORMATS,
  'export-phase.*': EXPORT_PHASES,
  'export-use.*': ['pdf', ...FILE_FORMATS],
  'print.*': every<Exclude<PaperFailure['kind'], 'cancelled'>>({
    'no-printer': true,
    'not-printed': true,
  }),
  'print-ink.*': PRINT_INKS,
  'print-layout.*': PRINT_LAYOUTS,
  'print-layout-help.*': PRINT_LAYOUTS,
  'print-orientation.*': PRINT_ORIENTATIONS,
  'print-paper.*': PRINT_PAPERS,
  'print-section.*': PRINT_SECTIONS,
  'failure.*': every<PlanFailure['kind']>({
    'target-before-start': true,
    'no-study-time': true,
    'impossible-minutes': true,
    'days-off-backwards': true,
    'every-day-off': true,
    'stage-not-plannable': true,
    'impossible-week-change': true,
    'week-changes-twice': true,
    'impossible-topics': true,
    'impossible-session': true,
    'pin-before-start': true,
    'pin-on-day-off': true,
    'contradicting-pins': true,
    'own-estimate-twice': true,
    'essential-dropped': true,
    'study-time-ends': true,
    'too-many-tasks': true,
    'duplicate-task': true,
    'unknown-prerequisite': true,
    'impossible-effort': true,
    'unordered-effort': true,
    'beyond-horizon': true,
    'prerequisite-cycle': true,
  }),
  'importance.*': ['essential', 'desirable'],
  'import.*': ['mine', 'file'],
  'import.added.*': BACKUP_TABLES,
  'import.kind.*': CONFLICT_KINDS,
  'journal.entry.*': JOURNAL_KINDS,
  'journal.kind.*': JOURNAL_KINDS,
  'key.*': NAMED_KEYS,
  'kind.*': FIGURE_KINDS,
  'language.*': LANGUAGES,
  'level.*': PROFICIENCY_LEVELS,
  'no-forecast.*': every<ForecastFailure['kind']>({
    'impossible-runs': true,
    'impossible-seed': true,
    'nothing-to-do': true,
    'too-much-to-simulate': true,
    'impossible-history': true,
    'too-many-tasks': true,
    'duplicate-task': true,
    'impossible-effort': true,
    'unordered-effort': true,
  }),
  'mishap.*': every<Mishap>({ 'app-ended': true, 'page-ended': true }),
  'outline.filter.*': OUTLINE_FILTERS,
  'palette.section.*': ['recent', ...ENTRY_SECTIONS],
  'pin.*': PIN_KINDS,
  'pin.*.help': PIN_KINDS,
  'pin.*.of': PIN_KINDS,
  'lever.none-*': LEVER_KINDS,
  'library.asked-*': FIGURE_FILTERS,
  'library.field.*': ROLE_TEXT_FIELDS,
  'library.hours-to-*': STAGES,
  'library.sort-*': LIBRARY_SORTS,
  'quality.*': every<HeuristicCause>({
    'topics-a-day': true,
    'smallest-session': true,
    'fixed-day': true,
  }),
  'recovery.*': [...COPY_FAULTS, ...GOING_ON],
  'recovery.*-question': GOING_ON,
  'recovery.*-yes': GOING_ON,
  'recovery.*.sentence': LOSSES,
  'recovery.*.title': LOSSES,
  'recovery.fault.*': [
    'not-gone-on',
    ...every<RestoreFailure['kind']>({
      gone: true,
      'not-a-backup': true,
      damaged: true,
      newer: true,
      'too-large': true,
      'too-deep': true,
      'wrong-counts': true,
      'duplicate-row': true,
      'wrong-form': true,
      'not-kept-first': true,
      'not-restored': true,
      cancelled: true,
    }),
  ],
  'replan.cause-*': ['order', 'pin'],
  'replan.cause.*': AMOUNT_CAUSES,
  'replan.part.*': UNCHANGED_PARTS,
  'replan.pin.*': every<Pin['kind']>({ 'not-before': true, 'finish-by': true, 'on-day': true }),
  'replan.why.*': [...AMOUNT_CAUSES, 'order'],
  'resource.*': RESOURCE_KINDS,
  'role.*': every<RelatedRole['relation']>({ neighbour: true, collaborator: true }),
  'role.finding.*': every<StatementsSectionProps['id']>({
    work: true,
    'soft-skills': true,
    practices: true,
    challenges: true,
    trends: true,
  }),
  'role.section.*': SECTIONS,
  'setup.step-*': every<Step>({ goal: true, skills: true, time: true, preview: true }),
  'setup.to-*': every<Step>({ goal: true, skills: true, time: true, preview: true }),
  'share.*': Object.keys(SHARE_STEPS),
  'shortcuts.group.*': SHORTCUT_GROUPS,
  'stage.*': STAGES,
  'storage.*.sentence': OPEN_FAILURES,
  'storage.*.title': OPEN_FAILURES,
  'theme.*': THEMES,
  'timeline.legend-*': ['done', 'critical', 'slack', 'baseline', 'closed', 'gate'],
  'timeline.pin-*': every<Pin['kind']>({ 'not-before': true, 'finish-by': true, 'on-day': true }),
  'timeline.scale-*': ['week', 'month', 'year'],
  'variance.basis-*': every<VarianceBasis>({ reached: true, forecast: true, planned: true }),
  'workspace.*': WORKSPACE_VIEWS,
  'why.*': every<Exclude<StartConstraint['kind'], 'plan-start' | 'pinned'>>({
    'after-prerequisite': true,
    'after-earlier-work': true,
    'topics-a-day': true,
    'smallest-session': true,
  }),
  'why.pinned-*': every<Extract<StartConstraint, { kind: 'pinned' }>['pin']>({
    'not-before': true,
    'on-day': true,
  }),
};

const catalogue: Readonly<Record<string, string>> = en;
const { literals, templates, calls } = findMessageUses();

const expand = (id: string) =>
  id.includes('*') ? (HOLES[id] ?? []).map((value) => id.replace('*', value)) : [id];

const intl = createIntl({
  locale: 'en-GB',
  messages: en,
  onError: (error) => {
    throw error;
  },
});

/** How the parser marks plain words. */
const LITERAL: number = 0;

/** Names of the values that a text asks for. */
function argumentsOf(id: string): readonly string[] {
  type Element = ReturnType<ReturnType<typeof intl.formatters.getMessageFormat>['getAst']>[number];
  const namesIn = (element: Element): readonly string[] => {
    const own = 'value' in element && (element.type as number) !== LITERAL ? [element.value] : [];
    const inner = 'options' in element ? Object.values(element.options) : [];
    return [...own, ...inner.flatMap((option) => option.value.flatMap(namesIn))];
  };
  const { getMessageFormat } = intl.formatters;
  const format = getMessageFormat(catalogue[id] ?? '', 'en-GB', undefined, {
    captureLocation: false,
  });
  return [...new Set(format.getAst().flatMap(namesIn))];
}

describe('the texts of the catalogue', () => {
  it('exist wherever the sources name one', () => {
    const named = calls.flatMap(({ ids, where }) =>
      ids.flatMap(expand).map((id) => ({ id, where })),
    );
    expect(named.filter(({ id }) => !(id in catalogue))).toEqual([]);
    expect(named.length).toBeGreaterThan(200);
    expect(MENU_WORD_IDS.filter((id) => !(id in catalogue))).toEqual([]);
  });

  it('are looked up by the templates whose values are known here, and by no other', () => {
    expect([...templates].toSorted()).toEqual(Object.keys(HOLES).toSorted());
  });

  it('are all used', () => {
    const used = new Set<string>([
      ...literals,
      ...Object.keys(HOLES).flatMap(expand),
      ...MENU_WORD_IDS,
    ]);
    expect(Object.keys(catalogue).filter((id) => !used.has(id))).toEqual([]);
  });

  it('get every value they ask for, and none that nobody asks for', () => {
    const wrong = calls.flatMap(({ ids, values, where }) => {
      if (values === null || ids.length === 0) return [];
      const asked = new Set(ids.flatMap(expand).flatMap(argumentsOf));
      const missing = [...asked].filter((name) => !values.includes(name));
      const surplus = values.filter((name) => !asked.has(name));
      return missing.length + surplus.length > 0 ? [{ where, ids, missing, surplus }] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('are each written down once', () => {
    const file = new URL('../../../src/renderer/messages/en.json', import.meta.url);
    const ids = [...readFileSync(file, 'utf8').matchAll(/^\s*"([^"]+)":/gm)].map(([, id]) => id);
    expect(ids).toEqual(Object.keys(catalogue));
  });

  it.each(Object.keys(catalogue))('%s can be read with any number', (id) => {
    for (const number of [0, 1, 2, 1_500]) {
      const values = Object.fromEntries(argumentsOf(id).map((name) => [name, number]));
      const words = intl.formatMessage({ id }, values);
      expect(words).toBe(words.trim());
      expect(words).not.toBe('');
      expect(words).not.toMatch(/[{}#]|undefined|NaN/);
    }
  });
});

/** What stands in the two columns of a conflict. */
import { parseCalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../../shared/calendar/format.ts';
import type { ConflictView, PlanLine } from '../../../shared/backup/conflict-views.ts';
import type { MergeSide } from '../../../shared/backup/compare-data.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import { isTheme } from '../../../shared/domain/settings.ts';
import type { MessageId, Text } from '../../messages/use-text.ts';

export interface Wording {
  readonly text: Text;
  readonly locale: string;
  /** A task's title by its id. */
  readonly titleOf: (task: string) => string;
  readonly planTitle: (plan: Pick<PlanLine, 'role' | 'stage'>) => string;
  /** A skill's title by its id. */
  readonly skillTitle: (skill: string) => string;
}

/** Longer texts are cut: the two sides are told apart long before. */
const LONGEST_LINE = 240;

/** What a conflict is about. */
export function conflictTitle(view: ConflictView, wording: Wording): string {
  switch (view.kind) {
    case 'plan':
      return wording.planTitle(view.mine);
    case 'progress':
      return wording.titleOf(view.key);
    case 'session':
    case 'evidence':
      return wording.titleOf(view.mine.taskId);
    case 'own-task':
      return view.mine.title;
    case 'skill':
      return wording.skillTitle(view.key);
    case 'setting':
      return settingTitle(view.key, wording.text);
  }
}

/** One side of a conflict, a line for each thing there is to say. */
export function sideLines(
  view: ConflictView,
  side: MergeSide,
  wording: Wording,
): readonly string[] {
  return linesOf(view, side, wording)
    .filter((line) => line !== '')
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
}

function linesOf(view: ConflictView, side: MergeSide, wording: Wording): readonly string[] {
  const { text, locale } = wording;
  const noteLine = (note: string) => (note === '' ? '' : text('import.side.note', { note }));
  switch (view.kind) {
    case 'plan':
      return planLinesOf(view[side], wording);
    case 'progress':
      return [progressLine(view[side], wording), noteLine(view[side].note)];
    case 'session': {
      const { minutes, date, note } = view[side];
      const work = formatWork(minutes, locale);
      return [text('import.side.session', { work, date: dateWords(date, locale) }), noteLine(note)];
    }
    case 'evidence':
      return [view[side].value, dateWords(view[side].addedOn, locale)];
    case 'own-task':
      return [view[side].title, formatWork(view[side].effort.mostLikely, locale)];
    case 'skill':
      return [text(`level.${view[side].level}`)];
    case 'setting':
      return [settingLine(view[side].value, wording)];
  }
}

function planLinesOf(plan: PlanLine, { text, locale }: Wording): readonly string[] {
  const finish = plan.finish === null ? '–' : formatDate(plan.finish, 'medium', locale);
  return [
    plan.goal,
    text('import.side.plan', { tasks: plan.tasks, finish }),
    plan.computedOn === null
      ? ''
      : text('import.side.planned', { date: formatDate(plan.computedOn, 'medium', locale) }),
    plan.isArchived ? text('import.side.archived') : '',
  ];
}

function progressLine({ doneOn, share }: Progress, { text, locale }: Wording): string {
  if (doneOn !== null) return text('import.side.done', { date: dateWords(doneOn, locale) });
  return text(share === null ? 'import.side.open' : 'import.side.part');
}

function dateWords(date: string | null, locale: string): string {
  const parsed = date === null ? null : parseCalendarDate(date);
  return parsed === null ? '' : formatDate(parsed, 'medium', locale);
}

const SETTING_TITLES: Readonly<Partial<Record<string, MessageId>>> = {
  theme: 'settings.theme',
  language: 'settings.language',
  weekStart: 'settings.week-start',
  singleKeys: 'settings.single-keys',
  reminders: 'reminders.title',
};

function settingTitle(key: string, text: Text): string {
  const id = Object.hasOwn(SETTING_TITLES, key) ? SETTING_TITLES[key] : undefined;
  if (id !== undefined) return text(id);
  return key.startsWith('draft:') ? text('import.setting.draft') : key;
}

/** A setting may hold anything; what is not known is shown as it is stored. */
function settingLine(value: unknown, { text, locale }: Wording): string {
  if (typeof value === 'boolean') return text(value ? 'import.side.on' : 'import.side.off');
  if (isTheme(value)) return text(`theme.${value}`);
  if (typeof value === 'object' && value !== null) {
    if ('isOn' in value) return text(value.isOn === true ? 'import.side.on' : 'import.side.off');
    if ('keptOn' in value)
      return text('import.side.kept', { date: dateWords(String(value.keptOn), locale) });
  }
  return JSON.stringify(value) ?? '';
}

/** The levers of a plan, in words. */
import { daysBetween } from '../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../shared/calendar/format.ts';
import { minutesPerWeek } from '../../shared/calendar/study-calendar.ts';
import type { PlanSettings } from '../../shared/domain/plan.ts';
import type { RoleOutline } from '../../shared/domain/role.ts';
import type { Levers } from '../../shared/planning/levers.ts';
import type { SkillCatalogue } from '../../shared/planning/skill-catalogue.ts';
import type { Text } from '../messages/use-text.ts';

export const LEVER_KINDS = ['moreHours', 'laterDate', 'smallerScope', 'claimedSkills'] as const;
export type LeverKind = (typeof LEVER_KINDS)[number];

export interface LeverWords {
  readonly kind: LeverKind;
  readonly title: string;
  readonly detail: string;
  /** What applies it; null where no step of this kind is enough. */
  readonly settings: PlanSettings | null;
}

export interface LeverContext {
  readonly settings: PlanSettings;
  readonly role: RoleOutline;
  readonly catalogue: SkillCatalogue;
  readonly locale: string;
  readonly text: Text;
}

/** All four, in the order in which they cost a person least; those that do not help come last. */
export function describeLevers(levers: Levers, context: LeverContext): readonly LeverWords[] {
  const words = LEVER_KINDS.map((kind) => DESCRIBE[kind](levers, context));
  return [
    ...words.filter(({ settings }) => settings !== null),
    ...words.filter(({ settings }) => settings === null),
  ];
}

type Describe = (levers: Levers, context: LeverContext) => LeverWords;

const DESCRIBE: Readonly<Record<LeverKind, Describe>> = {
  moreHours({ moreHours }, { text, locale }) {
    if (moreHours === null) return tooLittle('moreHours', text);
    const { extraMinutesPerWeek, settings } = moreHours;
    return {
      kind: 'moreHours',
      title: text('lever.more-hours', { extra: formatWork(extraMinutesPerWeek, locale) }),
      detail: text('lever.more-hours-detail', {
        hours: formatWork(minutesPerWeek(settings.weekdayMinutes), locale),
      }),
      settings,
    };
  },
  laterDate({ laterDate }, { text, locale, settings: now }) {
    if (laterDate === null) return tooLittle('laterDate', text);
    const { targetDate, settings } = laterDate;
    return {
      kind: 'laterDate',
      title: text('lever.later-date', { date: formatDate(targetDate, 'medium', locale) }),
      detail: text('lever.later-date-detail', {
        days: now.targetDate === null ? 0 : daysBetween(now.targetDate, targetDate),
      }),
      settings,
    };
  },
  smallerScope({ smallerScope }, { text, locale, role }) {
    if (smallerScope === null) return tooLittle('smallerScope', text);
    const { dropped, savedMinutes, settings } = smallerScope;
    const titles = dropped.map((id) => role.requirements.find((one) => one.id === id)?.title ?? id);
    return {
      kind: 'smallerScope',
      title: text('lever.smaller-scope', { count: dropped.length }),
      detail: text('lever.saves', {
        what: listOf(titles, locale),
        saved: formatWork(savedMinutes, locale),
      }),
      settings,
    };
  },
  claimedSkills({ claimedSkills }, { text, locale, catalogue }) {
    if (claimedSkills === null) return tooLittle('claimedSkills', text);
    const { claims, savedMinutes, settings } = claimedSkills;
    const named = claims.map(({ skill, to }) =>
      text('lever.claim', {
        skill: catalogue.skills.get(skill)?.title ?? skill,
        level: text(`level.${to}`),
      }),
    );
    return {
      kind: 'claimedSkills',
      title: text('lever.claimed-skills', { count: claims.length }),
      detail: text('lever.saves', {
        what: listOf(named, locale),
        saved: formatWork(savedMinutes, locale),
      }),
      settings,
    };
  },
};

function tooLittle(kind: LeverKind, text: Text): LeverWords {
  return { kind, title: text(`lever.none-${kind}`), detail: '', settings: null };
}

/** The ones after these are counted, not named. */
const MOST_NAMED = 4;

function listOf(names: readonly string[], locale: string): string {
  const rest = names.length - MOST_NAMED;
  const shown = rest > 1 ? [...names.slice(0, MOST_NAMED), `+ ${rest}`] : names;
  return new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(shown);
}

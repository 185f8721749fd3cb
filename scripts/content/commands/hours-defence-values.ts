/** The numbers in `hours-defence.md`, all taken from the content. */
import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import { levelRank } from '../../../src/shared/domain/proficiency-level.ts';
import { unitsInUse } from '../../../src/shared/domain/prerequisites.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { workToStage } from '../plan-from-nothing.ts';
import { sumOfEfforts, toHours } from '../report.ts';
import { hoursOfCourses, inCourses, inCredits } from '../university-measure.ts';

/** Whose hours the text weighs against a degree. */
const MATHEMATICS = 'mathematics-and-statistics';
const SOFT_SKILLS = 'professional';
/** The text says “ten hours a week”. */
const HOURS_A_WEEK = 10;

/** Throws when no role can be planned to entry: there would be nothing to defend. */
export function defenceValues(content: ContentBundle): ReadonlyMap<string, string> {
  const catalogue = catalogueOf(content.skills);
  const entries = content.roles
    .filter((role) => role.plannableStages.includes('entry'))
    .map((role) => {
      const work = workToStage(catalogue, role, 'entry');
      const own = work.filter(({ id }) => !catalogue.units.has(id));
      const minutes = sumOfEfforts(work);
      return { title: role.title, minutes, ownShare: sumOfEfforts(own) / minutes };
    })
    .toSorted((a, b) => a.minutes - b.minutes);
  const [least, most] = [entries[0], entries.at(-1)];
  if (least === undefined || most === undefined) throw new Error('no role can be planned to entry');
  const shares = entries.map(({ ownShare }) => ownShare);

  const units = content.skills.flatMap(unitsInUse);
  const total = (end: 'optimistic' | 'mostLikely' | 'pessimistic') =>
    units.reduce((sum, { effort }) => sum + effort[end], 0);
  const percent = (share: number) => Math.round(share * 100).toString();

  const mean = (total('optimistic') + 4 * total('mostLikely') + total('pessimistic')) / 6;

  const mathematics = content.skills.filter((skill) => skill.family === MATHEMATICS);
  const toWorking = mathematics
    .flatMap(unitsInUse)
    .filter(({ level }) => levelRank(level) <= levelRank('working'));
  const soft = content.skills.filter((skill) => skill.family === SOFT_SKILLS).flatMap(unitsInUse);
  const experts = units.filter(({ level }) => level === 'expert');
  const expertSkills = content.skills.filter((skill) =>
    unitsInUse(skill).some(({ level }) => level === 'expert'),
  );

  return new Map([
    ['entry-least', toHours(least.minutes).toString()],
    ['entry-least-role', least.title],
    ['entry-least-credits', inCredits(least.minutes)],
    ['entry-least-courses', inCourses(least.minutes)],
    ['entry-most', toHours(most.minutes).toString()],
    ['entry-most-role', most.title],
    ['entry-most-credits', inCredits(most.minutes)],
    ['entry-most-courses', inCourses(most.minutes)],
    ['entry-least-weeks', weeksAt(HOURS_A_WEEK, least.minutes)],
    ['entry-most-weeks', weeksAt(HOURS_A_WEEK, most.minutes)],
    ['own-share-least', percent(Math.min(...shares))],
    ['own-share-most', percent(Math.max(...shares))],
    ['units', units.length.toString()],
    ['unit-mean', (sumOfEfforts(units) / units.length / 60).toFixed(1)],
    ['optimistic-percent', percent(total('optimistic') / total('mostLikely'))],
    ['pessimistic-percent', percent(total('pessimistic') / total('mostLikely'))],
    ['mean-percent', percent(mean / total('mostLikely'))],
    ['mathematics-skills', mathematics.length.toString()],
    ['mathematics-hours', toHours(sumOfEfforts(toWorking)).toString()],
    ['mathematics-courses', hoursOfCourses(mathematics.length)],
    ['soft-hours', toHours(sumOfEfforts(soft)).toString()],
    ['expert-mean', (sumOfEfforts(experts) / expertSkills.length / 60).toFixed(0)],
  ]);
}

function weeksAt(hoursAWeek: number, minutes: number): string {
  return Math.ceil(minutes / 60 / hoursAWeek).toString();
}

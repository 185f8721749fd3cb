/** The content as a later version might have it: some of it retired, gone, changed, or new. */
import * as fc from 'fast-check';

import type { Effort } from '../../src/shared/domain/effort.ts';
import type { TaskId } from '../../src/shared/domain/ids.ts';
import type { Milestone, Role } from '../../src/shared/domain/role.ts';
import type { Skill, StudyUnit, WorkItem } from '../../src/shared/domain/skill.ts';
import type { DrawnInput } from './arbitraries.ts';
import { anEffort, aUnit } from './content-builders.ts';

interface Content {
  readonly skills: readonly Skill[];
  readonly role: Role;
}

/** What befalls the items whose numbers are drawn; numbers count round. */
interface Drawn {
  readonly retired: readonly number[];
  readonly gone: readonly number[];
  readonly estimates: readonly { readonly at: number; readonly minutes: number }[];
  readonly titles: readonly number[];
  readonly added: readonly { readonly at: number; readonly minutes: number }[];
  readonly milestonesGone: readonly number[];
}

const few = fc.array(fc.nat(), { maxLength: 3 });
const fewEfforts = fc.array(
  fc.record({ at: fc.nat(), minutes: fc.integer({ min: 1, max: 400 }) }),
  { maxLength: 3 },
);

export const anyUpdate: fc.Arbitrary<Drawn> = fc.record({
  retired: few,
  gone: few,
  estimates: fewEfforts,
  titles: few,
  added: fewEfforts,
  milestonesGone: fc.array(fc.nat(), { maxLength: 1 }),
});

/** Ids of the work that a content names and does not retire, with its estimates. */
export function effortsOf({ skills, role }: Content): ReadonlyMap<TaskId, Effort> {
  const units = skills.flatMap((skill) => skill.units).filter(({ retired }) => retired === null);
  const tasks = role.milestones.flatMap((milestone) => milestone.tasks);
  return new Map([...units, ...tasks].map(({ id, effort }) => [id, effort]));
}

/** The content after an update; whole again: nothing in it needs what is gone. */
export function updated(
  { skills, role }: Pick<DrawnInput, 'skills'> & { role: Role },
  drawn: Drawn,
): Content {
  const all = [...effortsOf({ skills, role }).keys()];
  const at = (nat: number) => all[nat % Math.max(1, all.length)];
  const gone = new Set(drawn.gone.map(at));
  const retired = new Set(drawn.retired.map(at));
  const renamed = new Set(drawn.titles.map(at));
  const minutes = new Map(drawn.estimates.map((each) => [at(each.at), each.minutes]));

  function later<Item extends WorkItem>(item: Item): Item {
    const estimate = minutes.get(item.id);
    return {
      ...item,
      title: renamed.has(item.id) ? `${item.title}, anew` : item.title,
      effort: estimate === undefined ? item.effort : anEffort(estimate),
      prerequisites: item.prerequisites.filter((id) => !gone.has(id) && !retired.has(id)),
    };
  }
  const laterUnit = (unit: StudyUnit): StudyUnit => ({
    ...later(unit),
    retired: retired.has(unit.id) ? { replacement: null } : unit.retired,
  });
  const laterSkill = (skill: Skill, index: number): Skill => {
    const added = drawn.added.filter((each) => each.at % skills.length === index);
    const level = skill.units[0]?.level ?? 'awareness';
    return {
      ...skill,
      units: [
        ...skill.units.filter(({ id }) => !gone.has(id)).map(laterUnit),
        ...added.map((each, number) =>
          aUnit({ id: `new-${index}-${number}`, level, minutes: each.minutes }),
        ),
      ],
    };
  };
  const isOut = (id: TaskId) => gone.has(id) || retired.has(id);
  const milestones = role.milestones.map((milestone): Milestone => ({
    ...milestone,
    tasks: milestone.tasks.filter(({ id }) => !isOut(id)).map(later),
  }));
  return {
    skills: skills.map(laterSkill),
    role: { ...role, milestones: withoutMilestones(milestones, drawn.milestonesGone) },
  };
}

/** One that goes leaves its work to another of its stage; the last of a stage stays. */
function withoutMilestones(
  milestones: readonly Milestone[],
  drawn: readonly number[],
): readonly Milestone[] {
  const [nat] = drawn;
  const going = nat === undefined ? undefined : milestones[nat % milestones.length];
  const heir = milestones.find(({ id, stage }) => stage === going?.stage && id !== going.id);
  if (going === undefined || heir === undefined) return milestones;
  return milestones
    .filter(({ id }) => id !== going.id)
    .map((milestone) =>
      milestone.id === heir.id
        ? {
            ...milestone,
            covers: [...milestone.covers, ...going.covers],
            tasks: [...milestone.tasks, ...going.tasks],
          }
        : milestone,
    );
}

import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import { unitsInUse } from '../../../src/shared/domain/prerequisites.ts';
import { levelRank } from '../../../src/shared/domain/proficiency-level.ts';
import type { Role } from '../../../src/shared/domain/role.ts';
import { STAGES } from '../../../src/shared/domain/stage.ts';
import { catalogueOf, type SkillCatalogue } from '../../../src/shared/planning/skill-catalogue.ts';
import { workOfRole } from '../plan-from-nothing.ts';
import type { Table } from '../report.ts';
import type { Command } from './command.ts';

/** Things to look at, not faults: what only stands in the way of others may well be right. */
export const orphans: Command = {
  summary: 'what nobody asks for, what is used once, and milestones without work',
  takesRole: false,
  report: (content) => ({
    title: 'What hangs loose',
    sections: [
      { title: 'Study units no role asks for at their level', table: unaskedUnits(content) },
      { title: 'Skills no role asks for', table: unaskedSkills(content) },
      { title: 'Milestones that no work leads to', table: emptyMilestones(content) },
      { title: 'Sections of the sources cited once or never', table: rareSections(content) },
      { title: 'Resources used once, by publisher', table: singleResources(content) },
    ],
    problems: [],
  }),
};

/** With the number of roles whose plans hold the unit all the same, as a prerequisite. */
export function unaskedUnits({ roles, skills }: ContentBundle): Table {
  const asked = highestAsked(roles);
  const plans = unitsOfPlans(catalogueOf(skills), roles);
  const rows = skills.flatMap((skill) =>
    unitsInUse(skill)
      .filter((unit) => levelRank(unit.level) > (asked.get(skill.id) ?? 0))
      .map(({ id, level }) => [id, skill.id, level, plans.filter((units) => units.has(id)).length]),
  );
  return { columns: ['Unit', 'skill', 'level', 'roles that need it first'], rows };
}

export function unaskedSkills({ roles, skills }: ContentBundle): Table {
  const asked = highestAsked(roles);
  const plans = unitsOfPlans(catalogueOf(skills), roles);
  const rows = skills
    .filter((skill) => !asked.has(skill.id))
    .map((skill) => [
      skill.id,
      plans.filter((units) => skill.units.some(({ id }) => units.has(id))).length,
    ]);
  return { columns: ['Skill', 'roles that need it first'], rows };
}

/** Milestones that would be empty in the plan of somebody who begins with nothing. */
export function emptyMilestones({ roles, skills }: ContentBundle): Table {
  const catalogue = catalogueOf(skills);
  const rows = roles.flatMap((role) => {
    const worked = new Set(workOfRole(catalogue, role).map((task) => task.milestone));
    return role.milestones
      .filter(({ id, credentials }) => !worked.has(id) && credentials.length === 0)
      .map(({ id, stage }) => [role.id, stage, id]);
  });
  return { columns: ['Role', 'stage', 'milestone'], rows };
}

export function rareSections({ roles, sources }: ContentBundle): Table {
  const citations = new Map<string, number>();
  const count = (value: unknown, key: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) count(item, key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) count(child, name);
    } else if (key === 'source' && typeof value === 'string') {
      citations.set(value, (citations.get(value) ?? 0) + 1);
    }
  };
  count(roles, '');
  const rows = sources
    .flatMap((page) => Object.keys(page.sections).map((section) => `${page.id}/${section}`))
    .map((section) => [section, citations.get(section) ?? 0] as const)
    .filter(([, times]) => times < 2);
  return { columns: ['Section', 'citations'], rows };
}

/** Each is an address somebody has to confirm for the sake of one unit. */
export function singleResources({ roles, skills }: ContentBundle): Table {
  const work = [
    ...skills.flatMap(unitsInUse),
    ...roles.flatMap((role) => role.milestones.flatMap((milestone) => milestone.tasks)),
  ];
  const resources = work.flatMap((item) => item.resources);
  const uses = groupBy(resources, ({ url }) => url);
  const single = resources.filter(({ url }) => uses.get(url)?.length === 1);
  const byPublisher = [...groupBy(single, ({ publisher }) => publisher)];
  return {
    columns: ['Publisher', 'resources', 'first of them'],
    rows: byPublisher
      .toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
      .map(([publisher, list]) => [publisher, list.length, list[0]?.url ?? '']),
  };
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function highestAsked(roles: readonly Role[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const asked of roles.flatMap((role) => role.requirements.flatMap(({ skills }) => skills))) {
    const rank = Math.max(...STAGES.map((stage) => levelRank(asked[stage] ?? 'none')));
    highest.set(asked.skill, Math.max(rank, highest.get(asked.skill) ?? 0));
  }
  return highest;
}

function unitsOfPlans(
  catalogue: SkillCatalogue,
  roles: readonly Role[],
): readonly ReadonlySet<string>[] {
  return roles.map((role) => new Set(workOfRole(catalogue, role).map(({ id }) => id)));
}

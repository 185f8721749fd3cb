import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import { plannedMinutes, type Effort } from '../../../src/shared/domain/effort.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import { unitsInUse } from '../../../src/shared/domain/prerequisites.ts';
import type { Role } from '../../../src/shared/domain/role.ts';
import { catalogueOf, type SkillCatalogue } from '../../../src/shared/planning/skill-catalogue.ts';
import { longestPath } from '../longest-path.ts';
import { workOfRole } from '../plan-from-nothing.ts';
import { sumOfEfforts, toHours, toTenthsOfHours, type Report, type Section } from '../report.ts';
import type { Command } from './command.ts';

export const longestChain: Command = {
  summary: 'the longest chain of prerequisites by count and by hours; with a role, step by step',
  takesRole: true,
  report: longestChainReport,
};

interface Work {
  readonly id: TaskId;
  readonly effort: Effort;
  readonly prerequisites: readonly TaskId[];
}

const MEASURES = [
  { name: 'by count', weigh: () => 1 },
  { name: 'by hours', weigh: ({ effort }: Work) => plannedMinutes(effort) },
];

/** Chains of study units over all skills and, per role, of units and the role's own tasks. */
export function longestChainReport(content: ContentBundle, only: Role | null): Report {
  const catalogue = catalogueOf(content.skills);
  const all = content.skills.flatMap(unitsInUse).map(({ id, effort }) => {
    return { id, effort, prerequisites: catalogue.prerequisites.get(id) ?? [] };
  });
  const sections =
    only === null
      ? [
          ...MEASURES.map((measure) => stepByStep('All skills', measure, { catalogue, work: all })),
          ...content.roles.flatMap((role) => byLevels(role, catalogue)),
        ]
      : MEASURES.map((measure) =>
          stepByStep(only.title, measure, { catalogue, work: workOfRole(catalogue, only) }),
        );
  return { title: 'The longest chains of prerequisites', sections, problems: [] };
}

interface Graph {
  readonly catalogue: SkillCatalogue;
  readonly work: readonly Work[];
}

function chainOf(work: readonly Work[], { weigh }: (typeof MEASURES)[number]): readonly Work[] {
  const byId = new Map(work.map((one) => [one.id, one]));
  const path = longestPath(work.map((one) => ({ ...one, weight: weigh(one) })));
  return path.flatMap((id) => byId.get(id) ?? []);
}

function stepByStep(
  name: string,
  measure: (typeof MEASURES)[number],
  { catalogue, work }: Graph,
): Section {
  const chain = chainOf(work, measure);
  return {
    title: `${name}, ${measure.name}: ${extentOf(chain)}`,
    table: {
      columns: ['#', 'work', 'skill and level', 'hours', 'so far'],
      rows: chain.map(({ id, effort }, index) => [
        index + 1,
        id,
        placeOf(catalogue, id),
        toTenthsOfHours(plannedMinutes(effort)),
        toHours(sumOfEfforts(chain.slice(0, index + 1))),
      ]),
    },
  };
}

/** A role's chains as one line each: runs of one skill and level are drawn together. */
function byLevels(role: Role, catalogue: SkillCatalogue): readonly Section[] {
  const work = workOfRole(catalogue, role);
  return MEASURES.map((measure) => {
    const chain = chainOf(work, measure);
    const runs: { readonly place: string; count: number }[] = [];
    for (const { id } of chain) {
      const place = placeOf(catalogue, id);
      const last = runs.at(-1);
      if (last?.place === place) last.count += 1;
      else runs.push({ place, count: 1 });
    }
    const path = runs.map(({ place, count }) => (count === 1 ? place : `${place} ×${count}`));
    return {
      title: `${role.title}, ${measure.name}: ${extentOf(chain)}`,
      paragraphs: [path.join(' → ')],
    };
  });
}

function extentOf(chain: readonly Work[]): string {
  return `${chain.length} steps, ${toHours(sumOfEfforts(chain))} h`;
}

function placeOf(catalogue: SkillCatalogue, id: TaskId): string {
  const unit = catalogue.units.get(id);
  return unit === undefined ? 'role task' : `${catalogue.unitSkill.get(id) ?? ''} ${unit.level}`;
}

/**
 * Chooses the study units of a plan and the milestone each belongs to: units that close gaps stand
 * where the role covers their requirement; what those build on stands with the first that needs it.
 */
import type { RequirementId, TaskId } from '../domain/ids.ts';
import type { SkillLevels, TaskReason } from '../domain/plan.ts';
import { unitsBetween } from '../domain/prerequisites.ts';
import { levelRank } from '../domain/proficiency-level.ts';
import type { Milestone } from '../domain/role.ts';
import type { Gap } from './assess-gaps.ts';
import type { SkillCatalogue } from './skill-catalogue.ts';

/** Where a unit stands and why. */
export interface Placement {
  readonly milestoneRank: number;
  readonly coverRank: number;
  readonly reasons: readonly TaskReason[];
}

export interface PlaceUnitsInput {
  readonly catalogue: SkillCatalogue;
  /** In plan order. */
  readonly milestones: readonly Milestone[];
  readonly gaps: readonly Gap[];
  readonly levels: SkillLevels;
  readonly credited: ReadonlySet<TaskId>;
}

/** More skills than any one requirement names. */
const SKILLS_A_COVER = 1000;

/** Every unit the plan needs and the person has not done. */
export function placeUnits(input: PlaceUnitsInput): ReadonlyMap<TaskId, Placement> {
  const placements = new Map<TaskId, Placement>();
  for (const gap of input.gaps) placeGap(input, gap, placements);
  placePrerequisites(input, placements);
  return placements;
}

function placeGap(
  { catalogue, milestones, credited }: PlaceUnitsInput,
  gap: Gap,
  placements: Map<TaskId, Placement>,
): void {
  const skill = catalogue.skills.get(gap.skill);
  for (const unit of skill ? unitsBetween(skill, gap.from, gap.to) : []) {
    if (credited.has(unit.id)) continue;
    const asking = gap.requirements.filter(
      (requirement) => levelRank(requirement.level) >= levelRank(unit.level),
    );
    const { requirement, ...place } = findPlace(milestones, gap, asking);
    // The requirement whose milestone holds the unit is the one to name first.
    const named = asking.toSorted(
      (a, b) => Number(b.id === requirement) - Number(a.id === requirement),
    );
    placements.set(unit.id, { ...place, reasons: named.map((item) => gapReason(gap, item)) });
  }
}

/** A prerequisite within a level the person claims is taken as known. */
function placePrerequisites(
  { catalogue, levels, credited }: PlaceUnitsInput,
  placements: Map<TaskId, Placement>,
): void {
  const waiting = [...placements.keys()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const dependent = placements.get(id);
    for (const needed of catalogue.prerequisites.get(id) ?? []) {
      const unit = catalogue.units.get(needed);
      const skill = catalogue.unitSkill.get(needed);
      if (dependent === undefined || unit === undefined || skill === undefined) continue;
      if (credited.has(needed)) continue;
      const known = placements.get(needed);
      if (known === undefined && levelRank(unit.level) <= levelRank(levels[skill] ?? 'none'))
        continue;
      if (known !== undefined && !(isPrerequisite(known) && isEarlier(dependent, known))) continue;
      const { milestoneRank, coverRank } = dependent;
      const reason: TaskReason = { kind: 'prerequisite', of: id, skill };
      placements.set(needed, { milestoneRank, coverRank, reasons: [reason] });
      waiting.push(needed);
    }
  }
}

function isPrerequisite(placement: Placement): boolean {
  return placement.reasons[0]?.kind === 'prerequisite';
}

function isEarlier(a: Placement, b: Placement): boolean {
  return (
    a.milestoneRank < b.milestoneRank ||
    (a.milestoneRank === b.milestoneRank && a.coverRank < b.coverRank)
  );
}

function findPlace(
  milestones: readonly Milestone[],
  gap: Gap,
  asking: Gap['requirements'],
): Omit<Placement, 'reasons'> & { readonly requirement: RequirementId | null } {
  const ofStage = milestones
    .map((milestone, milestoneRank) => ({ milestone, milestoneRank }))
    .filter(({ milestone }) => milestone.stage === gap.stage);
  for (const { milestone, milestoneRank } of ofStage) {
    const index = milestone.covers.findIndex(
      ({ requirement, skills }) =>
        asking.some((item) => item.id === requirement) &&
        (skills === null || skills.includes(gap.skill)),
    );
    const cover = milestone.covers[index];
    if (cover === undefined) continue;
    const coverRank = index * SKILLS_A_COVER + Math.max(0, cover.skills?.indexOf(gap.skill) ?? 0);
    return { milestoneRank, coverRank, requirement: cover.requirement };
  }
  // Content checks rule this out for shipped roles; a gap must not vanish all the same.
  return { milestoneRank: ofStage.at(-1)?.milestoneRank ?? 0, coverRank: 0, requirement: null };
}

function gapReason(gap: Gap, requirement: Gap['requirements'][number]): TaskReason {
  return {
    kind: 'gap',
    requirement: requirement.id,
    skill: gap.skill,
    stage: gap.stage,
    from: gap.from,
    to: requirement.level,
    importance: requirement.importance,
  };
}

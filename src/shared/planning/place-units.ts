/**
 * Chooses the study units of a plan and the milestone each belongs to: units that close gaps stand
 * where the role covers their requirement; what those build on stands with the first that needs it.
 */
import type { RequirementId, SkillId, TaskId } from '../domain/ids.ts';
import type { SkillLevels, TaskReason } from '../domain/plan.ts';
import { unitsBetween } from '../domain/prerequisites.ts';
import { levelRank, type AttainedLevel } from '../domain/proficiency-level.ts';
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
  const byLevel = new Map<AttainedLevel, Placement>();
  for (const { id, level } of skill ? unitsBetween(skill, gap.from, gap.to) : []) {
    if (credited.has(id)) continue;
    const placement = byLevel.get(level) ?? placementOf(milestones, gap, level);
    byLevel.set(level, placement);
    placements.set(id, placement);
  }
}

/** Units of one level that close the same gap stand together, for the same reasons. */
function placementOf(milestones: readonly Milestone[], gap: Gap, level: AttainedLevel): Placement {
  const asking = gap.requirements.filter((item) => levelRank(item.level) >= levelRank(level));
  const { requirement, milestoneRank, coverRank } = findPlace(milestones, gap, asking);
  // The requirement whose milestone holds the unit is the one to name first.
  const named = asking.toSorted(
    (a, b) => Number(b.id === requirement) - Number(a.id === requirement),
  );
  return { milestoneRank, coverRank, reasons: named.map((item) => gapReason(gap, item)) };
}

function placePrerequisites(input: PlaceUnitsInput, placements: Map<TaskId, Placement>): void {
  const { catalogue } = input;
  const waiting = [...placements.keys()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const dependent = placements.get(id);
    if (dependent === undefined) continue;
    for (const needed of catalogue.prerequisites.get(id) ?? []) {
      const placed = placements.get(needed);
      if (placed !== undefined && !(isPrerequisite(placed) && isEarlier(dependent, placed)))
        continue;
      const skill = catalogue.unitSkill.get(needed);
      if (skill === undefined || (placed === undefined && isKnown(input, needed, skill))) continue;
      const { milestoneRank, coverRank } = dependent;
      const reason: TaskReason = { kind: 'prerequisite', of: id, skill };
      placements.set(needed, { milestoneRank, coverRank, reasons: [reason] });
      waiting.push(needed);
    }
  }
}

/** What is done, and what lies within a level the person claims. */
function isKnown(
  { catalogue, levels, credited }: PlaceUnitsInput,
  id: TaskId,
  skill: SkillId,
): boolean {
  const unit = catalogue.units.get(id);
  if (unit === undefined || credited.has(id)) return true;
  return levelRank(unit.level) <= levelRank(levels[skill] ?? 'none');
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

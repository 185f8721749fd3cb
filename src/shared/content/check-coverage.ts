/**
 * Checks that a plan can be made for what a role promises: every requirement is covered by a
 * milestone and by study units at the level it asks, and no unit is there for nobody.
 */
import { directPrerequisites, unitsInUse } from '../domain/prerequisites.ts';
import { levelRank, type AttainedLevel } from '../domain/proficiency-level.ts';
import type { Role } from '../domain/role.ts';
import type { Skill } from '../domain/skill.ts';
import { STAGES, stagesUpTo, type Stage } from '../domain/stage.ts';
import type { AuthoredContent } from './authored-content.ts';
import type { ContentProblem } from './content-problem.ts';

/** Every requirement left uncovered, level asked backwards, and unit out of reach. */
export function checkCoverage(content: AuthoredContent): ContentProblem[] {
  const skills = content.skillFiles.flatMap((file) =>
    file.data.skills.map((skill) => ({ ...skill, family: file.data.family.id })),
  );
  return [
    ...content.roleFiles.flatMap((file) => checkRole(file.name, file.data, skills)),
    ...checkReach(content, skills),
  ];
}

function checkRole(file: string, role: Role, skills: readonly Skill[]): ContentProblem[] {
  const problems: ContentProblem[] = [];
  role.plannableStages.forEach((stage, index) => {
    if (stage !== STAGES[index]) {
      const message = 'plannable stages must begin at entry and leave no stage out';
      problems.push({ file, path: ['plannableStages'], id: role.id, message });
    }
  });
  role.requirements.forEach((requirement, r) => {
    const problem = (path: (string | number)[], message: string) =>
      problems.push({ file, path: ['requirements', r, ...path], id: requirement.id, message });

    if (!isCoveredAnywhere(role, requirement.id)) problem([], 'no milestone covers it');
    requirement.skills.forEach((asked, s) => {
      const levels = STAGES.map((stage) => asked[stage]);
      let before = 0;
      for (const [index, level] of levels.entries()) {
        if (level === undefined) continue;
        const stage = STAGES[index] as Stage;
        if (levelRank(level) < before)
          problem(['skills', s], `asks less of ${asked.skill} at ${stage} than before it`);
        const isRaised = levelRank(level) > before;
        before = levelRank(level);
        if (!isRaised || !role.plannableStages.includes(stage)) continue;
        if (!isCoveredAt(role, stage, { requirement: requirement.id, skill: asked.skill }))
          problem(['skills', s], `no ${stage} milestone covers ${asked.skill}`);
        if (!isTaught(skills, asked.skill, level))
          problem(['skills', s], `no study unit brings ${asked.skill} to ${level}`);
      }
    });
  });
  role.milestones.forEach((milestone, m) => {
    if (milestone.covers.length + milestone.tasks.length + milestone.credentials.length > 0) return;
    const message = 'milestone covers nothing and has no tasks';
    problems.push({ file, path: ['milestones', m], id: milestone.id, message });
  });
  return problems;
}

function isCoveredAnywhere(role: Role, requirement: string): boolean {
  return (
    role.milestones.some(
      (milestone) =>
        milestone.covers.some((cover) => cover.requirement === requirement) ||
        milestone.credentials.some((credential) => credential.requirement === requirement),
    ) ||
    role.gates.some((gate) => gate.requirement === requirement) ||
    role.rhythms.some((rhythm) => rhythm.requirement === requirement)
  );
}

interface Asked {
  readonly requirement: string;
  readonly skill: string;
}

function isCoveredAt(role: Role, stage: Stage, asked: Asked): boolean {
  return role.milestones.some(
    (milestone) =>
      milestone.stage === stage &&
      milestone.covers.some(
        (cover) =>
          cover.requirement === asked.requirement &&
          (cover.skills === null || cover.skills.some((covered) => covered === asked.skill)),
      ),
  );
}

function isTaught(skills: readonly Skill[], id: string, level: AttainedLevel): boolean {
  const skill = skills.find((candidate) => candidate.id === id);
  return skill !== undefined && unitsInUse(skill).some((unit) => unit.level === level);
}

function checkReach(content: AuthoredContent, skills: readonly Skill[]): ContentProblem[] {
  const prerequisites = directPrerequisites(skills);
  const reached = new Set<string>();
  const visit = (start: string) => {
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      waiting.push(...(prerequisites.get(id as never) ?? []));
    }
  };
  for (const { data: role } of content.roleFiles) {
    for (const asked of role.requirements.flatMap((requirement) => requirement.skills)) {
      const skill = skills.find((candidate) => candidate.id === asked.skill);
      const highest = Math.max(
        0,
        ...stagesUpTo('senior').map((stage) => levelRank(asked[stage] ?? 'none')),
      );
      for (const unit of skill ? unitsInUse(skill) : [])
        if (levelRank(unit.level) <= highest) visit(unit.id);
    }
    for (const task of role.milestones.flatMap((milestone) => milestone.tasks))
      task.prerequisites.forEach(visit);
  }
  return content.skillFiles.flatMap(({ name: file, data }) =>
    data.skills.flatMap((skill, s) =>
      skill.units.flatMap((unit, u) =>
        unit.retired !== null || reached.has(unit.id)
          ? []
          : [
              {
                file,
                path: ['skills', s, 'units', u],
                id: unit.id,
                message: 'no role ever asks for this unit',
              },
            ],
      ),
    ),
  );
}

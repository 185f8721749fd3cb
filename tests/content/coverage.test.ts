/**
 * The coverage table: what each role asks at each stage it can be planned to → the milestone that
 * answers it → the study units that lead there, worked out from the bundle alone.
 */
import { describe, expect, test } from 'vitest';

import type { Role, Requirement } from '../../src/shared/domain/role.ts';
import { STAGES, type Stage } from '../../src/shared/domain/stage.ts';
import { shippedContent } from '../support/shipped-content.ts';

const { roles, skills } = await shippedContent();
const RANK = { none: 0, awareness: 1, working: 2, practitioner: 3, expert: 4 } as const;

interface Row {
  readonly requirement: string;
  readonly skill: string;
  readonly asked: string;
  readonly milestones: readonly string[];
  readonly units: readonly string[];
}

function rowsOf(role: Role, stage: Stage): readonly Row[] {
  return role.requirements.flatMap((requirement) =>
    requirement.skills.flatMap((asked): Row[] => {
      const level = asked[stage];
      if (level === undefined || !isRaised(asked, stage)) return [];
      const skill = skills.find((candidate) => candidate.id === asked.skill);
      return [
        {
          requirement: requirement.id,
          skill: asked.skill,
          asked: level,
          milestones: role.milestones
            .filter(
              (milestone) =>
                milestone.stage === stage &&
                milestone.covers.some(
                  (cover) =>
                    cover.requirement === requirement.id &&
                    (cover.skills?.includes(asked.skill) ?? true),
                ),
            )
            .map((milestone) => milestone.id),
          units: (skill?.units ?? [])
            .filter((unit) => unit.retired === null && RANK[unit.level] <= RANK[level])
            .map((unit) => `${unit.id} (${unit.level})`),
        },
      ];
    }),
  );
}

/** Whether the stage asks more of the skill than any stage before it. */
function isRaised(asked: Requirement['skills'][number], stage: Stage): boolean {
  const before = STAGES.slice(0, STAGES.indexOf(stage)).map((it) => RANK[asked[it] ?? 'none']);
  return RANK[asked[stage] ?? 'none'] > Math.max(0, ...before);
}

const plannable = roles.flatMap((role) =>
  role.plannableStages.map((stage) => [role.id, stage, role] as const),
);

test('both full roles can be planned to the entry stage', () => {
  for (const id of ['ml-software-engineer', 'information-systems-ml-engineer'])
    expect(plannable.some(([role, stage]) => role === id && stage === 'entry')).toBe(true);
});

describe.each(plannable)('%s, %s', (_, stage, role) => {
  const rows = rowsOf(role, stage);

  test('asks for something', () => {
    expect(rows.length).toBeGreaterThan(0);
  });

  test('has a milestone for every skill a requirement asks for', () => {
    expect(rows.filter((row) => row.milestones.length === 0)).toEqual([]);
  });

  test('has study units up to the very level a requirement asks for', () => {
    const short = rows.filter((row) => !row.units.some((unit) => unit.endsWith(`(${row.asked})`)));
    expect(short).toEqual([]);
  });

  test('leads through every level below the one it asks for', () => {
    const ORDER = ['awareness', 'working', 'practitioner', 'expert'] as const;
    const jumps = rows.filter(({ asked, units }) =>
      ORDER.some(
        (level) =>
          RANK[level] < RANK[asked as 'expert'] &&
          !units.some((unit) => unit.endsWith(`(${level})`)),
      ),
    );
    expect(jumps.map(({ skill, asked }) => `${skill} ${asked}`)).toEqual([]);
  });
});

describe.each(roles.map((role) => [role.id, role] as const))('%s', (_, role) => {
  test('answers every requirement without skills by a paper, a gate or a habit', () => {
    const answered = new Set(
      [
        ...role.milestones.flatMap((milestone) => milestone.credentials),
        ...role.gates,
        ...role.rhythms,
      ].map((item) => item.requirement),
    );
    const open = role.requirements.filter(
      (requirement) => requirement.skills.length === 0 && !answered.has(requirement.id),
    );
    expect(open.map((requirement) => requirement.id)).toEqual([]);
  });

  test('covers in a milestone only what it asks for at that stage', () => {
    const idle = role.milestones.flatMap((milestone) =>
      milestone.covers.filter((cover) => {
        const requirement = role.requirements.find(({ id }) => id === cover.requirement);
        return (
          requirement !== undefined &&
          requirement.skills.length > 0 &&
          !requirement.skills.some(
            (asked) =>
              asked[milestone.stage] !== undefined && (cover.skills?.includes(asked.skill) ?? true),
          )
        );
      }),
    );
    expect(idle).toEqual([]);
  });

  test('rehearses every core responsibility in its own work', () => {
    const rehearsed = new Set(
      role.milestones.flatMap(({ tasks }) => tasks.flatMap((task) => task.rehearses)),
    );
    const idle = role.responsibilities.filter((group) => !rehearsed.has(group.id));
    expect(idle.map((group) => group.id)).toEqual([]);
  });
});

/**
 * People who do not begin with nothing, to see what their knowledge saves them.
 *
 * The rule is to round down: a level is claimed only when the whole sentence that describes it in the
 * catalogue holds for nearly everybody of that background. What is merely likely is left out, so the
 * hours left are rather too many than too few.
 */
import type { SkillLevels } from '../../src/shared/domain/plan.ts';
import type { AttainedLevel } from '../../src/shared/domain/proficiency-level.ts';
import type { Skill } from '../../src/shared/domain/skill.ts';

export interface Background {
  readonly title: string;
  readonly description: string;
  readonly claims: readonly {
    readonly skill: string;
    readonly level: AttainedLevel;
    readonly reason: string;
  }[];
}

export const BACKGROUNDS: readonly Background[] = [
  {
    title: 'Python developer',
    description:
      'Some years of building web services in Python in a team. No data work, and mathematics only ' +
      'from school, of which nothing is counted.',
    claims: [
      {
        skill: 'command-line',
        level: 'working',
        reason: 'Scripts and remote machines are daily tools; automating for a team is not.',
      },
      {
        skill: 'python',
        level: 'working',
        reason: 'Writes, types, debugs and packages; deep concurrency and migrations are not sure.',
      },
      {
        skill: 'sql',
        level: 'working',
        reason: 'Designs small schemas and reads query plans; tuning under load is rarer.',
      },
      {
        skill: 'version-control',
        level: 'working',
        reason: 'Works by branch and pull request; sets no practice for others.',
      },
      {
        skill: 'software-testing',
        level: 'working',
        reason: 'Keeps a suite of unit, integration and regression tests.',
      },
      {
        skill: 'software-design',
        level: 'working',
        reason: 'Refactors in steps and has written designs down; has not led a large change.',
      },
      {
        skill: 'api-development',
        level: 'working',
        reason: 'Building and protecting a service is the job itself.',
      },
      {
        skill: 'application-security',
        level: 'awareness',
        reason: 'Avoids the common weaknesses; threat models and reviews are not sure.',
      },
      {
        skill: 'containers',
        level: 'working',
        reason: 'Images and Compose are daily tools; a cluster is run by somebody else.',
      },
      {
        skill: 'continuous-integration',
        level: 'awareness',
        reason: 'Uses one tool every day; the next level asks for a second one as well.',
      },
      {
        skill: 'problem-solving',
        level: 'working',
        reason: 'Finds faults one change at a time and keeps them from coming back.',
      },
      {
        skill: 'collaboration',
        level: 'working',
        reason: 'Reviews and hands over weekly; a project of strangers is another team’s code.',
      },
      {
        skill: 'technical-writing',
        level: 'awareness',
        reason: 'Writes a README others follow; has never written the card of a model.',
      },
      {
        skill: 'project-planning',
        level: 'awareness',
        reason: 'Breaks down and estimates own work; plans for several people are not sure.',
      },
    ],
  },
  {
    title: 'Statistics graduate',
    description:
      'A first degree in statistics with R, one course that used Python, and a thesis. No experience ' +
      'of building software.',
    claims: [
      {
        skill: 'linear-algebra',
        level: 'working',
        reason: 'A course of the degree; large or ill-conditioned systems are not sure.',
      },
      {
        skill: 'calculus',
        level: 'working',
        reason: 'A course of the degree; judging whether an optimiser converges is not sure.',
      },
      {
        skill: 'probability',
        level: 'working',
        reason: 'Densities, limits and likelihood; models of real processes are not sure.',
      },
      {
        skill: 'statistics',
        level: 'practitioner',
        reason: 'The subject itself: designs, dependent data and the choice among models.',
      },
      {
        skill: 'experiment-design',
        level: 'awareness',
        reason: 'Random assignment and a plan beforehand; tests in a running product are new.',
      },
      {
        skill: 'time-series-and-trends',
        level: 'awareness',
        reason: 'Trend and season were taught; honest intervals under memory are not sure.',
      },
      {
        skill: 'r-language',
        level: 'working',
        reason: 'Analyses and reports of the degree are in R; a package is not.',
      },
      {
        skill: 'python',
        level: 'awareness',
        reason: 'One course with small programs.',
      },
      {
        skill: 'data-visualisation',
        level: 'working',
        reason: 'Honest figures for lay readers, though drawn in R; the judgement carries over.',
      },
      {
        skill: 'research-method',
        level: 'awareness',
        reason: 'A thesis taught what a question, a citation and honest work are.',
      },
    ],
  },
];

/**
 * The background as the levels of a plan.
 *
 * Throws when it names a skill or a level that the catalogue does not have.
 */
export function levelsOf(background: Background, skills: readonly Skill[]): SkillLevels {
  const levels: Record<string, AttainedLevel> = {};
  for (const { skill: id, level } of background.claims) {
    const skill = skills.find((candidate) => candidate.id === id);
    if (skill?.levels[level] === undefined)
      throw new Error(`background "${background.title}": the catalogue has no ${id} at ${level}`);
    levels[skill.id] = level;
  }
  return levels;
}

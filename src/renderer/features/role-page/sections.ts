import type { Role } from '../../../shared/domain/role.ts';

export const SECTIONS = [
  'overview',
  'ladder',
  'pay',
  'demand',
  'requirements',
  'work',
  'milestones',
  'soft-skills',
  'practices',
  'challenges',
  'trends',
  'neighbours',
] as const;

/** A part of the role page; also its anchor. */
export type Section = (typeof SECTIONS)[number];

/** The parts a role has something to say in. */
export function sectionsOf(role: Role): readonly Section[] {
  const hasFigures = (isPay: boolean) =>
    role.figures.some((figure) => (figure.topic === 'pay') === isPay);
  const isFilled: Readonly<Record<Section, boolean>> = {
    overview: true,
    ladder: true,
    pay: hasFigures(true),
    demand: hasFigures(false),
    requirements: true,
    work: role.responsibilities.length > 0,
    milestones: role.milestones.length > 0,
    'soft-skills': role.softSkills.length > 0,
    practices: role.practices.length > 0,
    challenges: role.challenges.length > 0,
    trends: role.trends.length > 0,
    neighbours: role.differences.length + role.relatedRoles.length > 0,
  };
  return SECTIONS.filter((section) => isFilled[section]);
}

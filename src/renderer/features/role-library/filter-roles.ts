/** Which roles the library shows for an address, in which order, and what to relax when none is left. */
import type { RoleId } from '../../../shared/domain/ids.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import type { StudyToStage } from '../../../shared/planning/hours-to-stage.ts';
import type { LibrarySearch } from './library-search.ts';
import type { Reason, RoleSearch } from './role-search.ts';

/** A role of the list with what the person's own records say about it. */
export interface ListedRole {
  readonly role: RoleOutline;
  /** Null while the person's own records load. */
  readonly hours: readonly StudyToStage[] | null;
  /** Why it was found; empty when nothing was searched for. */
  readonly reasons: readonly Reason[];
}

export interface Selection {
  readonly roles: readonly RoleOutline[];
  readonly hoursOf: (role: RoleId) => readonly StudyToStage[] | null;
  readonly search: LibrarySearch;
  /** Null until it is loaded; an address that needs it waits for it. */
  readonly texts: RoleSearch | null;
}

/** What can leave roles out. */
export const CRITERIA = ['q', 'family', 'within', 'covered', 'figures'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** The roles that pass everything asked for: best match first, or as they are to be sorted. */
export function selectRoles({ roles, hoursOf, search, texts }: Selection): readonly ListedRole[] {
  const hits = search.q === undefined ? null : (texts?.find(search.q) ?? null);
  const places = hits && new Map(hits.map((hit, place) => [hit.role, { place, ...hit }]));
  const withFigures = search.figures === undefined ? null : rolesWithFigures(texts, search.figures);
  const listed = roles
    .filter(
      (role) =>
        (places === null || places.has(role.id)) &&
        (search.family === undefined || role.family === search.family) &&
        (withFigures === null || withFigures.has(role.id)),
    )
    .map((role) => ({
      role,
      hours: hoursOf(role.id),
      reasons: places?.get(role.id)?.reasons ?? [],
    }))
    .filter((item) => isWithinReach(item, search));
  if (search.sort !== undefined) return listed.toSorted(orderOf(search));
  if (places === null) return listed;
  return listed.toSorted(
    (a, b) => (places.get(a.role.id)?.place ?? 0) - (places.get(b.role.id)?.place ?? 0),
  );
}

export interface WayOut {
  readonly criterion: Criterion;
  /** Roles there would be without it. */
  readonly count: number;
}

/** Where nothing is left: what can be given up alone so that something is, the most roles first. */
export function waysOut(selection: Selection): readonly WayOut[] {
  const { search } = selection;
  return CRITERIA.filter((criterion) => search[criterion] !== undefined)
    .map((criterion) => {
      const relaxed = { ...selection, search: { ...search, [criterion]: undefined } };
      return { criterion, count: selectRoles(relaxed).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** What the person has left to the stage that is looked at. */
export function studyLeft(
  hours: readonly StudyToStage[] | null,
  { to = 'entry' }: LibrarySearch,
): StudyToStage | null {
  return hours?.find(({ stage }) => stage === to) ?? null;
}

/** A role whose stage has no study units yet cannot be said to be within reach. */
function isWithinReach({ hours }: ListedRole, search: LibrarySearch): boolean {
  const { within, covered } = search;
  const left = studyLeft(hours, search);
  if (within !== undefined && (left === null || left.minutesLeft > within * 60)) return false;
  return covered === undefined || (left !== null && left.shareCovered * 100 >= covered);
}

function orderOf(search: LibrarySearch): (a: ListedRole, b: ListedRole) => number {
  const titles = (a: ListedRole, b: ListedRole) => a.role.title.localeCompare(b.role.title);
  const minutes = ({ hours }: ListedRole) => studyLeft(hours, search)?.minutesLeft ?? Infinity;
  const share = ({ hours }: ListedRole) => studyLeft(hours, search)?.shareCovered ?? 0;
  if (search.sort === 'hours') return (a, b) => compare(minutes(a), minutes(b)) || titles(a, b);
  if (search.sort === 'covered') return (a, b) => compare(share(b), share(a)) || titles(a, b);
  return titles;
}

/** Also of two infinities, whose difference is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function rolesWithFigures(texts: RoleSearch | null, wanted: 'pay' | 'demand'): Set<RoleId> {
  const figures = texts?.figures ?? [];
  return new Set(
    figures
      .filter(({ figure }) => (figure.topic === 'pay') === (wanted === 'pay'))
      .map(({ role }) => role),
  );
}

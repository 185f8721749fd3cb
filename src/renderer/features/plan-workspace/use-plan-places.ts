import { useEffect, useEffectEvent } from 'react';

import type { Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { offerPlaces, type Place } from '../../commands/places.ts';
import type { WorkItems } from './work-items.ts';

export interface PlanPlacesInput {
  readonly schedule: Schedule;
  readonly role: RoleOutline;
  readonly items: WorkItems;
}

/** Lets the palette find the plan's milestones and tasks, and go to them. */
export function usePlanPlaces(input: PlanPlacesInput, onJump: (row: string) => void): void {
  const list = useEffectEvent(() => placesOf(input));
  const go = useEffectEvent((row: string) => onJump(row));
  useEffect(() => offerPlaces({ list: () => list(), go: (row) => go(row) }), []);
}

function placesOf({ schedule, role, items }: PlanPlacesInput): readonly Place[] {
  const titles = new Map(role.milestones.map(({ id, title }) => [id, title]));
  const titleOf = (id: Schedule['milestones'][number]['id']) => titles.get(id) ?? id;
  return [
    ...schedule.milestones.map(({ id }): Place => ({
      kind: 'milestone',
      id,
      title: titleOf(id),
      within: '',
    })),
    ...schedule.tasks.map(({ id, milestone }): Place => ({
      kind: 'task',
      id,
      title: items.get(id)?.title ?? id,
      within: titleOf(milestone),
    })),
  ];
}

import { useLiveQuery } from 'dexie-react-hooks';

import type { RoleId } from '../../../shared/domain/ids.ts';
import {
  NEW_PLAN_PREFIX,
  settingKeyOf,
  type DraftKey,
  type KeptDraft,
  type NewPlanKey,
} from '../commands/draft.ts';
import { database } from '../database.ts';

/** The draft that was kept for a key; undefined while loading, null when there is none. */
export function useDraft(key: DraftKey): KeptDraft | null | undefined {
  const setting = settingKeyOf(key);
  return useLiveQuery(
    async () => asDraft((await database.settings.get(setting))?.value),
    [setting],
  );
}

export interface NewPlanDraft {
  readonly key: NewPlanKey;
  readonly draft: KeptDraft;
}

/** Every new plan that was begun and left, by role; undefined while loading. */
export function useNewPlanDrafts(): readonly NewPlanDraft[] | undefined {
  return useLiveQuery(async () => {
    const rows = await database.settings.where('key').startsWith(NEW_PLAN_PREFIX).toArray();
    return rows.flatMap(({ key, value }) => {
      const draft = asDraft(value);
      const role = key.slice(NEW_PLAN_PREFIX.length + 1);
      return draft === null
        ? []
        : [{ key: { role: role === '' ? null : (role as RoleId) }, draft }];
    });
  });
}

/** Settings hold anything; only the setup knows whether the entries are of use. */
function asDraft(value: unknown): KeptDraft | null {
  const isDraft =
    typeof value === 'object' &&
    value !== null &&
    'role' in value &&
    typeof value.role === 'string' &&
    'keptOn' in value &&
    typeof value.keptOn === 'string' &&
    'entries' in value;
  return isDraft ? (value as KeptDraft) : null;
}

import { database } from '../database.ts';
import { sharedRows } from './shared-rows.ts';

/** Everything recorded, by task; undefined while loading. */
export const useProgress = sharedRows(database.progress, ({ taskId }) => taskId);

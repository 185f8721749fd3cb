import type { Branded, TaskId } from './ids.ts';

/** What a person has recorded about a unit of work, over all plans. */
export interface Progress {
  readonly taskId: TaskId;
  /** The day it was ticked; null while it is open. */
  readonly doneOn: Branded<'CalendarDate'> | null;
  /** A link, a place or a sentence: what could be shown to somebody. */
  readonly evidence: string;
  readonly note: string;
}

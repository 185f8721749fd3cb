/** The keys of the Today view. */
import { keysOf } from '../../../commands/view-keys.ts';

export const TODAY_KEYS = keysOf({
  timer: { key: 'T', label: 'keys.today.timer' },
  tick: { key: ' ', label: 'keys.today.tick' },
});

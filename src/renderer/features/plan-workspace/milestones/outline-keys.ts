/** The keys of the outline, beside those of every tree. */
import { keysOf } from '../../../commands/view-keys.ts';

export const OUTLINE_KEYS = keysOf({
  tick: { key: ' ', label: 'keys.outline.tick' },
  'move-up': { key: 'Alt+ArrowUp', label: 'keys.outline.move-up' },
  'move-down': { key: 'Alt+ArrowDown', label: 'keys.outline.move-down' },
});

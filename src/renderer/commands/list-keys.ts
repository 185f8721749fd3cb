/** The keys that every list, tree and table of rows has, as the component library gives them. */
import { keysOf } from './view-keys.ts';

export const LIST_KEYS = keysOf({
  up: { key: 'ArrowUp', label: 'keys.list.up' },
  down: { key: 'ArrowDown', label: 'keys.list.down' },
  first: { key: 'Home', label: 'keys.list.first' },
  last: { key: 'End', label: 'keys.list.last' },
  open: { key: 'ArrowRight', label: 'keys.list.open' },
  close: { key: 'ArrowLeft', label: 'keys.list.close' },
  enter: { key: 'Enter', label: 'keys.list.enter' },
  more: { key: 'Shift+ArrowDown', label: 'keys.list.more' },
  all: { key: 'Mod+A', label: 'keys.list.all' },
});

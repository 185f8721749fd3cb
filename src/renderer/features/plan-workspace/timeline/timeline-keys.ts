/** The keys of the timeline. */
import { keysOf } from '../../../commands/view-keys.ts';

/** Single characters that work anywhere in the timeline. */
export const ZOOM_KEYS = keysOf({
  'zoom-in': { key: '+', also: ['='], label: 'keys.timeline.zoom-in' },
  'zoom-out': { key: '-', also: ['_'], label: 'keys.timeline.zoom-out' },
  'whole-plan': { key: '0', label: 'keys.timeline.whole-plan' },
  today: { key: 't', label: 'keys.timeline.today' },
});

/** Keys of its rows, beside those of every tree. */
export const TIMELINE_ROW_KEYS = keysOf({
  details: { key: 'Enter', also: [' '], label: 'keys.timeline.details' },
  earlier: { key: 'Shift+ArrowLeft', label: 'keys.timeline.earlier' },
  later: { key: 'Shift+ArrowRight', label: 'keys.timeline.later' },
  'open-all': { key: '*', label: 'keys.timeline.open-all' },
});

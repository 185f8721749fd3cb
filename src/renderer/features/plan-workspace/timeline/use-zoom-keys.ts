import { useEffect, useEffectEvent, type RefObject } from 'react';

import { isTyping } from '../../../commands/pressed-where.ts';
import { areSingleKeysOn } from '../../../commands/single-keys.ts';
import { pressedOf } from '../../../commands/view-keys.ts';
import { ZOOM_KEYS } from './timeline-keys.ts';
import type { TimelineZoom } from './use-timeline-zoom.ts';

/** `+` and `-` change the scale, `0` shows the whole plan, `t` goes to today. */
export function useZoomKeys(view: RefObject<HTMLElement | null>, zoom: TimelineZoom): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!areSingleKeysOn() || isTyping(event.target)) return;
    const pressed = pressedOf(ZOOM_KEYS, event);
    if (pressed === null) return;
    event.preventDefault();
    act(pressed, zoom);
  });
  useEffect(() => {
    const element = view.current;
    if (element === null) return undefined;
    const listen = (event: KeyboardEvent) => press(event);
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  }, [view]);
}

function act(pressed: keyof typeof ZOOM_KEYS, zoom: TimelineZoom): void {
  switch (pressed) {
    case 'zoom-in':
      zoom.step(1);
      break;
    case 'zoom-out':
      zoom.step(-1);
      break;
    case 'whole-plan':
      zoom.show('plan');
      break;
    case 'today':
      zoom.goToToday();
      break;
  }
}

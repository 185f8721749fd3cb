import { useEffect, useEffectEvent, type RefObject } from 'react';

import type { TimelineZoom } from './use-timeline-zoom.ts';

/** `+` and `-` change the scale, `0` shows the whole plan, `t` goes to today. */
export function useZoomKeys(view: RefObject<HTMLElement | null>, zoom: TimelineZoom): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event.key, zoom);
    if (act === null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const element = view.current;
    if (element === null) return undefined;
    const listen = (event: KeyboardEvent) => press(event);
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  }, [view]);
}

function actionOf(key: string, zoom: TimelineZoom): (() => void) | null {
  switch (key) {
    case '+':
    case '=':
      return () => zoom.step(1);
    case '-':
    case '_':
      return () => zoom.step(-1);
    case '0':
      return () => zoom.show('plan');
    case 't':
      return zoom.goToToday;
    default:
      return null;
  }
}

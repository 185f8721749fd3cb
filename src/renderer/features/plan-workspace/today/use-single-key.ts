import { useEffect, useRef, type RefObject } from 'react';

/**
 * Runs on a single key, wherever the focus is, except where text is typed or a window is open, and
 * only while the screen it belongs to is shown.
 */
export function useSingleKey(
  key: string,
  screen: RefObject<Element | null>,
  run: () => void,
): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key.toLowerCase() || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      if (screen.current === null || screen.current.closest('[hidden]') !== null) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [key, screen]);
}

/** Letters belong to fields, and in a small window to what stands in it. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest(
        'textarea, input:not([type="checkbox"]):not([type="radio"]), select, [role="dialog"], [role="menu"], [role="listbox"]',
      ) !== null)
  );
}

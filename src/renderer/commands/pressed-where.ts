/** What a pressed key would otherwise do, so that no shortcut takes it away. */

/** Fields that one types in; boxes, sliders and the like take no text. */
const TEXT_FIELD =
  'textarea, select, [contenteditable=""], [contenteditable="true"], [role="spinbutton"], ' +
  'input:not([type="checkbox"]):not([type="radio"]):not([type="range"]):not([type="button"])';

/** Whether keys pressed here write. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT_FIELD) !== null;
}

/** Whether keys pressed here choose in a list or a menu by its letters. */
export function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"], [role="listbox"]') !== null;
}

/** Whether a window is open that must be answered or closed first; toasts are none. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}

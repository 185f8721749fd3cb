/**
 * Puts a text on the clipboard, within a press of a button or key.
 *
 * @returns whether the window was allowed to
 */
export function copyText(value: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', value);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, true);
  try {
    // The newer way asks for a permission, and this window is given none.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}

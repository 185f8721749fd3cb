/** How Electron writes a shortcut of the app. */

/**
 * @param shortcut as in `Mod+Shift+K`, or null
 * @returns what the menu shows beside the entry; null for nothing
 */
export function acceleratorOf(shortcut: string | null, isMac: boolean): string | null {
  if (shortcut === null) return null;
  // There every accelerator is also registered. Without the command key, that would be a key of
  // typing: a question mark, or a step of one word.
  if (isMac && !shortcut.startsWith('Mod+')) return null;
  return shortcut.replace('Mod+', 'CommandOrControl+').replace('Arrow', '');
}

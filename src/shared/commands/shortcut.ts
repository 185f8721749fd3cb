/**
 * Keys that do something, as they are written down (`Mod+Shift+K`), pressed and printed.
 *
 * `Mod` is Cmd on macOS and Ctrl elsewhere. Letters and digits are meant as the keyboard types them;
 * on a layout that types neither, such as Greek or Arabic letters or the signs of a French number
 * row, the place of the key counts.
 */

export interface Shortcut {
  readonly hasMod: boolean;
  readonly hasShift: boolean;
  readonly hasAlt: boolean;
  /** As `KeyboardEvent.key` has it; a letter in lower case. */
  readonly key: string;
}

/** What of a pressed key counts. */
export interface KeyPress {
  readonly key: string;
  /** The key's place, as `KeyboardEvent.code` has it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Reads a shortcut.
 *
 * @param written modifiers and one key with `+` between them; the key may be `+` itself
 */
export function parseShortcut(written: string): Shortcut {
  const key = written.endsWith('+') ? '+' : written.slice(written.lastIndexOf('+') + 1);
  const modifiers = written.slice(0, -key.length).split('+');
  return {
    hasMod: modifiers.includes('Mod'),
    hasShift: modifiers.includes('Shift'),
    hasAlt: modifiers.includes('Alt'),
    key: key.length === 1 ? key.toLowerCase() : key,
  };
}

/** Whether a shortcut is one typed character, which must not act while somebody types. */
export function isSingleKey({ hasMod, hasAlt, key }: Shortcut): boolean {
  return !hasMod && !hasAlt && key.length === 1 && key !== ' ';
}

/** Whether a pressed key is the shortcut. */
export function isPressed(shortcut: Shortcut, press: KeyPress, isMac: boolean): boolean {
  const { hasMod, hasAlt, hasShift, key } = shortcut;
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== hasMod || other || press.altKey !== hasAlt) return false;
  if (press.key.toLowerCase() === key) {
    // Which keys make a sign such as `?` is the layout's affair; French keyboards shift for digits.
    return isSign(key) || (/^\d$/.test(key) && !hasMod) || press.shiftKey === hasShift;
  }
  if (press.key === key) return press.shiftKey === hasShift;
  return hasMod && press.shiftKey === hasShift && isAtPlace(key, press);
}

/** On layouts that do not type the letter or digit, the key where it stands on others. */
function isAtPlace(key: string, { key: typed, code }: KeyPress): boolean {
  if (/^\d$/.test(key)) return !/^\d$/.test(typed) && code === `Digit${key}`;
  if (/^[a-z]$/.test(key)) return !/^[a-z]$/i.test(typed) && code === `Key${key.toUpperCase()}`;
  return false;
}

function isSign(key: string): boolean {
  return key.length === 1 && !/^[\p{L}\d ]$/u.test(key);
}

/** Keys that are printed as a word in the person's language, and not as what they type. */
export const NAMED_KEYS = [
  'Ctrl',
  'Shift',
  'Alt',
  'Enter',
  'Escape',
  'Space',
  'Tab',
  'Home',
  'End',
  'PageUp',
  'PageDown',
] as const;
export type NamedKey = (typeof NAMED_KEYS)[number];

const MAC_SIGNS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
};
const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  '-': '−',
};

/**
 * The key caps of a shortcut in the order in which one presses them.
 *
 * @param nameOf the word for a key in the person's language
 * @example printShortcut('Mod+Shift+K', false, String) // ['Ctrl', 'Shift', 'K']
 */
export function printShortcut(
  written: string,
  isMac: boolean,
  nameOf: (key: NamedKey) => string,
): readonly string[] {
  const { hasMod, hasAlt, hasShift, key } = parseShortcut(written);
  const capOf = (name: string): string => {
    const sign = (isMac ? MAC_SIGNS[name] : undefined) ?? SIGNS[name];
    if (sign !== undefined) return sign;
    if (name === ' ') return nameOf('Space');
    if (name === 'Mod') return nameOf('Ctrl');
    return isNamedKey(name) ? nameOf(name) : name.toUpperCase();
  };
  // As Apple orders them: Option, Shift, Command. Elsewhere Ctrl comes first.
  const modifiers = isMac
    ? [hasAlt && 'Alt', hasShift && 'Shift', hasMod && 'Mod']
    : [hasMod && 'Mod', hasAlt && 'Alt', hasShift && 'Shift'];
  return [...modifiers.filter((name) => name !== false), key].map(capOf);
}

function isNamedKey(name: string): name is NamedKey {
  return (NAMED_KEYS as readonly string[]).includes(name);
}

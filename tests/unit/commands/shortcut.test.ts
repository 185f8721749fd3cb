import { describe, expect, it } from 'vitest';

import { APP_COMMANDS } from '../../../src/shared/commands/app-commands.ts';
import {
  isPressed,
  isSingleKey,
  parseShortcut,
  printShortcut,
  type KeyPress,
} from '../../../src/shared/commands/shortcut.ts';

const aPress = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...over,
});
const CTRL = { ctrlKey: true } as const;
const is = (written: string, press: KeyPress, isMac = false) =>
  isPressed(parseShortcut(written), press, isMac);

describe('a shortcut', () => {
  it('is read with its modifiers, also when its key is the plus', () => {
    expect(parseShortcut('Mod+Shift+K')).toEqual({
      hasMod: true,
      hasShift: true,
      hasAlt: false,
      key: 'k',
    });
    expect(parseShortcut('Mod++')).toEqual({
      hasMod: true,
      hasShift: false,
      hasAlt: false,
      key: '+',
    });
    expect(parseShortcut('+').key).toBe('+');
    expect(parseShortcut('Alt+ArrowLeft')).toMatchObject({ hasAlt: true, key: 'ArrowLeft' });
  });

  it('is Ctrl on Linux and Windows, and Cmd on macOS, and never both', () => {
    expect(is('Mod+K', aPress('k', CTRL))).toBe(true);
    expect(is('Mod+K', aPress('k', { metaKey: true }))).toBe(false);
    expect(is('Mod+K', aPress('k', { metaKey: true }), true)).toBe(true);
    expect(is('Mod+K', aPress('k', CTRL), true)).toBe(false);
    expect(is('Mod+K', aPress('k', { ...CTRL, metaKey: true }))).toBe(false);
  });

  it('minds Shift and Alt beside a letter', () => {
    expect(is('Mod+Z', aPress('Z', { ...CTRL, shiftKey: true }))).toBe(false);
    expect(is('Mod+Shift+Z', aPress('Z', { ...CTRL, shiftKey: true }))).toBe(true);
    expect(is('Mod+K', aPress('k', { ...CTRL, altKey: true }))).toBe(false);
  });

  it('takes a capital letter of Caps Lock for the letter', () => {
    expect(is('Mod+K', aPress('K', CTRL))).toBe(true);
  });

  it('goes by the place of the key where a layout types no such letter or digit', () => {
    expect(is('Mod+K', aPress('л', { ...CTRL, code: 'KeyK' }))).toBe(true);
    expect(is('Mod+1', aPress('&', { ...CTRL, code: 'Digit1' }))).toBe(true);
  });

  it('goes by the letter where a layout types it elsewhere', () => {
    // Dvorak: the key in the place of V types K, the one in the place of K types T.
    expect(is('Mod+K', aPress('k', { ...CTRL, code: 'KeyV' }))).toBe(true);
    expect(is('Mod+K', aPress('t', { ...CTRL, code: 'KeyK' }))).toBe(false);
  });

  it('leaves to the layout how a sign is typed', () => {
    expect(is('?', aPress('?', { shiftKey: true }))).toBe(true);
    expect(is('?', aPress('?'))).toBe(true);
    expect(is('?', aPress('?', CTRL))).toBe(false);
  });

  it('is single only without Mod and Alt, and only when it types something', () => {
    const single = ['?', 't', '+'].map((key) => isSingleKey(parseShortcut(key)));
    expect(single).toEqual([true, true, true]);
    const others = ['Mod+K', 'Alt+ArrowUp', 'Home', 'Enter', ' '];
    expect(others.map((key) => isSingleKey(parseShortcut(key)))).toEqual(others.map(() => false));
  });

  it('is printed as keyboards of the system have it', () => {
    const print = (written: string, isMac: boolean) =>
      printShortcut(written, isMac, (key) => `<${key}>`);
    expect(print('Mod+Shift+K', false)).toEqual(['<Ctrl>', '<Shift>', 'K']);
    expect(print('Mod+Shift+K', true)).toEqual(['⇧', '⌘', 'K']);
    expect(print('Alt+ArrowLeft', false)).toEqual(['<Alt>', '←']);
    expect(print('Alt+ArrowLeft', true)).toEqual(['⌥', '←']);
    expect(print(' ', true)).toEqual(['<Space>']);
    expect(print('Home', false)).toEqual(['<Home>']);
    expect(print('Mod+,', false)).toEqual(['<Ctrl>', ',']);
  });

  it('is the way to no two commands, also by the second one people know', () => {
    const all = Object.values(APP_COMMANDS).flatMap((command) => [
      command.shortcut ?? [],
      'also' in command ? command.also : [],
    ]);
    const written = all.flat();
    expect(written).toContain('Mod+Y');
    expect(new Set(written).size).toBe(written.length);
  });
});

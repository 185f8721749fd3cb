import { afterEach, describe, expect, it, vi } from 'vitest';

import {
  availableCommands,
  onCommandsChange,
  registerCommands,
  runCommand,
  type CommandHandlers,
} from '../../../src/renderer/commands/registry.ts';

const undo: (() => void)[] = [];
const register = (handlers: CommandHandlers) => {
  const takeBack = registerCommands(handlers);
  undo.push(takeBack);
  return takeBack;
};

afterEach(() => {
  for (const takeBack of undo.splice(0)) takeBack();
});

describe('the registry of commands', () => {
  it('carries out what is registered and says when nothing is', () => {
    const open = vi.fn<() => void>();
    expect(runCommand('roles')).toBe(false);
    register({ roles: open });
    expect(runCommand('roles')).toBe(true);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('takes a command without a handler for not available', () => {
    register({ roles: () => undefined, find: null });
    expect([...availableCommands()]).toEqual(['roles']);
    expect(runCommand('find')).toBe(false);
  });

  it('lets the one who came last carry a command out, and the one before once that is gone', () => {
    const first = vi.fn<() => void>();
    const last = vi.fn<() => void>();
    register({ timer: first });
    const takeBack = register({ timer: last });
    runCommand('timer');
    takeBack();
    runCommand('timer');
    expect([first, last].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('keeps the last one when the one before it goes first', () => {
    const last = vi.fn<() => void>();
    const takeBack = register({ timer: () => undefined });
    register({ timer: last });
    takeBack();
    runCommand('timer');
    expect(last).toHaveBeenCalledTimes(1);
  });

  it('tells of a change only when other commands are available', () => {
    const changed = vi.fn<() => void>();
    const before = availableCommands();
    undo.push(onCommandsChange(changed));
    const takeBack = register({ today: () => undefined });
    expect(changed).toHaveBeenCalledTimes(1);
    const first = availableCommands();
    expect(first).not.toBe(before);

    const second = register({ today: () => undefined });
    second();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(availableCommands()).toBe(first);

    takeBack();
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

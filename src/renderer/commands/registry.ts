/**
 * Who carries out the commands of the app at present. The app registers what always works, the open
 * screen what works while it is shown; a command that nobody registered is not available.
 */
import type { AppCommandId } from '../../shared/commands/app-commands.ts';

export type CommandHandlers = Partial<Readonly<Record<AppCommandId, (() => void) | null>>>;

type Handler = () => void;

/** By command, the handlers there are; the one that came last counts. */
const handlers = new Map<AppCommandId, Handler[]>();
const listeners = new Set<() => void>();
let available: ReadonlySet<AppCommandId> = new Set();

/**
 * Makes commands available; those with `null` are left alone.
 *
 * @returns what takes them back; whoever registered a command before carries it out again
 */
export function registerCommands(added: CommandHandlers): () => void {
  const own = Object.entries(added).flatMap(([id, run]) =>
    run === null ? [] : [{ id: id as AppCommandId, run }],
  );
  for (const { id, run } of own) handlers.set(id, [...(handlers.get(id) ?? []), run]);
  announce();
  return () => {
    for (const { id, run } of own) {
      const left = (handlers.get(id) ?? []).filter((each) => each !== run);
      if (left.length === 0) handlers.delete(id);
      else handlers.set(id, left);
    }
    announce();
  };
}

/** Carries a command out. False when it is not available. */
export function runCommand(id: AppCommandId): boolean {
  const run = handlers.get(id)?.at(-1);
  run?.();
  return run !== undefined;
}

/** The commands that can be carried out now; the same set until that changes. */
export function availableCommands(): ReadonlySet<AppCommandId> {
  return available;
}

/** Calls back when other commands become available. */
export function onCommandsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  const isSame =
    handlers.size === available.size && [...handlers.keys()].every((id) => available.has(id));
  if (isSame) return;
  available = new Set(handlers.keys());
  for (const listener of listeners) listener();
}

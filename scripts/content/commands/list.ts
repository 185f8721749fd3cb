import type { Command } from './command.ts';
import { coverage } from './coverage.ts';
import { hours } from './hours.ts';
import { longestChain } from './longest-chain.ts';
import { orphans } from './orphans.ts';
import { statistics } from './statistics.ts';
import { validate } from './validate.ts';

/** By the name that is typed, in the order `--help` shows. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['validate', validate],
  ['statistics', statistics],
  ['coverage', coverage],
  ['orphans', orphans],
  ['longest-chain', longestChain],
  ['hours', hours],
]);

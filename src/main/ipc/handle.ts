/**
 * The only place that registers IPC handlers: checks the sender, parses the arguments, and only
 * then calls the code behind. What does not pass is logged and refused; nothing else happens.
 */
import type { IpcMain } from 'electron';

import { CHANNELS } from '../../shared/ipc/channels.ts';
import type { DesktopApi } from '../../shared/ipc/contract.ts';
import { ARGUMENT_PARSERS } from '../../shared/ipc/parse-arguments.ts';
import { isTrustedSender } from '../security/trusted-sender.ts';

/** Registers the whole contract; a missing method does not compile. */
export function handleRequests(
  ipcMain: IpcMain,
  api: DesktopApi,
  developmentServer: string | undefined,
): void {
  for (const name of Object.keys(CHANNELS) as (keyof typeof CHANNELS)[]) {
    const channel = CHANNELS[name];
    ipcMain.handle(channel, async (event, ...raw: unknown[]) => {
      if (!isTrustedSender(event.senderFrame, developmentServer)) {
        console.warn(`refused ${channel}: foreign sender ${event.senderFrame?.url ?? 'unknown'}`);
        throw new Error(`${channel}: refused`);
      }
      const parsed = ARGUMENT_PARSERS[name].safeParse(raw);
      if (!parsed.success) {
        const where = parsed.error.issues[0]?.path.join('.') ?? '';
        console.warn(`refused ${channel}: arguments of the wrong shape at "${where}"`);
        throw new Error(`${channel}: refused`);
      }
      // The parser of a channel and the method of the same name agree; TypeScript cannot follow
      // that through a loop over the names.
      const method = api[name] as (...args: unknown[]) => Promise<unknown>;
      return method(...parsed.data);
    });
  }
}

/**
 * Exports that are being written or have been: each has a ticket, by which the window waits for it,
 * ends it, and later asks to be shown the file. Paths stay in the main process.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { BegunExport, ExportedFile, ExportFailure } from '../../shared/ipc/contract.ts';

export type WriteExport = (signal: AbortSignal) => Promise<Result<null, ExportFailure>>;

export class RunningExports {
  readonly #running = new Map<
    string,
    { readonly end: Promise<Result<ExportedFile, ExportFailure>>; readonly stop: AbortController }
  >();
  readonly #written = new Map<string, string>();

  /** Begins to write a file. */
  begin(file: string, write: WriteExport): BegunExport {
    const ticket = randomUUID();
    const stop = new AbortController();
    const end = write(stop.signal).then((result): Result<ExportedFile, ExportFailure> => {
      if (!result.ok) return stop.signal.aborted ? fail({ kind: 'cancelled' }) : result;
      this.#written.set(ticket, file);
      return succeed({ path: file, ticket });
    });
    this.#running.set(ticket, { end, stop });
    return { name: path.basename(file), ticket };
  }

  /** The end of an export, once; whoever asks for one that there is not is told it was cancelled. */
  async finish(ticket: string): Promise<Result<ExportedFile, ExportFailure>> {
    const running = this.#running.get(ticket);
    if (running === undefined) return fail({ kind: 'cancelled' });
    try {
      return await running.end;
    } finally {
      this.#running.delete(ticket);
    }
  }

  cancel(ticket: string): void {
    this.#running.get(ticket)?.stop.abort();
  }

  /** Where an export of this session was written; undefined for a ticket that is none. */
  fileOf(ticket: string): string | undefined {
    return this.#written.get(ticket);
  }
}

/**
 * Exports that are being written or have been: each has a ticket, by which the window waits for it,
 * ends it, and later asks to be shown the file. Paths stay in the main process.
 */
import path from 'node:path';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type {
  BegunExport,
  ExportedFile,
  ExportFailure,
  ExportProgress,
} from '../../shared/ipc/export-contract.ts';
import { Jobs, type Job } from './jobs.ts';

export class RunningExports {
  readonly #jobs: Jobs<string, ExportFailure>;
  readonly #written = new Map<string, string>();

  constructor(onProgress?: (progress: ExportProgress) => void) {
    this.#jobs = new Jobs(onProgress);
  }

  /** Begins to write a file. */
  begin(file: string, write: Job<null, ExportFailure>): BegunExport {
    const ticket = this.#jobs.begin(async (watch) => {
      const result = await write(watch);
      return result.ok ? succeed(file) : result;
    });
    return { name: path.basename(file), ticket };
  }

  /** The end of an export, once; whoever asks for one that there is not is told it was cancelled. */
  async finish(ticket: string): Promise<Result<ExportedFile, ExportFailure>> {
    try {
      const result = await this.#jobs.finish(ticket);
      if (!result.ok) return fail(result.failure);
      this.#written.set(ticket, result.value);
      return succeed({ path: result.value, ticket });
    } finally {
      this.#jobs.forget(ticket);
    }
  }

  cancel(ticket: string): void {
    this.#jobs.cancel(ticket);
  }

  /** Where an export of this session was written; undefined for a ticket that is none. */
  fileOf(ticket: string): string | undefined {
    return this.#written.get(ticket);
  }
}

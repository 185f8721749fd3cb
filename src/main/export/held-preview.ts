/**
 * The one preview there is: a PDF in memory that the window looks at, and that is saved as it is. A
 * new one ends the one before, so that there is never more than one in memory.
 */
import { fail, type Result } from '../../shared/domain/result.ts';
import type { PlanNaming } from '../../shared/export/plan-file-name.ts';
import type { ExportFailure, ExportProgress } from '../../shared/ipc/export-contract.ts';
import { Jobs, type Job } from './jobs.ts';

export class HeldPreview {
  readonly #jobs: Jobs<Uint8Array, ExportFailure>;
  #held: { readonly ticket: string; readonly naming: PlanNaming } | null = null;

  constructor(onProgress?: (progress: ExportProgress) => void) {
    this.#jobs = new Jobs(onProgress);
  }

  begin(naming: PlanNaming, print: Job<Uint8Array, ExportFailure>): string {
    if (this.#held !== null) this.forget(this.#held.ticket);
    const ticket = this.#jobs.begin(print);
    this.#held = { ticket, naming };
    return ticket;
  }

  /** What the file of a preview is named after; null for one that there is not. */
  namingOf(ticket: string): PlanNaming | null {
    return this.#held?.ticket === ticket ? this.#held.naming : null;
  }

  /** The PDF of a preview that may still be printing. */
  finish(ticket: string): Promise<Result<Uint8Array, ExportFailure>> {
    return this.#jobs.finish(ticket);
  }

  /**
   * Lets go of a preview without ending it; whoever takes it waits for it and ends it.
   *
   * @param signal ends the printing
   */
  take(ticket: string, signal: AbortSignal): Promise<Result<Uint8Array, ExportFailure>> {
    if (this.#held?.ticket !== ticket) return Promise.resolve(fail({ kind: 'cancelled' }));
    this.#held = null;
    signal.addEventListener('abort', () => this.#jobs.cancel(ticket), { once: true });
    return this.#jobs.finish(ticket).finally(() => this.#jobs.forget(ticket));
  }

  /** Ends a preview; one that was taken goes on. */
  forget(ticket: string): void {
    if (this.#held?.ticket !== ticket) return;
    this.#held = null;
    this.#jobs.cancel(ticket);
    this.#jobs.forget(ticket);
  }
}

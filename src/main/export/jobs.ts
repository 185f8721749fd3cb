/** Things that take long: each has a ticket, by which the window waits for it and ends it. */
import { randomUUID } from 'node:crypto';

import { fail, type Result } from '../../shared/domain/result.ts';
import type { ExportPhase, ExportProgress } from '../../shared/ipc/export-contract.ts';

interface Cancelled {
  readonly kind: 'cancelled';
}

export interface JobWatch {
  /** Ends the job; what it gives then does not count, unless it had succeeded. */
  readonly signal: AbortSignal;
  readonly report: (phase: ExportPhase, share: number | null) => void;
}

export type Job<Value, Failure> = (watch: JobWatch) => Promise<Result<Value, Failure | Cancelled>>;

export class Jobs<Value, Failure> {
  readonly #onProgress: (progress: ExportProgress) => void;
  readonly #running = new Map<
    string,
    { readonly end: Promise<Result<Value, Failure | Cancelled>>; readonly stop: AbortController }
  >();

  constructor(onProgress: (progress: ExportProgress) => void = () => undefined) {
    this.#onProgress = onProgress;
  }

  begin(job: Job<Value, Failure>): string {
    const ticket = randomUUID();
    const stop = new AbortController();
    const report: JobWatch['report'] = (phase, share) => {
      if (!stop.signal.aborted) this.#onProgress({ ticket, phase, share });
    };
    const end = job({ signal: stop.signal, report }).then((result) =>
      !result.ok && stop.signal.aborted ? fail({ kind: 'cancelled' } as const) : result,
    );
    // Whoever waits for it hears of it; nobody need.
    end.catch(() => undefined);
    this.#running.set(ticket, { end, stop });
    return ticket;
  }

  /** The end of a job; whoever asks for one that there is not is told it was cancelled. */
  async finish(ticket: string): Promise<Result<Value, Failure | Cancelled>> {
    return this.#running.get(ticket)?.end ?? fail({ kind: 'cancelled' });
  }

  cancel(ticket: string): void {
    this.#running.get(ticket)?.stop.abort();
  }

  /** Frees what came of a job. */
  forget(ticket: string): void {
    this.#running.delete(ticket);
  }
}

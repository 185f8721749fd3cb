/**
 * Reads a plan and makes the text of a file in a thread of its own: with thousands of tasks either
 * takes so long that the main process would answer nobody meanwhile.
 */
import { Worker } from 'node:worker_threads';

import type { FileFormat } from '../../shared/export/file-formats.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type { PlanNaming } from '../../shared/export/plan-file-name.ts';
import type { IcsOptions } from '../../shared/export/render-ics.ts';

/** What the thread can do, and what comes of it. */
export interface ThreadAnswers {
  /** What a plan's file is named after. */
  readonly name: PlanNaming;
  readonly read: PlanDocument;
  /** The bytes of the file. */
  readonly render: Uint8Array;
}

/** A document is looked at before anything else, whatever is wanted of it. */
export type ThreadTask =
  | { readonly kind: 'name' | 'read'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'render';
      readonly bytes: Uint8Array;
      readonly format: FileFormat;
      readonly calendar: IcsOptions;
    };

export type ThreadMessage =
  { readonly share: number } | { readonly answer: ThreadAnswers[keyof ThreadAnswers] };

export interface Watch {
  readonly signal?: AbortSignal;
  /** Told how much of the text is made, from 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/**
 * @param script the built `render-worker.ts`
 * @throws when the bytes are no plan document, when the text cannot be made, and when the signal
 *   says to stop
 */
export function askPlanThread<Task extends ThreadTask>(
  script: string,
  task: Task,
  { signal, onShare }: Watch = {},
): Promise<ThreadAnswers[Task['kind']]> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(script, { workerData: task });
    const stop = () => void worker.terminate();
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: ThreadMessage) => {
      if ('share' in message) onShare?.(message.share);
      // The thread answers a task with what belongs to it, which no type can follow.
      else resolve(message.answer as ThreadAnswers[Task['kind']]);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`the thread ended with code ${code}`));
    });
  });
}

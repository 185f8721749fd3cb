/** Makes the text of a file in a thread of its own: thousands of tasks take longer than a second. */
import { Worker } from 'node:worker_threads';

import type { FileFormat } from '../../shared/export/file-formats.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type { IcsOptions } from '../../shared/export/render-ics.ts';

export interface RenderRequest {
  readonly document: PlanDocument;
  readonly format: FileFormat;
  readonly calendar: IcsOptions;
}

/**
 * @param script the built `render-worker.ts`
 * @throws when the text cannot be made, and when the signal says to stop
 */
export function renderInWorker(
  script: string,
  request: RenderRequest,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(script, { workerData: request });
    const stop = () => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      reject(new Error(`the thread ended with code ${code}`));
    });
  });
}

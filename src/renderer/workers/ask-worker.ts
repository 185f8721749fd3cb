import { slicesReader, type Slice } from './answer-slices.ts';
import { sendInParts } from './question-parts.ts';

/**
 * Starts a worker, asks it one question and ends it with the answer. A worker of its own for each
 * costs some milliseconds and keeps nothing alive: giving up ends the computation wherever it is.
 *
 * @param address one of `WORKER_ADDRESSES`
 * @param question its fields survive a structured clone; the worker reads it by `answerQuestions`
 * @param signal gives up on it; the promise is then rejected with the signal's reason
 * @returns the answer; rejected when the worker fails, which is a defect
 */
export function askWorker<Answer>(
  address: string,
  question: object,
  signal: AbortSignal,
): Promise<Answer> {
  if (signal.aborted) return Promise.reject(reasonOf(signal));
  const worker = new Worker(address, { type: 'module' });
  const end = new AbortController();
  return new Promise<Answer>((resolve, reject) => {
    const read = slicesReader<Answer>();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | Slice>) => {
      const answer = read(data);
      if (answer !== undefined) resolve(answer);
    });
    worker.addEventListener('error', (event) => reject(errorOf(event)));
    signal.addEventListener('abort', () => reject(reasonOf(signal)), { signal: end.signal });
    sendInParts(worker, question, AbortSignal.any([signal, end.signal])).catch(reject);
  }).finally(() => {
    worker.terminate();
    end.abort();
  });
}

/** A worker that could not be loaded gives an event that says nothing. */
function errorOf(event: Event): Error {
  return new Error('message' in event ? String(event.message) : 'the worker could not be loaded');
}

/** A signal may have been given anything as its reason. */
function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

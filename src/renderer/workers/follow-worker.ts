/**
 * Starts a worker for work that takes its time: it tells how far it is, and may be asked to stop. It
 * is asked, not ended, so that its answer says for certain whether it stopped in time.
 */
export interface Followed<News> {
  readonly onNews: (news: News) => void;
  /** Asks the worker to stop; what is done by then stays done. */
  readonly signal: AbortSignal;
}

/** What is said to a worker that is to stop. */
export const STOP = 'stop';

/** What a worker says before its answer. */
export interface NewsMessage<News> {
  readonly news: News;
}

/**
 * @param address one of `WORKER_ADDRESSES`
 * @param question survives a structured clone
 * @returns the answer; rejected when the worker fails, which is a defect
 */
export function followWorker<Answer extends object, News>(
  address: string,
  question: unknown,
  { onNews, signal }: Followed<News>,
): Promise<Answer> {
  const worker = new Worker(address, { type: 'module' });
  const end = new AbortController();
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | NewsMessage<News>>) => {
      if ('news' in data) onNews(data.news);
      else resolve(data);
    });
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message ?? 'the worker could not be loaded')),
    );
    // A worker has one other side: origins are for windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(question);
    // Again there is one other side alone.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    const stop = () => worker.postMessage(STOP);
    signal.addEventListener('abort', stop, { signal: end.signal });
    if (signal.aborted) stop();
  }).finally(() => {
    worker.terminate();
    end.abort();
  });
}

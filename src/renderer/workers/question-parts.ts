/**
 * How a large question gets to a worker: part by part, since copying a plan of thousands of tasks with
 * the whole catalogue at once would hold the window up.
 */
import { inSlices } from './answer-slices.ts';
import { nextTask } from './next-task.ts';

/** One field of the question; null after the last. */
export type Part = readonly [name: string, value: unknown] | null;

/**
 * Hands a question over, each of its fields in a piece of work of its own.
 *
 * @param question its fields survive a structured clone; what two of them share arrives twice
 * @param signal gives up on what was not sent yet
 */
export async function sendInParts(
  worker: Pick<Worker, 'postMessage'>,
  question: object,
  signal: AbortSignal,
): Promise<void> {
  for (const part of [...Object.entries(question), null] satisfies Part[]) {
    if (signal.aborted) return;
    // A worker has one other side: origins are for windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(part);
    await nextTask();
  }
}

/**
 * Puts questions together again.
 *
 * @returns takes the parts in their order; gives the question with its last part, null before
 */
export function partsReader(): (part: Part) => object | null {
  let fields: [string, unknown][] = [];
  return (part) => {
    if (part !== null) {
      fields.push([...part]);
      return null;
    }
    const question = Object.fromEntries(fields);
    fields = [];
    return question;
  };
}

/**
 * In a worker: sends back what is answered to each question.
 *
 * @param answer what is asked of it is not looked at: only this app's own window can ask
 */
export function answerQuestions(answer: (question: never) => unknown): void {
  const read = partsReader();
  self.addEventListener('message', ({ data }: MessageEvent<Part>) => {
    const question = read(data);
    if (question === null) return;
    // Here too there is one other side alone.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    for (const message of inSlices(answer(question as never))) self.postMessage(message);
  });
}

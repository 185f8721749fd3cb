/** Makes a queue: each task begins when the one before it is over. */
export function oneAtATime(): <Answer>(task: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return <Answer>(task: () => Promise<Answer>): Promise<Answer> => {
    const next = last.then(task);
    // Whoever asked hears of a failure; the next in turn does not care.
    last = next.catch(() => undefined);
    return next;
  };
}

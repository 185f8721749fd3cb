/** What the bench of restores does in the page: the same rows by the app's worker and by hand. */

export interface RestoreInput {
  readonly worker: string;
  readonly rows: number;
  readonly runs: number;
}

/** Milliseconds, a value for each run. */
export interface RestoreTimes {
  readonly restored: readonly number[];
  readonly raw: readonly number[];
}

/** Runs in the page, and so holds all it needs. */
export async function timeRestores({ worker, rows, runs }: RestoreInput): Promise<RestoreTimes> {
  const STORES: readonly (readonly [string, string, readonly string[]])[] = [
    ['plans', 'id', ['createdOn']],
    ['schedules', 'id', ['planId']],
    ['progress', 'taskId', []],
    ['sessions', 'id', ['taskId', 'date']],
    ['evidence', 'id', ['taskId']],
    ['customTasks', 'id', ['planId']],
    ['skillLevels', 'skillId', []],
    ['settings', 'key', []],
  ];
  const data = years();
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const raw = await openRaw();
  const times: { restored: number[]; raw: number[] } = { restored: [], raw: [] };
  // The first of each is not counted: it writes into empty tables.
  for (let run = -1; run < runs; run += 1) {
    const restored = await timed(() => restore(run + 1000));
    const byHand = await timed(putAll);
    if (run >= 0) {
      times.restored.push(restored);
      times.raw.push(byHand);
    }
  }
  raw.close();
  indexedDB.deleteDatabase('bench-raw');
  return times;

  /** Two ticks to five sittings, and evidence for some, as somebody has them after years. */
  function years(): Record<string, object[]> {
    const day = (index: number) =>
      new Date(Date.UTC(2022, 0, 3 + (index % 1500))).toISOString().slice(0, 10);
    const list = (share: number, make: (index: number) => object) =>
      Array.from({ length: Math.round(rows * share) }, (_, index) => make(index));
    return {
      plans: [],
      schedules: [],
      progress: list(0.3, (index) => ({
        taskId: `unit-${index}`,
        doneOn: day(index),
        share: null,
        note: index % 4 === 0 ? 'Harder than it looked; come back to the second half.' : '',
      })),
      sessions: list(0.6, (index) => ({
        id: crypto.randomUUID(),
        taskId: `unit-${index % 1000}`,
        planId: null,
        date: day(index),
        minutes: 45,
        note: '',
      })),
      evidence: list(0.1, (index) => ({
        id: crypto.randomUUID(),
        taskId: `unit-${index}`,
        kind: 'link',
        value: `https://example.org/portfolio/piece-of-work-${index}`,
        addedOn: day(index),
      })),
      customTasks: [],
      skillLevels: [],
      settings: [],
    };
  }

  function openRaw(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('bench-raw', 1);
      opening.addEventListener('upgradeneeded', () => {
        for (const [name, keyPath, indexes] of STORES) {
          const store = opening.result.createObjectStore(name, { keyPath });
          for (const index of indexes) store.createIndex(index, index);
        }
      });
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('not opened')));
    });
  }

  function putAll(): Promise<void> {
    return new Promise((resolve, reject) => {
      const names = STORES.map(([name]) => name);
      const writing = raw.transaction(names, 'readwrite', { durability: 'strict' });
      for (const name of names) {
        const store = writing.objectStore(name);
        store.clear();
        for (const row of data[name] ?? []) store.put(row);
      }
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('abort', () => reject(new Error('not written')));
    });
  }

  function restore(revision: number): Promise<void> {
    const running = new Worker(worker, { type: 'module' });
    return new Promise<void>((resolve, reject) => {
      running.addEventListener('error', () => reject(new Error('the worker failed')));
      running.addEventListener('message', ({ data: said }: MessageEvent<{ kind?: string }>) => {
        if (said.kind === 'replaced') resolve();
        else if (said.kind !== undefined) reject(new Error(JSON.stringify(said)));
      });
      running.postMessage({ kind: 'replace', rows: bytes, revision }, []);
    }).finally(() => running.terminate());
  }

  async function timed(does: () => Promise<unknown>): Promise<number> {
    const begun = performance.now();
    await does();
    return performance.now() - begun;
  }
}

/** Milliseconds. */
export interface WatchedPress {
  readonly took: number;
  /** The longest time between two turns of the window's thread meanwhile. */
  readonly longestBlock: number;
}

/** Runs in the page: presses a button, and watches the window until a message says the words. */
export async function watchPress(names: {
  readonly button: string;
  readonly said: string;
}): Promise<WatchedPress> {
  const { button, said } = names;
  const found = [...document.querySelectorAll('button')].find(
    ({ textContent, isConnected }) => isConnected && textContent === button,
  );
  if (found === undefined) throw new Error(`no button ${button}`);
  const begun = performance.now();
  let last = begun;
  let longestBlock = 0;
  const watch = setInterval(() => {
    const now = performance.now();
    longestBlock = Math.max(longestBlock, now - last);
    last = now;
  }, 4);
  found.click();
  while (!(document.querySelector('[role="alertdialog"]')?.textContent.includes(said) ?? false))
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  clearInterval(watch);
  return { took: performance.now() - begun, longestBlock };
}

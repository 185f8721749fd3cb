/** The tasks whose prerequisites are done: those that can be taken now, and those still pinned. */
import type { EpochDay } from '../calendar/calendar-date.ts';
import { PriorityQueue } from './priority-queue.ts';
import type { TaskGraph } from './task-graph.ts';
import type { Urgency } from './urgency.ts';

export class ReadyTasks {
  readonly #graph: TaskGraph;
  readonly #urgency: Urgency;
  /** One queue for each topic where the number of topics is limited, one for all where it is not. */
  readonly #isByTopic: boolean;
  readonly #queues = new Map<string, PriorityQueue<number>>();
  /** The same queues to walk through, which an array makes cheap: it is done for every session. */
  readonly #allQueues: PriorityQueue<number>[] = [];
  readonly #pinned: PriorityQueue<number>;
  /** Tasks fixed to the day at hand, the most urgent first. */
  #fixed: number[] = [];
  #size = 0;
  #day: EpochDay = -Infinity;

  constructor(graph: TaskGraph, urgency: Urgency, isByTopic: boolean) {
    this.#graph = graph;
    this.#urgency = urgency;
    this.#isByTopic = isByTopic;
    this.#pinned = new PriorityQueue((a, b) => this.#releaseOf(a) - this.#releaseOf(b));
  }

  /** Whether nothing can be taken now. */
  get isEmpty(): boolean {
    return this.#size === 0 && this.#fixed.length === 0;
  }

  add(at: number): void {
    if (this.#releaseOf(at) > this.#day) this.#pinned.push(at);
    else if (this.#isFixedToday(at)) {
      this.#fixed.push(at);
      this.#fixed.sort((a, b) => this.#orderOf(a) - this.#orderOf(b));
    } else this.#enqueue(at);
  }

  /** Begins a day: lets in what was pinned to it or to a day before. */
  release(day: EpochDay): void {
    this.#day = day;
    const missed = this.#fixed;
    this.#fixed = [];
    for (const at of missed) this.#enqueue(at);
    for (
      let next = this.#pinned.peek();
      next !== undefined && this.#releaseOf(next) <= day;
      next = this.#pinned.peek()
    ) {
      this.#pinned.pop();
      this.add(next);
    }
  }

  /** The most urgent task, of some topics only when they are given; it stays where it is. */
  first(topics: ReadonlySet<string> | null): number | null {
    for (const at of this.#fixed) if (topics?.has(this.#topicOf(at)) ?? true) return at;
    return this.#firstOfQueues(topics);
  }

  /** The task that would be first if no task were fixed to this day and no topic left out. */
  mostUrgent(): number | null {
    const fixed = this.#fixed[0];
    const queued = this.#firstOfQueues(null);
    if (fixed === undefined || queued === null) return fixed ?? queued;
    return this.#orderOf(fixed) < this.#orderOf(queued) ? fixed : queued;
  }

  /** Takes out the task that `first` gave. */
  take(at: number): void {
    if (this.#fixed.includes(at)) {
      this.#fixed = this.#fixed.filter((other) => other !== at);
      return;
    }
    this.#queues.get(this.#keyOf(at))?.pop();
    this.#size -= 1;
  }

  /** Whether a task may interrupt another that is begun. */
  isMoreUrgent(at: number, other: number): boolean {
    if (this.#isFixedToday(at) !== this.#isFixedToday(other)) return this.#isFixedToday(at);
    return (this.#urgency.due[at] ?? 0) < (this.#urgency.due[other] ?? 0);
  }

  #enqueue(at: number): void {
    const key = this.#keyOf(at);
    let queue = this.#queues.get(key);
    if (queue === undefined) {
      queue = new PriorityQueue((a, b) => this.#orderOf(a) - this.#orderOf(b));
      this.#queues.set(key, queue);
      this.#allQueues.push(queue);
    }
    queue.push(at);
    this.#size += 1;
  }

  #firstOfQueues(topics: ReadonlySet<string> | null): number | null {
    let best: number | null = null;
    for (const queue of this.#allQueues) {
      const at = queue.peek();
      if (at === undefined || (topics !== null && !topics.has(this.#topicOf(at)))) continue;
      if (best === null || this.#orderOf(at) < this.#orderOf(best)) best = at;
    }
    return best;
  }

  #isFixedToday(at: number): boolean {
    return this.#urgency.fixedDay[at] === this.#day;
  }

  #keyOf(at: number): string {
    return this.#isByTopic ? this.#topicOf(at) : '';
  }

  #topicOf(at: number): string {
    return this.#graph.tasks[at]?.topic ?? '';
  }

  #orderOf(at: number): number {
    return this.#urgency.order[at] ?? 0;
  }

  #releaseOf(at: number): EpochDay {
    return this.#urgency.release[at] ?? 0;
  }
}

/**
 * Walks the line of study minutes once to find where each task can end when milestones are met in
 * their order as far as deadlines leave room.
 *
 * What comes first in the natural order is taken first, unless that would make late a deadline that
 * ready work could still keep; then the ready work with the earliest deadline is. So work without a
 * deadline takes the slack of work that has one ("slack stealing"; Lehoczky and Ramos-Thuel, 1992,
 * "An optimal algorithm for scheduling soft-aperiodic tasks in fixed-priority preemptive systems"),
 * here over earliest-deadline-first. A deadline's slack is its point less the point reached and less
 * all open work due by then. It falls below zero only while no work due by then is ready, and then no
 * other order could have helped: the greatest lateness of all deadlines is as small as it can be, and
 * nothing is late where nothing has to be.
 */
import type { Deadlines } from './deadlines.ts';
import { PrefixMinima } from './prefix-minima.ts';
import { PriorityQueue } from './priority-queue.ts';
import type { TaskGraph } from './task-graph.ts';

/** By position in the graph; points are minutes on the line of study time. */
export interface WalkInput {
  readonly graph: TaskGraph;
  /** The earliest milestone that waits for the task. */
  readonly ranks: Float64Array;
  /** The place in the order that milestones and the teacher's sequence ask for. */
  readonly order: Int32Array;
  readonly release: Float64Array;
  /** Up to which point it goes before all else, from its release on; 0 for never. */
  readonly firstUntil: Float64Array;
  readonly deadlines: Deadlines;
}

/** Where each task ends. */
export function walkToDeadlines(input: WalkInput): Float64Array {
  return new Walk(input).run();
}

class Walk {
  readonly #input: WalkInput;
  /** By position: minutes left of the whole task, and of what has a deadline. */
  readonly #left: Float64Array;
  readonly #owed: Float64Array;
  readonly #open: Int32Array;
  readonly #ends: Float64Array;
  /** By position: the place in the order of deadlines; equal ones share one, no deadline is last. */
  readonly #place: Int32Array;
  /** By place: the deadline less all open work due by then. */
  readonly #room: PrefixMinima;
  readonly #held: PriorityQueue<number>;
  readonly #fixed: PriorityQueue<number>;
  readonly #wished: PriorityQueue<number>;
  readonly #urgent: PriorityQueue<number>;
  #point = 0;
  #current: number | null = null;

  constructor(input: WalkInput) {
    const { graph, order, release, deadlines } = input;
    const count = graph.tasks.length;
    this.#input = input;
    this.#left = new Float64Array(graph.tasks.map((task) => task.minutes));
    this.#owed = deadlines.minutes.map((minutes, at) =>
      deadlines.by[at] === Infinity ? 0 : minutes,
    );
    this.#open = new Int32Array(graph.prerequisites.map((list) => list.length));
    this.#ends = new Float64Array(count);
    const points = [...new Set(deadlines.by)]
      .filter((point) => point < Infinity)
      .sort((a, b) => a - b);
    const places = new Map(points.map((point, place) => [point, place]));
    this.#place = Int32Array.from(deadlines.by, (point) => places.get(point) ?? points.length);
    const work = new Float64Array(points.length);
    this.#owed.forEach((minutes, at) => {
      const place = this.#place[at] ?? 0;
      if (place < points.length) work[place] = (work[place] ?? 0) + minutes;
    });
    let before = 0;
    this.#room = new PrefixMinima(
      points.map((point, place) => point - (before += work[place] ?? 0)),
    );
    const queueBy = (key: ArrayLike<number>) =>
      new PriorityQueue<number>(
        (a, b) => (key[a] ?? 0) - (key[b] ?? 0) || (order[a] ?? 0) - (order[b] ?? 0),
      );
    this.#held = queueBy(release);
    this.#fixed = queueBy(order);
    this.#wished = queueBy(order);
    this.#urgent = queueBy(this.#place);
    graph.prerequisites.forEach((list, at) => {
      if (list.length === 0) this.#held.push(at);
    });
  }

  run(): Float64Array {
    for (;;) {
      this.#release();
      const at = this.#choose();
      if (at !== undefined) this.#work(at, this.#stretchOf(at));
      else {
        const next = this.#held.peek();
        if (next === undefined) return this.#ends;
        this.#point = this.#input.release[next] ?? 0;
      }
    }
  }

  #release(): void {
    const { release, firstUntil } = this.#input;
    for (
      let at = this.#held.peek();
      at !== undefined && (release[at] ?? 0) <= this.#point;
      at = this.#held.peek()
    ) {
      this.#held.pop();
      this.#wished.push(at);
      if ((this.#owed[at] ?? 0) > 0) this.#urgent.push(at);
      if ((firstUntil[at] ?? 0) > this.#point) this.#fixed.push(at);
    }
  }

  #choose(): number | undefined {
    const { firstUntil, ranks } = this.#input;
    const isOpen = (at: number) => (this.#left[at] ?? 0) > 0;
    const fixed = firstOf(this.#fixed, (at) => isOpen(at) && (firstUntil[at] ?? 0) > this.#point);
    if (fixed !== undefined) return fixed;
    const first = firstOf(this.#wished, isOpen);
    if (first === undefined) return undefined;
    const current = this.#current;
    // What is begun goes on before other work of its milestone.
    const wished = current !== null && ranks[current] === ranks[first] ? current : first;
    const urgent = firstOf(this.#urgent, (at) => this.#isOwed(at));
    if (urgent === undefined || urgent === wished) return wished;
    const room = this.#room.leastOf(this.#place[urgent] ?? 0, this.#place[wished] ?? 0);
    return room - this.#point >= this.#stretchOf(wished) ? wished : urgent;
  }

  /** A day that a task was fixed to and that it missed is no deadline any more. */
  #isOwed(at: number): boolean {
    return (this.#owed[at] ?? 0) > 0 && !this.#hasMissedItsDay(at);
  }

  #hasMissedItsDay(at: number): boolean {
    const until = this.#input.firstUntil[at] ?? 0;
    return until > 0 && until <= this.#point && this.#input.deadlines.by[at] === until;
  }

  /** How long the task can be worked on until it ends or the choice may become another. */
  #stretchOf(at: number): number {
    const { release, firstUntil } = this.#input;
    const next = this.#held.peek();
    const until = firstUntil[at] ?? 0;
    return Math.min(
      this.#left[at] ?? 0,
      next === undefined ? Infinity : (release[next] ?? 0) - this.#point,
      until > this.#point ? until - this.#point : Infinity,
    );
  }

  #work(at: number, minutes: number): void {
    this.#point += minutes;
    const left = (this.#left[at] ?? 0) - minutes;
    const paid = Math.min(this.#owed[at] ?? 0, minutes);
    this.#left[at] = left;
    if (paid > 0) {
      this.#owed[at] = (this.#owed[at] ?? 0) - paid;
      this.#room.raiseFrom(this.#place[at] ?? 0, paid);
    }
    this.#current = left === 0 ? null : at;
    if (left > 0) return;
    this.#ends[at] = this.#point;
    for (const successor of this.#input.graph.successors[at] ?? []) {
      const open = (this.#open[successor] ?? 0) - 1;
      this.#open[successor] = open;
      if (open === 0) this.#held.push(successor);
    }
  }
}

/** The first that still counts; those before it are thrown away. */
function firstOf(queue: PriorityQueue<number>, counts: (at: number) => boolean) {
  let first = queue.peek();
  while (first !== undefined && !counts(first)) {
    queue.pop();
    first = queue.peek();
  }
  return first;
}

/**
 * One run of the levelling: what is ready, what is worked on, and what each day was used for. Which
 * order that gives and why it is a good one is told in level-to-capacity.
 */
import { fromEpochDay, type CalendarDate, type EpochDay } from '../calendar/calendar-date.ts';
import type { StudyTime } from '../calendar/study-time.ts';
import type { TaskId } from '../domain/ids.ts';
import type {
  HeuristicCause,
  ScheduleQuality,
  StartConstraint,
  StudySession,
} from '../domain/plan.ts';
import type { LevelledTask, LevelRules } from './levelling.ts';
import { ReadyTasks } from './ready-tasks.ts';
import type { TaskGraph } from './task-graph.ts';
import type { NetworkTask } from './task-network.ts';
import type { Urgency } from './urgency.ts';

/** A task from its first session on, as far as it has come. */
interface BegunTask extends LevelledTask {
  readonly sessions: [StudySession, ...StudySession[]];
  endsAtMinutes: number;
}

/** Days since the last work that ended with time to spare because of one of the person's rules. */
interface CutShort {
  readonly cause: 'topics-a-day' | 'smallest-session';
  readonly minutes: number;
}

export interface LevellingRunInput {
  readonly graph: TaskGraph;
  readonly time: StudyTime;
  readonly rules: LevelRules;
  readonly urgency: Urgency;
}

/** Works through the days one after another. */
export class LevellingRun {
  readonly #graph: TaskGraph;
  readonly #time: StudyTime;
  readonly #rules: LevelRules;
  readonly #urgency: Urgency;
  readonly #ready: ReadyTasks;
  /** By position: minutes that are left to do. */
  readonly #left: Float64Array;
  /** By position: how many prerequisites are not finished. */
  readonly #openPrerequisites: Int32Array;
  /** By position. */
  readonly #begunAt: (BegunTask | undefined)[];
  /** In the order in which they are begun. */
  readonly #begun: BegunTask[] = [];
  readonly #causes = new Set<HeuristicCause>();
  #finished = 0;
  #unused = 0;
  /** Whether no task ended behind its promised point or missed the day it was fixed to. */
  #isAsPromised = true;
  /** Where on the line of study minutes the work has come to. */
  #point = 0;
  #worked = 0;
  /** The day at hand. */
  #day: EpochDay = -Infinity;
  #date = '' as CalendarDate;
  #current: number | null = null;
  #previous: number | null = null;
  #previousDay: EpochDay = -Infinity;
  #cut: CutShort | null = null;
  /** Whether the limit of topics put the current task before a more urgent one. */
  #isPassingOver = false;

  constructor({ graph, time, rules, urgency }: LevellingRunInput) {
    this.#graph = graph;
    this.#time = time;
    this.#rules = rules;
    this.#urgency = urgency;
    this.#ready = new ReadyTasks(graph, urgency, rules.topicsPerDay !== null);
    this.#left = new Float64Array(graph.tasks.map((task) => task.minutes));
    this.#openPrerequisites = new Int32Array(graph.prerequisites.map((list) => list.length));
    this.#begunAt = graph.tasks.map(() => undefined);
    graph.prerequisites.forEach((list, at) => {
      if (list.length === 0) this.#ready.add(at);
    });
  }

  get isUnfinished(): boolean {
    return this.#finished < this.#graph.tasks.length;
  }

  /** Works through one day. */
  study(day: EpochDay, capacity: number): void {
    this.#day = day;
    this.#date = fromEpochDay(day);
    this.#point = this.#time.through(day - 1);
    this.#ready.release(day);
    const topics = this.#rules.topicsPerDay === null ? null : new Set<string>();
    const shortest = Math.min(this.#rules.smallestSession, capacity);
    let free = capacity;
    while (free > 0 && this.isUnfinished) {
      const choice = this.#choose(topics);
      if (choice === 'none') return;
      if (choice === 'topics-a-day') return this.#cutShort(choice, free);
      const left = this.#left[choice] ?? 0;
      if (free < Math.min(shortest, left)) return this.#cutShort('smallest-session', free);
      topics?.add(this.#topicOf(choice));
      free -= this.#work(choice, Math.min(left, free));
    }
  }

  levelled(): readonly LevelledTask[] {
    return this.#begun;
  }

  openTasks(): readonly TaskId[] {
    return this.#graph.tasks.filter((_, at) => (this.#left[at] ?? 0) > 0).map(({ id }) => id);
  }

  /**
   * A plan is as good as it can be while no task ends behind its promised point. Where one does, a
   * rule kept the work from its order: a limit of topics, a smallest session, or a fixed day.
   */
  quality(): ScheduleQuality {
    if (this.#isAsPromised && this.#unused === 0) return { kind: 'optimal' };
    const { due, promised } = this.#urgency;
    if (this.#causes.size === 0 || due.some((point, at) => point !== promised[at]))
      this.#causes.add('fixed-day');
    return {
      kind: 'heuristic',
      because: [...this.#causes].sort(),
      unusedMinutes: this.#unused,
    };
  }

  /** The most urgent task there is room for; what was begun goes on unless another is more urgent. */
  #choose(topics: ReadonlySet<string> | null): number | 'none' | 'topics-a-day' {
    const isFull = topics !== null && topics.size >= (this.#rules.topicsPerDay ?? Infinity);
    const allowed = isFull ? topics : null;
    const best = this.#ready.first(allowed);
    const current = this.#current;
    if (current !== null && (allowed?.has(this.#topicOf(current)) ?? true))
      return best !== null && this.#ready.isMoreUrgent(best, current) ? best : current;
    return best ?? (this.#ready.isEmpty && current === null ? 'none' : 'topics-a-day');
  }

  /** @returns the minutes worked */
  #work(at: number, minutes: number): number {
    const wasPassedOver = this.#isPassingOver && this.#isBefore(at, this.#previous);
    this.#makeCurrent(at);
    this.#addSession(at, minutes, wasPassedOver);
    this.#noteLeftOut(at);
    // What an earlier day left unused did cost time, now that work went on after it.
    this.#unused += this.#cut?.minutes ?? 0;
    this.#cut = null;
    this.#previous = at;
    this.#previousDay = this.#day;
    const left = (this.#left[at] ?? 0) - minutes;
    this.#left[at] = left;
    this.#point += minutes;
    if (left === 0) this.#finish(at);
    return minutes;
  }

  #addSession(at: number, minutes: number, wasPassedOver: boolean): void {
    const session = { date: this.#date, minutes };
    this.#worked += minutes;
    const known = this.#begunAt[at];
    if (known !== undefined) {
      known.sessions.push(session);
      known.endsAtMinutes = this.#worked;
      return;
    }
    const begun: BegunTask = {
      task: this.#taskAt(at),
      sessions: [session],
      startConstraint: this.#constraintOf(at, wasPassedOver),
      endsAtMinutes: this.#worked,
    };
    this.#noteMissedDay(at);
    this.#begunAt[at] = begun;
    this.#begun.push(begun);
  }

  #makeCurrent(at: number): void {
    const interrupted = this.#current;
    this.#isPassingOver = false;
    if (interrupted === at) return;
    this.#ready.take(at);
    this.#current = at;
    if (interrupted !== null) this.#ready.add(interrupted);
    const { order } = this.#urgency;
    const first = this.#ready.mostUrgent();
    this.#isPassingOver =
      first !== null && (order[first] ?? 0) < (order[at] ?? 0) && !this.#isFixedToday(at);
  }

  /** Only a limit of topics can leave out work that is due before the work done. */
  #noteLeftOut(at: number): void {
    const { due } = this.#urgency;
    const first = this.#ready.mostUrgent();
    if (first !== null && (due[first] ?? 0) < (due[at] ?? 0) && !this.#isFixedToday(at))
      this.#causes.add('topics-a-day');
  }

  /** Another order might have kept the day. */
  #noteMissedDay(at: number): void {
    const wanted = this.#urgency.fixedDay[at] ?? NaN;
    if (Number.isNaN(wanted) || wanted === this.#day) return;
    this.#isAsPromised = false;
    this.#causes.add('fixed-day');
  }

  #finish(at: number): void {
    this.#finished += 1;
    this.#current = null;
    if (this.#point > (this.#urgency.promised[at] ?? 0)) this.#isAsPromised = false;
    for (const successor of this.#graph.successors[at] ?? []) {
      const left = (this.#openPrerequisites[successor] ?? 0) - 1;
      this.#openPrerequisites[successor] = left;
      if (left === 0) this.#ready.add(successor);
    }
  }

  #cutShort(cause: CutShort['cause'], minutes: number): void {
    this.#causes.add(cause);
    this.#cut = { cause, minutes: minutes + (this.#cut?.minutes ?? 0) };
  }

  #constraintOf(at: number, wasPassedOver: boolean): StartConstraint {
    const day = this.#day;
    const release = this.#urgency.release[at] ?? 0;
    const previous = this.#previous;
    const isPinnedHere =
      release > this.#time.firstDay &&
      this.#time.through(day - 1) === this.#time.through(release - 1);
    if (isPinnedHere && this.#previousDay < day)
      return {
        kind: 'pinned',
        pin: Number.isNaN(this.#urgency.fixedDay[at]) ? 'not-before' : 'on-day',
      };
    if (previous === null) return { kind: 'plan-start' };
    const { id } = this.#taskAt(previous);
    if (this.#cut !== null) return { kind: this.#cut.cause, task: id };
    if (this.#graph.prerequisites[at]?.includes(previous) === true)
      return { kind: 'after-prerequisite', task: id };
    return wasPassedOver && this.#previousDay < day
      ? { kind: 'topics-a-day', task: id }
      : { kind: 'after-earlier-work', task: id };
  }

  #isBefore(at: number, other: number | null): boolean {
    const { order } = this.#urgency;
    return other !== null && (order[at] ?? 0) < (order[other] ?? 0);
  }

  #isFixedToday(at: number): boolean {
    return this.#urgency.fixedDay[at] === this.#day;
  }

  #topicOf(at: number): string {
    return this.#taskAt(at).topic;
  }

  #taskAt(at: number): NetworkTask {
    return this.#graph.tasks[at] as NetworkTask;
  }
}

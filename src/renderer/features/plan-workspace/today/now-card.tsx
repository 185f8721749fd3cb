import { Check, Pause, Play } from 'lucide-react';

import { formatDate, formatNearDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { WorkItem } from '../../../../shared/domain/skill.ts';
import type { Timer } from '../../../../shared/progress/timer.ts';
import type { TodayTask } from '../../../../shared/progress/today.ts';
import { Button } from '../../../components/button.tsx';
import { useContent } from '../../../desktop/use-content.ts';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { isOwnItem } from '../work-items.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { LearnFrom } from './learn-from.tsx';
import { LogTimeButton } from './log-time-button.tsx';
import styles from './now-card.module.css';
import { plannedFor, TimerClock } from './running-timer.tsx';
import { ShareButton } from './share-button.tsx';
import { ShortcutHint } from './shortcut-hint.tsx';
import { StopTimer } from './stop-timer.tsx';
import { TODAY_KEYS } from './today-keys.ts';
import { useTimerActions } from './use-timer-actions.ts';
import type { TodayActions } from './use-today-actions.ts';
import { WhyLine } from './why-line.tsx';

export interface NowCardProps extends WorkspaceViewProps {
  readonly entry: TodayTask;
  readonly item: WorkItem;
  /** Whether the person put it here rather than the plan. */
  readonly isChosen: boolean;
  /** The timer, while it is this task's. */
  readonly timer: Timer | null;
  /** Starts the timer on this task. */
  readonly onStart: () => void;
  /** Whether a timer was forgotten, so that the person has to say first what it is worth. */
  readonly isBlocked: boolean;
  readonly isStopping: boolean;
  readonly onStopping: (isStopping: boolean) => void;
  readonly actions: TodayActions;
}

/** The task at hand: what it is, why, and everything one does with it. The one box of the screen. */
export function NowCard(props: NowCardProps) {
  const { entry, item, plan, today, actions, items, progress, isChosen } = props;
  const { task } = entry;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const subject = { id: task.id, title: item.title };
  return (
    <section className={styles['card']} aria-label={text('today.now')}>
      <p className={styles['over']}>
        {text(isChosen ? 'today.chosen' : 'today.now')} ·{' '}
        <span lang={contentLanguage}>{useTopic(props)}</span> ·{' '}
        {entry.session === null
          ? entry.nextOn === null
            ? text('today.was-planned', {
                date: formatNearDate(task.finish, 'row', { beside: today, locale }),
              })
            : text('today.planned-for', {
                date: formatNearDate(entry.nextOn, 'row', { beside: today, locale }),
              })
          : text('today.session', { number: entry.session, count: task.sessions.length })}
      </p>
      <h3
        className={styles['title']}
        dir="auto"
        lang={isOwnItem(item) ? undefined : contentLanguage}
      >
        {item.title}
      </h3>
      {item.outcome !== '' && (
        <p className={styles['outcome']} lang={contentLanguage}>
          {item.outcome}
        </p>
      )}
      <dl className={styles['facts']}>
        {item.evidence !== '' && (
          <>
            <dt>{text('task.to-show')}</dt>
            <dd lang={contentLanguage}>{item.evidence}</dd>
          </>
        )}
        <dt>{text('today.why')}</dt>
        <dd>
          <WhyLine {...props} task={task} />
        </dd>
        <LearnFrom resources={item.resources} />
        {entry.waitsFor.length > 0 && (
          <>
            <dt>{text('today.waits')}</dt>
            <dd lang={contentLanguage}>
              {entry.waitsFor.map((id) => items.get(id)?.title ?? id).join(', ')}
            </dd>
          </>
        )}
      </dl>
      <div className={styles['row']}>
        <TimerButtons {...props} />
        <Button onPress={() => void actions.tick(subject, true)}>
          <Check size={16} strokeWidth={1.5} aria-hidden />
          {text('today.tick')}
        </Button>
        {props.timer === null && today >= plan.start && (
          <Button look="ghost" onPress={() => void actions.putOff(subject)}>
            {text('today.not-today')}
          </Button>
        )}
        <Reading {...props} />
      </div>
      <div className={styles['more']}>
        <ShareButton
          task={task}
          title={item.title}
          share={progress.get(task.id)?.share ?? null}
          minutesLeft={entry.minutesLeft}
          onShare={(share) => void actions.share(subject, share)}
        />
        <LogTimeButton
          title={item.title}
          today={today}
          proposed={entry.minutesToday > 0 ? entry.minutesToday : 30}
          onLog={(minutes, date) => void actions.log(subject, minutes, date)}
        />
        <Button look="ghost" size="small" onPress={() => props.onOpenTask(task.id)}>
          {text('today.open')}
        </Button>
      </div>
    </section>
  );
}

/** The skill a task is about, or the milestone it belongs to. */
function useTopic({ entry, role }: NowCardProps): string {
  const { bundle, catalogue } = useContent();
  const skill = catalogue.unitSkill.get(entry.task.id);
  return (
    bundle.skills.find(({ id }) => id === skill)?.title ??
    role.milestones.find(({ id }) => id === entry.task.milestone)?.title ??
    role.title
  );
}

function TimerButtons(props: NowCardProps) {
  const { schedule, timer, isBlocked, isStopping, onStart, onStopping } = props;
  const text = useText();
  const { pause, resume } = useTimerActions(timer);
  if (timer === null)
    return (
      <Button look="primary" isDisabled={isBlocked} onPress={onStart}>
        <Play size={16} strokeWidth={1.5} aria-hidden />
        {text('timer.start')}
        <ShortcutHint shortcut={TODAY_KEYS.timer.key} />
      </Button>
    );
  return (
    <>
      <StopTimer
        timer={timer}
        planned={plannedFor(timer, schedule)}
        look="primary"
        shortcut={TODAY_KEYS.timer.key}
        isOpen={isStopping}
        onOpenChange={onStopping}
      />
      {!isBlocked && (
        <Button onPress={() => void (timer.startedAt === null ? resume() : pause())}>
          {timer.startedAt === null ? (
            <Play size={16} strokeWidth={1.5} aria-hidden />
          ) : (
            <Pause size={16} strokeWidth={1.5} aria-hidden />
          )}
          {text(timer.startedAt === null ? 'timer.resume' : 'timer.pause')}
        </Button>
      )}
    </>
  );
}

/** The figure of the card: the running time, or what there is to do. */
function Reading({ entry, timer, isBlocked }: NowCardProps) {
  const text = useText();
  const locale = useLocale();
  const { minutesToday, loggedToday, minutesLeft } = entry;
  const isForToday = minutesToday > 0;
  if (timer !== null && isBlocked)
    return (
      <p className={styles['forgotten']}>
        {text('timer.forgotten', { date: formatDate(timer.beganOn, 'row', locale) })}
      </p>
    );
  return (
    <div className={styles['reading']}>
      {timer === null ? (
        <b>{formatWork(isForToday ? minutesToday : minutesLeft, locale)}</b>
      ) : (
        <TimerClock timer={timer} />
      )}
      <span>
        {timer !== null
          ? text(isForToday ? 'today.of-minutes' : 'today.of-left', {
              minutes: formatWork(isForToday ? minutesToday : minutesLeft, locale),
            })
          : loggedToday > 0
            ? text('today.logged', { minutes: formatWork(loggedToday, locale) })
            : text(isForToday ? 'today.for-today' : 'today.left')}
      </span>
    </div>
  );
}

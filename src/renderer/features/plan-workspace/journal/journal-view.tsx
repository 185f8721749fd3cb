import { useDeferredValue, useMemo, useState } from 'react';

import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatNearDate, formatWork } from '../../../../shared/calendar/format.ts';
import { summariseStudy } from '../../../../shared/progress/journal.ts';
import { Choice } from '../../../components/choice.tsx';
import { useWeekStart } from '../../../components/week-start.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { keepPlace } from '../../../storage/commands/keep-window-state.ts';
import { keptPlace } from '../../../storage/queries/kept-window-state.ts';
import { useEvidenceOfTasks } from '../../../storage/queries/use-evidence.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { JournalLog } from './journal-log.tsx';
import { portfolioOf } from './portfolio-model.ts';
import { Portfolio } from './portfolio.tsx';
import styles from './journal.module.css';

type Part = 'log' | 'portfolio';

/** What was done, day by day, and what there is to show for it. */
export function JournalView(props: WorkspaceViewProps) {
  const { schedule, role, sessions, today } = props;
  const text = useText();
  const { id: planId } = props.plan;
  const [part, setPart] = useState<Part>(() => partOf(keptPlace(planId, 'journal')));
  const choose = (next: Part) => {
    setPart(next);
    keepPlace(planId, 'journal', next);
  };
  const weekStart = useWeekStart();
  const tasks = useMemo(() => schedule.tasks.map(({ id }) => id), [schedule]);
  // What is drawn once it was read is drawn in pieces, between which the window hears other presses.
  const evidence = useDeferredValue(useEvidenceOfTasks(tasks));
  const study = useMemo(() => summariseStudy(sessions, weekStart), [sessions, weekStart]);
  const portfolio = useMemo(
    () => portfolioOf(schedule, role, evidence ?? []),
    [schedule, role, evidence],
  );
  const finding = useFinding({ part, study, portfolio, today });
  if (evidence === undefined) return null;
  return (
    <section className={styles['view']} aria-label={text('workspace.journal')}>
      <header className={styles['head']}>
        <h2 className={styles['finding']}>{finding}</h2>
        <Choice
          label={text('journal.parts')}
          isLabelHidden
          value={part}
          onChange={choose}
          options={[
            { value: 'log', label: text('journal.log') },
            { value: 'portfolio', label: text('journal.portfolio') },
          ]}
        />
      </header>
      {part === 'log' ? (
        <JournalLog {...props} evidence={evidence} />
      ) : (
        <Portfolio {...props} portfolio={portfolio} />
      )}
    </section>
  );
}

/** The part that was read last. */
function partOf(kept: unknown): Part {
  return kept === 'portfolio' ? 'portfolio' : 'log';
}

interface Found {
  readonly part: Part;
  readonly study: ReturnType<typeof summariseStudy>;
  readonly portfolio: ReturnType<typeof portfolioOf>;
  readonly today: CalendarDate;
}

/** The sentence a part opens with. */
function useFinding({ part, study, portfolio, today }: Found): string {
  const text = useText();
  const locale = useLocale();
  if (part === 'portfolio') {
    const shown = portfolio.flatMap((chapter) => chapter.tasks);
    return text('portfolio.finding', {
      count: shown.flatMap((task) => task.evidence).length,
      tasks: shown.length,
    });
  }
  if (study === null) return text('journal.no-time');
  return text('journal.finding', {
    time: formatWork(study.minutes, locale),
    weeks: study.weeks,
    date: formatNearDate(study.lastOn, 'row', { beside: today, locale }),
  });
}

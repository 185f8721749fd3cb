import { formatDate } from '../../../../shared/calendar/format.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Button } from '../../../components/button.tsx';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { EvidenceValue } from '../evidence-value.tsx';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import type { PortfolioChapter } from './portfolio-model.ts';
import styles from './portfolio.module.css';

export interface PortfolioProps extends WorkspaceViewProps {
  readonly portfolio: readonly PortfolioChapter[];
}

/** All evidence, set to be read from top to bottom. */
export function Portfolio({ portfolio, schedule, items, progress, onOpenTask }: PortfolioProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const [first] = schedule.tasks;
  return (
    // What scrolls has to be within reach of the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['page']} tabIndex={0} aria-label={text('journal.portfolio')}>
      {portfolio.length === 0 && (
        <EmptyState sentence={text('portfolio.empty')}>
          {first !== undefined && (
            <Button look="primary" onPress={() => onOpenTask(first.id)}>
              {text('journal.to-tasks')}
            </Button>
          )}
        </EmptyState>
      )}
      {portfolio.map(({ milestone, tasks }) => (
        <section key={milestone.id} className={styles['chapter']} aria-labelledby={milestone.id}>
          <h3 id={milestone.id} className={styles['title']}>
            <span lang={contentLanguage}>{milestone.title}</span>
          </h3>
          <p className={styles['summary']} lang={contentLanguage}>
            {milestone.summary}
          </p>
          {tasks.map(({ id, evidence }) => {
            const item = items.get(id);
            const doneOn = progress.get(id)?.doneOn ?? null;
            return (
              <article key={id} className={styles['task']}>
                <h4 className={styles['name']}>
                  <button type="button" onClick={() => onOpenTask(id)}>
                    <bdi lang={contentLanguage}>{item?.title ?? id}</bdi>
                  </button>
                  <span>
                    {doneOn === null
                      ? text('portfolio.open')
                      : text('portfolio.done', { date: formatDate(doneOn, 'medium', locale) })}
                  </span>
                </h4>
                {item !== undefined && item.outcome !== '' && (
                  <p className={styles['outcome']} lang={contentLanguage}>
                    {item.outcome}
                  </p>
                )}
                <ul className={styles['evidence']}>
                  {evidence.map((entry) => (
                    <li key={entry.id}>
                      <EvidenceValue entry={entry} />
                    </li>
                  ))}
                </ul>
              </article>
            );
          })}
        </section>
      ))}
    </section>
  );
}

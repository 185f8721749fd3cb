import type { PlanSettings } from '../../../../shared/domain/plan.ts';
import { useText } from '../../../messages/use-text.ts';
import { describeCause, describeUnchanged, type Words } from './replan-words.ts';
import type { Review } from './review-model.ts';
import styles from './replan.module.css';

export interface CauseListProps {
  readonly review: Review;
  readonly settings: { readonly before: PlanSettings; readonly after: PlanSettings };
  readonly words: Words;
}

/** What moves the dates, numbered, and what stays as it was. */
export function CauseList({ review, settings, words }: CauseListProps) {
  const text = useText();
  const { causes, staying, done } = review;
  return (
    <ul className={styles['causes']} aria-label={text('replan.causes')}>
      {causes.map(({ number, reason }) => {
        const { title, detail } = describeCause(reason, settings, words);
        return (
          <li key={reason.kind}>
            <h3>
              <CauseNumber number={number} /> {title}
            </h3>
            {detail !== '' && <p>{detail}</p>}
          </li>
        );
      })}
      <li>
        <h3>{text('replan.unchanged')}</h3>
        <p>
          {describeUnchanged(settings.before, settings.after, words)}{' '}
          {text('replan.staying', { staying, done })}
        </p>
      </li>
    </ul>
  );
}

/** Ties a reason in the list of moves to its cause above. */
export function CauseNumber({ number }: { readonly number: number }) {
  return <span className={styles['cause']}>{number}</span>;
}

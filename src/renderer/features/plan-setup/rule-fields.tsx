import { CheckField } from '../../components/check-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { useText } from '../../messages/use-text.ts';
import { LONGEST_SMALLEST_SESSION } from '../../../shared/planning/check-plan-settings.ts';
import type { Draft } from './draft.ts';
import styles from './plan-setup.module.css';

/** What a rule begins with once it is wanted. */
const FIRST_TOPICS = 2;
const FIRST_SESSION = 25;
const MOST_TOPICS = 12;
const SESSION_STEP = 5;

export interface RuleFieldsProps {
  readonly draft: Pick<Draft, 'topicsPerDay' | 'smallestSession'>;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Rules for a study day. Both are off at first: each can make the plan end later. */
export function RuleFields({ draft, onChange }: RuleFieldsProps) {
  const text = useText();
  const { topicsPerDay, smallestSession } = draft;
  return (
    <section className={styles['part']} aria-label={text('setup.rules.title')}>
      <h3>{text('setup.rules.title')}</h3>
      <p className={styles['aside']}>{text('setup.rules.explain')}</p>
      <div className={styles['rule']}>
        <CheckField
          label={text('setup.rules.topics')}
          isSelected={topicsPerDay !== null}
          onChange={(isOn) => onChange({ topicsPerDay: isOn ? FIRST_TOPICS : null })}
        />
        {topicsPerDay !== null && (
          <NumberField
            label={text('setup.rules.topics-number')}
            isLabelHidden
            value={topicsPerDay}
            minimum={1}
            maximum={MOST_TOPICS}
            step={1}
            onChange={(topics) => onChange({ topicsPerDay: topics })}
          />
        )}
      </div>
      <div className={styles['rule']}>
        <CheckField
          label={text('setup.rules.session')}
          isSelected={smallestSession > 0}
          onChange={(isOn) => onChange({ smallestSession: isOn ? FIRST_SESSION : 0 })}
        />
        {smallestSession > 0 && (
          <NumberField
            label={text('setup.rules.session-minutes')}
            isLabelHidden
            value={smallestSession}
            minimum={SESSION_STEP}
            maximum={LONGEST_SMALLEST_SESSION}
            step={SESSION_STEP}
            unit="min"
            onChange={(minutes) => onChange({ smallestSession: minutes })}
          />
        )}
      </div>
    </section>
  );
}

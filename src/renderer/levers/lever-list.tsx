import type { PlanSettings } from '../../shared/domain/plan.ts';
import type { PlanInput } from '../../shared/planning/build-plan.ts';
import { Button } from '../components/button.tsx';
import { useLocale, useText } from '../messages/use-text.ts';
import { describeLevers } from './describe-levers.ts';
import styles from './lever-list.module.css';
import { useLevers } from './use-levers.ts';

export interface LeverListProps {
  /** A plan that cannot meet its date; stable while nothing changed. */
  readonly input: PlanInput;
  /** Takes over the settings of a lever, which say what it is called. */
  readonly onApply: (settings: PlanSettings, title: string) => void;
}

/** What can be done about a date that is too early: any one of these is enough. */
export function LeverList({ input, onApply }: LeverListProps) {
  const text = useText();
  const locale = useLocale();
  const { levers, isCurrent, isLooking, hasFailed } = useLevers(input);
  const { settings, role, catalogue } = input;
  const words =
    levers === null ? [] : describeLevers(levers, { settings, role, catalogue, locale, text });
  return (
    <section className={styles['levers']} aria-label={text('lever.title')}>
      {words.length > 0 && <h3>{text('lever.title')}</h3>}
      <ul aria-busy={!isCurrent}>
        {words.map(({ kind, title, detail, settings: applied }) => (
          <li key={kind} data-none={applied === null || undefined}>
            <p>
              <b>{title}</b>
              {detail !== '' && <span>{detail}</span>}
            </p>
            {applied !== null && (
              <Button
                size="small"
                isDisabled={!isCurrent}
                aria-label={text('lever.apply-this', { lever: title })}
                onPress={() => onApply(applied, title)}
              >
                {text('lever.apply')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['state']} role="status">
        {isLooking && text('lever.looking')}
        {hasFailed && text('lever.failed')}
      </p>
    </section>
  );
}

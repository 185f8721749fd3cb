import { useText } from '../../messages/use-text.ts';
import styles from './plan-setup.module.css';

export const STEPS = ['goal', 'skills', 'time', 'preview'] as const;
export type Step = (typeof STEPS)[number];

export interface StepsProps {
  readonly current: Step;
  readonly onChoose: (step: Step) => void;
}

/** Where one is in the setup; every step can be opened at any time. */
export function Steps({ current, onChoose }: StepsProps) {
  const text = useText();
  return (
    <ol className={styles['steps']} aria-label={text('setup.steps')}>
      {STEPS.map((step, index) => (
        <li key={step}>
          <button
            type="button"
            className={styles['step']}
            aria-current={step === current ? 'step' : undefined}
            onClick={() => onChoose(step)}
          >
            <b aria-hidden="true">{index + 1}</b>
            {text(`setup.step-${step}`)}
          </button>
        </li>
      ))}
    </ol>
  );
}

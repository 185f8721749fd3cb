import { useText } from '../../../messages/use-text.ts';
import styles from './timeline-legend.module.css';

const MARKS = ['done', 'critical', 'slack', 'baseline', 'closed'] as const;

/** The marks that differ by pattern, each with its word. */
export function TimelineLegend({ hasGates }: { readonly hasGates: boolean }) {
  const text = useText();
  const marks = hasGates ? [...MARKS, 'gate' as const] : MARKS;
  return (
    <ul className={styles['legend']} aria-label={text('timeline.legend')}>
      {marks.map((mark) => (
        <li key={mark} data-mark={mark}>
          <span className={styles['swatch']} />
          {text(`timeline.legend-${mark}`)}
        </li>
      ))}
    </ul>
  );
}

import { useText } from '../../../messages/use-text.ts';
import styles from './outline.module.css';

/** What stands where in a row. Each row says it by itself to those who do not see. */
export function OutlineColumns() {
  const text = useText();
  return (
    <div className={styles['columns']} aria-hidden="true">
      <span className={styles['number']}>{text('outline.hour')}</span>
      <span />
      <span />
      <span>{text('outline.milestone')}</span>
      <span className={styles['number']}>{text('outline.effort')}</span>
      <span className={styles['number']}>{text('outline.finish')}</span>
    </div>
  );
}

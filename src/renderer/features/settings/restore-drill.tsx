import { useState } from 'react';

import { useCopyCare } from '../../backup/copy-care.ts';
import { runDrill, type DrillOutcome } from '../../backup/drill.ts';
import { here } from '../../clock/here.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { formatMoment } from '../../../shared/calendar/format-moment.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import styles from './backups-section.module.css';
import page from './settings-screen.module.css';

/** When a copy was last restored beside the data to see that it can be, and the button that does. */
export function RestoreDrill() {
  const text = useText();
  const locale = useLocale();
  const last = useCopyCare()?.lastDrill ?? null;
  const [isRunning, setIsRunning] = useState(false);
  const run = async () => {
    // The button stays as it is, and keeps the focus; a second press asks for nothing more.
    if (isRunning) return;
    setIsRunning(true);
    const outcome = await runDrill();
    setIsRunning(false);
    const said = wordsOf(outcome);
    if (said !== null) showToast({ text: said });
  };
  const wordsOf = (outcome: DrillOutcome): string | null => {
    switch (outcome.kind) {
      case 'good':
        return text('drill.done', { rows: outcome.rows });
      case 'bad':
        // The line above the button says so, and stays.
        return null;
      case 'no-copy':
        return text('drill.no-copy');
      case 'not-done':
        return text('drill.not-done');
    }
  };
  const when = last === null ? '' : formatMoment(last.at, 'row', here(locale));
  return (
    <div className={styles['part']}>
      {last?.isGood === false ? (
        <p className={styles['fault']}>{text('drill.bad', { when })}</p>
      ) : (
        <p className={page['prose']}>
          {last === null ? text('drill.never') : text('drill.good', { when, rows: last.rows })}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button onPress={() => void run()}>{text('drill.now')}</Button>
      </div>
      {isRunning && (
        <p className={styles['note']} role="status">
          {text('drill.running')}
        </p>
      )}
    </div>
  );
}

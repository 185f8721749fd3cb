import { useState } from 'react';

import { keepCopy, useCopyState } from '../../backup/copies.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { desktop } from '../../desktop/desktop.ts';
import { describeCopyFailure } from '../../messages/describe-copy-failure.ts';
import { useText } from '../../messages/use-text.ts';
import { BackupRow } from './backup-row.tsx';
import { CopyFolder } from './copy-folder.tsx';
import { DataFile } from './data-file.tsx';
import { RestoreDrill } from './restore-drill.tsx';
import styles from './backups-section.module.css';
import page from './settings-screen.module.css';
import { useCopies } from './use-copies.ts';

/** Copies shown before the older ones are asked for. */
const SHOWN = 6;

/** The copies of the data: what there is, one more now, and the way back to one. */
export function BackupsSection() {
  const text = useText();
  const { failure, isKeeping, latest } = useCopyState();
  const { rows, highest } = useCopies(latest?.name ?? null);
  const [isWhole, setIsWhole] = useState(false);
  if (rows === null) return null;
  const shown = isWhole ? rows : rows.slice(0, SHOWN);
  const newest = rows.find(({ fault }) => fault === null);
  const keepNow = async () => {
    const kept = await keepCopy('asked');
    showToast({ text: text(kept.ok ? 'copies.kept' : 'copies.not-kept') });
  };
  const reveal = async () => {
    if (!(await desktop.revealSnapshots())) showToast({ text: text('copies.no-folder') });
  };
  return (
    <section className={page['section']} aria-labelledby="copies">
      <h2 id="copies">{text('copies.title')}</h2>
      <p className={page['prose']}>{text('copies.sentence')}</p>
      <p className={page['prose']}>
        {newest === undefined ? text('copies.none') : text('copies.latest', { when: newest.when })}
      </p>
      {failure !== null && (
        <p className={styles['fault']}>
          {text('copies.warning', { reason: describeCopyFailure(failure, text) })}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button isDisabled={isKeeping} onPress={() => void keepNow()}>
          {text('copies.now')}
        </Button>
        <Button onPress={() => void reveal()}>{text('copies.reveal')}</Button>
      </div>
      {rows.length > 0 && (
        <ul className={styles['copies']} aria-label={text('copies.list')}>
          {shown.map((row) => (
            <BackupRow key={row.name} row={row} highest={highest} />
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <Button look="ghost" onPress={() => setIsWhole(true)}>
          {text('copies.more', { count: rows.length - shown.length })}
        </Button>
      )}
      <RestoreDrill />
      <CopyFolder />
      <DataFile />
    </section>
  );
}

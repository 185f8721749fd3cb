import { useEffect, useState, type ReactNode } from 'react';

import type { Finding } from '../../backup/check-data.ts';
import { copyRows, type CopyRow } from '../../backup/copy-words.ts';
import { highestRevision } from '../../backup/restore-copy.ts';
import type { SnapshotListing } from '../../../shared/ipc/snapshot-contract.ts';
import { AlonePage } from '../../components/alone-page.tsx';
import { desktop } from '../../desktop/desktop.ts';
import { loadContent } from '../../desktop/use-content.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import { CopyTable } from './copy-table.tsx';
import { RecoveryActions } from './recovery-actions.tsx';
import styles from './recovery-screen.module.css';
import { useRecovery } from './use-recovery.ts';

export interface RecoveryScreenProps {
  readonly finding: Finding;
  /** The sign of the app. */
  readonly wordmark: ReactNode;
  /** There is data to go on with; the screen stays until it was read. */
  readonly onRecovered: () => void;
}

/** What happened to the data, what can be brought back, and the button that does. */
export function RecoveryScreen({ finding, wordmark, onRecovered }: RecoveryScreenProps) {
  const text = useText();
  const copies = useCopies();
  const [chosen, setChosen] = useState<string | null>(null);
  const recovery = useRecovery(onRecovered);
  if (copies === null) return null;
  const { rows, listings } = copies;
  const good = rows.filter(({ fault }) => fault === null);
  const copy = good.find(({ name }) => name === chosen) ?? good[0] ?? null;
  const { loss, record, revision, plans } = finding;
  const newest =
    good[0] === undefined
      ? text('recovery.no-copy')
      : // A date that is torn apart is read twice.
        text('recovery.newest', { when: good[0].when.replaceAll(' ', '\u00a0') });
  return (
    <AlonePage
      sign={wordmark}
      title={text(`recovery.${loss.kind}.title`)}
      sentence={`${text(`recovery.${loss.kind}.sentence`)} ${newest}`}
    >
      {rows.length > 0 && (
        <CopyTable
          rows={rows}
          chosen={copy?.name ?? null}
          onChoose={setChosen}
          expected={record?.revision ?? null}
          isOpen={recovery.isOpen}
        />
      )}
      <RecoveryActions
        recovery={recovery}
        copy={copy}
        hasData={plans !== null && plans > 0}
        way={{
          isReadable: revision !== null,
          highest: highestRevision(listings, record),
        }}
      />
      <details className={styles['found']}>
        <summary>{text('recovery.found')}</summary>
        <p>
          {text('recovery.expected', {
            revision: record?.revision ?? 0,
            found: revision ?? 0,
            plans: plans ?? 0,
            copies: rows.length,
            good: good.length,
          })}
        </p>
        {loss.kind === 'unreadable' && <pre>{loss.detail}</pre>}
      </details>
    </AlonePage>
  );
}

interface Copies {
  readonly listings: readonly SnapshotListing[];
  readonly rows: readonly CopyRow[];
}

/** The copies there are; null while loading. A list that cannot be had is an empty one. */
function useCopies(): Copies | null {
  const locale = useLocale();
  const [copies, setCopies] = useState<Copies | null>(null);
  useEffect(() => {
    let isWanted = true;
    void Promise.all([desktop.listSnapshots(), loadContent()])
      .then(([listings, { bundle }]) => {
        const titles = new Map(bundle.roles.map(({ id, title }): [string, string] => [id, title]));
        const titleOf = (role: string) => titles.get(role) ?? role;
        return { listings, rows: copyRows(listings, { locale, titleOf }) };
      })
      .catch(() => ({ listings: [], rows: [] }))
      .then((found) => isWanted && setCopies(found));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return copies;
}

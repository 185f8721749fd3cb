import { useId } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';

import type { CopyRow } from '../../backup/copy-words.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import styles from './recovery-screen.module.css';

export interface CopyTableProps {
  readonly rows: readonly CopyRow[];
  readonly chosen: string | null;
  readonly onChoose: (name: string) => void;
  /** The revision that was last known; null when none was. */
  readonly expected: number | null;
  /** Whether another one may be chosen. */
  readonly isOpen: boolean;
}

/** The copies, the latest first; one of them is chosen. */
export function CopyTable({ rows, chosen, onChoose, expected, isOpen }: CopyTableProps) {
  const text = useText();
  const heads = useId();
  const chosenRow = rows.find(({ name }) => name === chosen);
  return (
    <>
      <RadioGroup
        className={styles['copies'] ?? ''}
        aria-label={text('recovery.copies')}
        value={chosen}
        onChange={onChoose}
        isReadOnly={!isOpen}
      >
        <div className={styles['heads']} id={heads} aria-hidden="true">
          <span />
          <span>{text('recovery.copy')}</span>
          <span className={styles['number']}>{text('recovery.plans')}</span>
          <span className={styles['number']}>{text('recovery.ticks')}</span>
          <span className={styles['number']}>{text('recovery.time')}</span>
          <span>{text('recovery.compared')}</span>
        </div>
        <div className={styles['rows']}>
          {rows.map((row) => (
            <RadioField
              key={row.name}
              value={row.name}
              isDisabled={row.fault !== null}
              className={styles['field'] ?? ''}
            >
              <RadioButton className={styles['row'] ?? ''}>
                <Cells row={row} expected={expected} />
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </RadioGroup>
      <p className={styles['preview']}>
        {(chosenRow?.holds?.roles.length ?? 0) > 0
          ? text('recovery.holds', { plans: chosenRow?.holds?.roles.join(', ') ?? '' })
          : ' '}
      </p>
    </>
  );
}

function Cells({ row, expected }: { readonly row: CopyRow; readonly expected: number | null }) {
  const text = useText();
  const { when, holds, fault, revision } = row;
  const compared =
    fault !== null
      ? text(`recovery.${fault}`)
      : expected === null || revision >= expected
        ? text('recovery.all-there')
        : text('recovery.missing', { count: expected - revision });
  return (
    <>
      <span className={styles['dot']} aria-hidden="true" />
      <span className={styles['when']}>{when}</span>
      <Figure label={text('recovery.plans')} value={holds?.plans} />
      <Figure label={text('recovery.ticks')} value={holds?.ticks} />
      <Figure label={text('recovery.time')} value={holds?.work} />
      <span>{compared}</span>
    </>
  );
}

/** A figure with the head of its column, which only a screen reader needs to hear again. */
function Figure({
  label,
  value,
}: {
  readonly label: string;
  readonly value: number | string | undefined;
}) {
  const locale = useLocale();
  return (
    <span className={styles['number']}>
      <span className={styles['spoken']}>{label} </span>
      {typeof value === 'number' ? value.toLocaleString(locale) : (value ?? '–')}
    </span>
  );
}

import { useState } from 'react';

import {
  CONFLICT_KINDS,
  conflictId,
  type ConflictKind,
  type MergeSide,
} from '../../../shared/backup/compare-data.ts';
import type { ConflictView } from '../../../shared/backup/conflict-views.ts';
import { Button } from '../../components/button.tsx';
import { SideChoice } from '../../components/side-choice.tsx';
import { useText } from '../../messages/use-text.ts';
import { conflictTitle, sideLines, type Wording } from './conflict-words.ts';
import styles from './data-import.module.css';

export type Choices = ReadonlyMap<string, MergeSide>;

export interface ConflictListProps {
  readonly conflicts: readonly ConflictView[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly wording: Wording;
}

/** Rows of a kind shown at once: with thousands the window would stand still. */
const SHOWN = 20;

/** What is on both sides and differs: one choice for each, and one for all of them. */
export function ConflictList({ conflicts, choices, onChoose, wording }: ConflictListProps) {
  const text = useText();
  const chooseAll = (sideOf: (conflict: ConflictView) => MergeSide) =>
    onChoose(new Map(conflicts.map((conflict) => [conflictId(conflict), sideOf(conflict)])));
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts" className={styles['heading']}>
        {text('import.conflicts')}
      </h2>
      <p className={styles['prose']}>
        {text('import.conflicts-sentence', { count: conflicts.length })}
      </p>
      <div className={styles['all']} role="group" aria-label={text('import.all')}>
        <span>{text('import.all')}</span>
        <Button size="small" onPress={() => chooseAll(() => 'mine')}>
          {text('import.all-mine')}
        </Button>
        <Button size="small" onPress={() => chooseAll(() => 'file')}>
          {text('import.all-file')}
        </Button>
        <Button size="small" onPress={() => chooseAll(({ newer }) => newer ?? 'mine')}>
          {text('import.all-newer')}
        </Button>
      </div>
      <p className={styles['help']}>{text('import.newer-help')}</p>
      {CONFLICT_KINDS.map((kind) => (
        <ConflictsOfKind
          key={kind}
          kind={kind}
          conflicts={conflicts.filter((conflict) => conflict.kind === kind)}
          choices={choices}
          onChoose={onChoose}
          wording={wording}
        />
      ))}
    </section>
  );
}

function ConflictsOfKind(props: ConflictListProps & { readonly kind: ConflictKind }) {
  const { kind, conflicts, choices, onChoose, wording } = props;
  const text = useText();
  const [limit, setLimit] = useState(SHOWN);
  if (conflicts.length === 0) return null;
  const rest = Math.min(SHOWN, conflicts.length - limit);
  return (
    <>
      <h3 className={styles['kind']}>{text(`import.kind.${kind}`)}</h3>
      <ul className={styles['conflicts']}>
        {conflicts.slice(0, limit).map((conflict) => {
          const id = conflictId(conflict);
          const title = conflictTitle(conflict, wording);
          return (
            <li key={id} className={styles['conflict']}>
              <span className={styles['title']} dir="auto">
                {title}
              </span>
              <SideChoice
                label={text('import.choose', { title })}
                value={choices.get(id) ?? 'mine'}
                onChange={(side) => onChoose(new Map([...choices, [id, side]]))}
                sides={(['mine', 'file'] as const).map((side) => ({
                  value: side,
                  label: text(`import.${side}`),
                  mark: conflict.newer === side ? text('import.newer') : null,
                  lines: sideLines(conflict, side, wording),
                }))}
              />
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button look="ghost" onPress={() => setLimit(limit + SHOWN)}>
          {text('import.more', { count: rest })}
        </Button>
      )}
    </>
  );
}

import { Disagreement } from '../../components/mark.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './role-page.module.css';

export interface FindingProps {
  /** Null when the figures make no sentence of their own. */
  readonly sentence: string | null;
  /** Points on which the pages disagree. */
  readonly contested: number;
  /** How the figures are to be read. */
  readonly note: string;
}

/** What the figures below come to, in a sentence; then how to read them. */
export function Finding({ sentence, contested, note }: FindingProps) {
  const text = useText();
  return (
    <>
      <p className={styles['finding']}>
        {sentence ?? note}{' '}
        {contested > 0 && (
          <>
            <Disagreement label={text('role.sources-disagree')} />{' '}
            {text('role.finding.contested', { count: contested })}
          </>
        )}
      </p>
      {sentence !== null && <p className={styles['note']}>{note}</p>}
    </>
  );
}

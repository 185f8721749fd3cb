import { Button } from '../../components/button.tsx';
import { WorkingLine } from '../../components/working-line.tsx';
import { countWords } from '../../messages/count-words.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './data-import.module.css';
import type { ImportFault, Work } from './use-import.ts';

export interface ImportActionsProps {
  readonly work: Work | null;
  readonly fault: ImportFault | null;
  readonly isMerge: boolean;
  readonly canStart: boolean;
  readonly onStart: () => void;
  readonly onLeave: () => void;
}

/** The button that does it, how far it is, and what went wrong. */
export function ImportActions(props: ImportActionsProps) {
  const { work, fault, isMerge, canStart, onStart, onLeave } = props;
  const text = useText();
  return (
    <div className={styles['actions']}>
      {work === null ? (
        <div className={styles['buttons']}>
          <Button look={isMerge ? 'primary' : 'danger'} isDisabled={!canStart} onPress={onStart}>
            {text(isMerge ? 'import.do-merge' : 'import.do-replace')}
          </Button>
          <Button onPress={onLeave}>{text('copies.leave')}</Button>
        </div>
      ) : (
        <WorkingLine
          words={text(work.news === null ? 'copies.keeping' : 'import.writing')}
          progress={countWords(work.news, text)}
          stop={{ label: text('copies.stop'), onPress: work.stop }}
        />
      )}
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {text(`data.fault.${fault}`)}
        </p>
      )}
    </div>
  );
}

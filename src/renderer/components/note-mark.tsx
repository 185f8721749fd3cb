import { useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import styles from './note-mark.module.css';

export interface NoteMarkProps {
  /** Letters, each in a box of its own. */
  readonly marks: readonly string[];
  /** What the note says, in one line: read out, and shown when pointed at. */
  readonly label: string;
  readonly title: string;
  /** The note itself. */
  readonly children: ReactNode;
}

/** Letters as small as the text they stand behind; pressed, they open what they stand for. */
export function NoteMark({ marks, label, title, children }: NoteMarkProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        className={styles['target'] ?? ''}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        {marks.map((mark) => (
          <span key={mark} className={styles['mark']}>
            {mark}
          </span>
        ))}
      </Button>
      {isOpen && (
        <Popover
          triggerRef={button}
          isOpen
          onOpenChange={setIsOpen}
          placement="bottom start"
          offset={2}
          className={styles['note'] ?? ''}
        >
          <Dialog aria-label={title} className={styles['dialog'] ?? ''}>
            {children}
          </Dialog>
        </Popover>
      )}
    </>
  );
}

import { useState, type ReactNode } from 'react';

import { PopoverButton } from '../today/popover-button.tsx';
import styles from './form-button.module.css';

export interface FormButtonProps {
  readonly label: string;
  /** What the small window is about. */
  readonly title: string;
  readonly look?: 'plain' | 'ghost';
  /** The form; it calls what it is given when it is done. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small form beside it. */
export function FormButton({ label, title, look = 'plain', children }: FormButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <PopoverButton
      label={label}
      title={title}
      look={look}
      size="small"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
    >
      <div className={styles['form']}>{children(() => setIsOpen(false))}</div>
    </PopoverButton>
  );
}

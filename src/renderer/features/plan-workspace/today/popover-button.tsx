import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import { Button, type ButtonProps } from '../../../components/button.tsx';
import styles from './popover.module.css';

export interface PopoverButtonProps extends Pick<ButtonProps, 'look' | 'size' | 'isDisabled'> {
  /** What the button says. */
  readonly label: ReactNode;
  /** What the small window is about; read out when it opens. */
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A button with a small window beside it. Escape closes it and changes nothing. */
export function PopoverButton(props: PopoverButtonProps) {
  const { label, title, isOpen, onOpenChange, children, ...button } = props;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button {...button}>{label}</Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Dialog className={styles['dialog'] ?? ''} aria-label={title}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

import styles from './modal-dialog.module.css';

export interface ModalDialogProps {
  readonly title: string;
  /** `wide` takes what room there is, for more than a question. */
  readonly size?: 'normal' | 'wide';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that stands before everything else. Escape and a press beside it close it. */
export function ModalDialog({ title, size = 'normal', onClose, children }: ModalDialogProps) {
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={`${styles['modal']} ${styles[size]}`}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2} className={styles['title'] ?? ''}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

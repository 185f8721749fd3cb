import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

import { areSingleKeysOn } from '../../commands/single-keys.ts';
import { usePrintShortcut } from '../../commands/use-print-shortcut.ts';
import { KeyCaps } from '../../components/key-caps.tsx';
import { useText } from '../../messages/use-text.ts';
import { shortcutGroups, type ShortcutGroup } from './shortcut-groups.ts';
import styles from './shortcut-list.module.css';

/** Every shortcut there is, as this system prints it. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const hasSingleKeys = areSingleKeysOn();
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading slot="title" className={styles['title'] ?? ''}>
              {text('shortcuts.title')}
            </Heading>
            <AriaButton
              className={styles['close'] ?? ''}
              aria-label={text('shortcuts.close')}
              onPress={onClose}
            >
              <X size={16} strokeWidth={1.5} aria-hidden />
            </AriaButton>
          </header>
          <div
            className={styles['scroller']}
            // It scrolls, so the keyboard has to come to it.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            role="group"
            aria-label={text('shortcuts.title')}
          >
            {!hasSingleKeys && <p className={styles['off']}>{text('shortcuts.off')}</p>}
            <div className={styles['groups']}>
              {shortcutGroups().map((group) => (
                <Group key={group.id} {...group} hasSingleKeys={hasSingleKeys} />
              ))}
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface GroupProps extends ShortcutGroup {
  readonly hasSingleKeys: boolean;
}

function Group({ id, lines, hasSingleKeys }: GroupProps) {
  const text = useText();
  const print = usePrintShortcut();
  const shown = lines.filter(({ isSingle }) => hasSingleKeys || !isSingle);
  if (shown.length === 0) return null;
  return (
    <section className={styles['group']}>
      <h3>{text(`shortcuts.group.${id}`)}</h3>
      <dl>
        {shown.map(({ key, label }) => (
          <div key={key} className={styles['line']}>
            <dt>{text(label)}</dt>
            <dd>
              <KeyCaps caps={print(key)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';

import { Button } from './button.tsx';
import styles from './toasts.module.css';

/** What a toast says and the one thing it offers. */
export interface ToastMessage {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_FOR = 8000;
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 1 });

/** Says briefly what was done. A newer message takes the place of the one shown. */
export function showToast(message: ToastMessage): void {
  queue.clear();
  queue.add(message, { timeout: SHOWN_FOR });
}

/** Where toasts appear; one per window. */
export function Toasts({ label }: { readonly label: string }) {
  return (
    <ToastRegion queue={queue} className={styles['region'] ?? ''} aria-label={label}>
      {({ toast }) => (
        <Toast toast={toast} className={styles['toast'] ?? ''}>
          <ToastContent className={styles['content'] ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action !== undefined && (
            <Button
              look="ghost"
              slot={null}
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
        </Toast>
      )}
    </ToastRegion>
  );
}

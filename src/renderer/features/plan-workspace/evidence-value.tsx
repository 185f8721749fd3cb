import { Copy, Link2 } from 'lucide-react';

import type { Evidence } from '../../../shared/domain/progress.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useText } from '../../messages/use-text.ts';
import { copyText } from './copy-text.ts';
import { EvidenceFile } from './evidence-file.tsx';
import styles from './evidence-value.module.css';

/**
 * One piece of evidence. The app opens only addresses of its own content, so a person's link is shown
 * to be copied.
 */
export function EvidenceValue({ entry }: { readonly entry: Evidence }) {
  const text = useText();
  const { kind, value } = entry;
  if (kind === 'text')
    return (
      <p className={styles['text']} dir="auto">
        {value}
      </p>
    );
  if (kind === 'file') return <EvidenceFile path={value} />;
  return (
    <div className={styles['address']}>
      <Link2 size={16} strokeWidth={1.5} aria-hidden />
      <span className={styles['value']} dir="ltr">
        {value}
      </span>
      <Button
        size="small"
        aria-label={text('evidence.copy-this', { value })}
        onPress={() =>
          showToast({ text: text(copyText(value) ? 'evidence.copied' : 'evidence.not-copied') })
        }
      >
        <Copy size={14} strokeWidth={1.5} aria-hidden />
        {text('evidence.copy')}
      </Button>
    </div>
  );
}

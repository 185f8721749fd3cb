import { FileText, FolderOpen } from 'lucide-react';
import { useState } from 'react';

import type { RevealFailure } from '../../../shared/ipc/contract.ts';
import { Button } from '../../components/button.tsx';
import { desktop } from '../../desktop/desktop.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './evidence-value.module.css';
import { splitPath } from './file-path.ts';

/** A file as evidence: its name, where it lies, and the way there. It is never read or opened. */
export function EvidenceFile({ path }: { readonly path: string }) {
  const text = useText();
  const [failure, setFailure] = useState<RevealFailure | null>(null);
  const { name, folder } = splitPath(path);
  const reveal = async () => {
    const revealed = await desktop.revealFile(path);
    setFailure(revealed.ok ? null : revealed.failure);
  };
  return (
    <div className={styles['address']}>
      <FileText size={16} strokeWidth={1.5} aria-hidden />
      <span className={styles['value']}>
        <bdi>{name}</bdi>
        <span className={styles['folder']} dir="ltr">
          {folder}
        </span>
      </span>
      <Button
        size="small"
        aria-label={text('evidence.show-this', { name })}
        onPress={() => void reveal()}
      >
        <FolderOpen size={14} strokeWidth={1.5} aria-hidden />
        {text('evidence.show')}
      </Button>
      <p className={styles['failure']} role="status">
        {failure !== null &&
          text(failure.kind === 'gone' ? 'evidence.file-gone' : 'evidence.file-not-chosen')}
      </p>
    </div>
  );
}

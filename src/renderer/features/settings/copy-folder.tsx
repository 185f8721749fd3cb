import { useEffect } from 'react';

import { keepCopy } from '../../backup/copies.ts';
import {
  chooseCopyFolder,
  dropCopyFolder,
  loadCopyCare,
  useCopyCare,
} from '../../backup/copy-care.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { describeCopyFailure } from '../../messages/describe-copy-failure.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './backups-section.module.css';
import page from './settings-screen.module.css';

/** The folder of the person's own in which every copy is written once more. */
export function CopyFolder() {
  const text = useText();
  const care = useCopyCare();
  useEffect(() => {
    // A stick may have been put in since the start.
    void loadCopyCare().catch(() => undefined);
  }, []);
  const choose = async () => {
    const chosen = await chooseCopyFolder(text('folder.dialog'));
    // The first copy there shows at once whether it can be written.
    if (chosen !== null && chosen.folderFailure === null) await keepCopy('asked');
  };
  const drop = async () => {
    await dropCopyFolder();
    showToast({ text: text('folder.dropped') });
  };
  const { folder = null, folderFailure = null } = care ?? {};
  return (
    <div className={styles['part']}>
      <h3>{text('folder.title')}</h3>
      <p className={page['prose']}>{text('folder.sentence')}</p>
      {folder !== null && folderFailure === null && (
        <p className={`${page['prose']} ${styles['path']}`}>
          {text('folder.is', { path: folder })}
        </p>
      )}
      {folderFailure !== null && (
        <p className={styles['fault']}>
          {text('copies.folder-warning', { reason: describeCopyFailure(folderFailure, text) })}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button onPress={() => void choose()}>
          {text(folder === null ? 'folder.choose' : 'folder.choose-other')}
        </Button>
        {folder !== null && <Button onPress={() => void drop()}>{text('folder.drop')}</Button>}
      </div>
    </div>
  );
}

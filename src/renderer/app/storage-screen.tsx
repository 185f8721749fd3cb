import { useText } from '../messages/use-text.ts';
import type { OpenFailure } from '../storage/open-database.ts';
import styles from './frame.module.css';

/** Shown instead of the app when its data must not be touched. */
export function StorageScreen({ failure }: { readonly failure: OpenFailure }) {
  const text = useText();
  return (
    <main className={styles['plain']} role="alert">
      <h1 className={styles['title']}>{text(`storage.${failure.kind}.title`)}</h1>
      <p className={styles['sentence']}>{text(`storage.${failure.kind}.sentence`)}</p>
      {failure.kind === 'cannot-open' && <pre className={styles['detail']}>{failure.detail}</pre>}
    </main>
  );
}

import { AlonePage } from '../components/alone-page.tsx';
import { useText } from '../messages/use-text.ts';
import type { OpenFailure } from '../storage/open-database.ts';
import styles from './frame.module.css';
import { Wordmark } from './wordmark.tsx';

/** Shown instead of the app when its data must not be touched. */
export function StorageScreen({ failure }: { readonly failure: OpenFailure }) {
  const text = useText();
  return (
    <AlonePage
      sign={<Wordmark />}
      title={text(`storage.${failure.kind}.title`)}
      sentence={text(`storage.${failure.kind}.sentence`)}
    >
      {failure.kind === 'cannot-open' && <pre className={styles['detail']}>{failure.detail}</pre>}
    </AlonePage>
  );
}

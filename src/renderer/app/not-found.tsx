import { Link } from '@tanstack/react-router';

import { EmptyState } from '../components/empty-state.tsx';
import { useText } from '../messages/use-text.ts';
import styles from './frame.module.css';

/** Where an address leads nowhere, such as a plan that was deleted. */
export function NotFound() {
  const text = useText();
  return (
    <div className={styles['plain']}>
      <EmptyState sentence={text('not-found.sentence')}>
        <Link to="/roles" className={styles['textLink']}>
          {text('not-found.roles')}
        </Link>
      </EmptyState>
    </div>
  );
}

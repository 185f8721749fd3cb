import { Link } from '@tanstack/react-router';

import { EmptyState } from '../components/empty-state.tsx';
import { useText } from '../messages/use-text.ts';
import styles from './frame.module.css';

/** A plan whose role has left the career content. What was recorded is there, but cannot be planned. */
export function RoleRetired() {
  const text = useText();
  return (
    <div className={styles['plain']}>
      <EmptyState sentence={text('not-found.role-retired')}>
        <Link to="/plans" className={styles['textLink']}>
          {text('not-found.plans')}
        </Link>
      </EmptyState>
    </div>
  );
}

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

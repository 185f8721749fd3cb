import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';

import { useCopyState } from '../backup/copies.ts';
import { useText } from '../messages/use-text.ts';
import { describeCopyFailure } from '../messages/describe-copy-failure.ts';
import styles from './copy-warning.module.css';

/** Stands above every screen for as long as no copy of the data can be kept. */
export function CopyWarning() {
  const text = useText();
  const { failure } = useCopyState();
  if (failure === null) return null;
  return (
    <aside className={styles['warning']} role="status">
      <TriangleAlert size={16} strokeWidth={1.5} aria-hidden />
      <p>{text('copies.warning', { reason: describeCopyFailure(failure, text) })}</p>
      <Link to="/settings">{text('copies.warning-link')}</Link>
    </aside>
  );
}

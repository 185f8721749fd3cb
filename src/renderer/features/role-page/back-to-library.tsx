import { Link, useLocation, useRouter } from '@tanstack/react-router';

import { useText } from '../../messages/use-text.ts';
import styles from './role-page.module.css';

/** The library as it was left: its search, its filters and its place on the page. */
export function BackToLibrary() {
  const text = useText();
  const { history } = useRouter();
  const isFromLibrary = useLocation({ select: ({ state }) => state.isFromLibrary === true });
  return (
    <Link
      to="/roles"
      className={styles['back']}
      onClick={(event) => {
        if (!isFromLibrary) return;
        event.preventDefault();
        history.back();
      }}
    >
      {text('role.all-roles')}
    </Link>
  );
}

import { Link, Outlet } from '@tanstack/react-router';
import { ChartNoAxesColumnIncreasing, Settings2, Signpost } from 'lucide-react';
import { Suspense, type ComponentType } from 'react';

import { useText, type MessageId } from '../messages/use-text.ts';
import { CopyWarning } from './copy-warning.tsx';
import styles from './frame.module.css';
import { RailPlans } from './rail-plans.tsx';
import { MilepostIcon, Wordmark } from './wordmark.tsx';

interface RailEntry {
  readonly to: '/roles' | '/plans' | '/skills' | '/settings';
  readonly label: MessageId;
  readonly icon: ComponentType<{ readonly size?: number; readonly strokeWidth?: number }>;
}

const ENTRIES: readonly RailEntry[] = [
  { to: '/roles', label: 'rail.roles', icon: Signpost },
  { to: '/plans', label: 'rail.plans', icon: MilepostIcon },
  { to: '/skills', label: 'rail.skills', icon: ChartNoAxesColumnIncreasing },
  { to: '/settings', label: 'rail.settings', icon: Settings2 },
];

/** The rail on the left and the current screen beside it. */
export function Frame() {
  const text = useText();
  return (
    <div className={styles['frame']}>
      <a href="#main" className={styles['skip']} onClick={skipToMain}>
        {text('rail.skip')}
      </a>
      <nav className={styles['rail']} aria-label={text('rail.label')}>
        <Wordmark />
        <ul>
          {ENTRIES.map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link to={to} className={styles['entry']} title={text(label)}>
                <Icon size={16} strokeWidth={1.5} aria-hidden />
                <span>{text(label)}</span>
              </Link>
              {to === '/plans' && <RailPlans />}
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['body']}>
        <CopyWarning />
        <main id="main" className={styles['main']} tabIndex={-1}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
}

/** The address carries the screen, so a link to a fragment would leave it. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

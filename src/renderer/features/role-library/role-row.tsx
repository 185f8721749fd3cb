import { Link } from '@tanstack/react-router';

import type { RoleOutline } from '../../../shared/domain/role.ts';
import { STAGES } from '../../../shared/domain/stage.ts';
import type { StudyToStage } from '../../../shared/planning/hours-to-stage.ts';
import { useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import styles from './role-library.module.css';

export interface RoleRowProps {
  readonly role: RoleOutline;
  readonly familyTitle: string;
  /** Null while the person's own records load. */
  readonly hours: readonly StudyToStage[] | null;
  readonly hasPlan: boolean;
}

/** One role of the library; the whole row opens its page. */
export function RoleRow({ role, familyTitle, hours, hasPlan }: RoleRowProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const numbers = new Intl.NumberFormat(useLocale());
  const covered = hours?.[0]?.shareCovered ?? 0;
  const percent = Math.round(covered * 100);
  const meta = [
    text(role.depth === 'full' ? 'library.full' : 'library.in-brief'),
    ...(hasPlan ? [text('library.has-plan')] : []),
  ];
  return (
    <div className={styles['row']} role="row" data-depth={role.depth}>
      <div role="cell">
        <h2 className={styles['name']} lang={contentLanguage}>
          <Link to="/roles/$roleId" params={{ roleId: role.id }} className={styles['link']}>
            {role.title}
          </Link>
        </h2>
        <p className={styles['essence']} lang={contentLanguage}>
          {role.essence}
        </p>
        <p className={styles['meta']}>
          <span lang={contentLanguage}>{familyTitle}</span>
          {meta.map((part) => ` · ${part}`)}
        </p>
      </div>
      {STAGES.map((stage) => {
        const minutes = hours?.find((entry) => entry.stage === stage)?.minutesLeft;
        return (
          <span key={stage} role="cell" className={styles['number']}>
            {minutes === undefined ? (
              <span title={text('library.not-yet')}>–</span>
            ) : (
              numbers.format(Math.round(minutes / 60))
            )}
          </span>
        );
      })}
      <span role="cell" className={styles['share']}>
        <span className={styles['bar']} aria-hidden="true">
          <span style={{ inlineSize: `${percent}%` }} />
        </span>
        {hours === null ? '' : text('library.percent', { percent })}
      </span>
    </div>
  );
}

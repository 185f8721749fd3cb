import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { formatWork } from '../../../shared/calendar/format.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { compareRoles } from '../../../shared/planning/compare-roles.ts';
import { Button } from '../../components/button.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import { useStudySoFar } from '../../storage/queries/use-study-so-far.ts';
import styles from './role-library.module.css';

export interface CompareBarProps {
  /** One or two. */
  readonly roles: readonly RoleOutline[];
  readonly onClear: () => void;
}

/** What the chosen roles have in common, and the way to see them side by side. */
export function CompareBar({ roles, onClear }: CompareBarProps) {
  const text = useText();
  const navigate = useNavigate();
  const [first, second] = roles;
  if (first === undefined) return null;
  return (
    <section className={styles['compare']} aria-label={text('library.compare')}>
      <p role="status">
        {second === undefined ? (
          text('library.compare-one', { role: first.title })
        ) : (
          <Overlap first={first} second={second} />
        )}
      </p>
      <Button look="ghost" onPress={onClear}>
        {text('library.compare-clear')}
      </Button>
      <Button
        isDisabled={second === undefined}
        onPress={() =>
          second !== undefined &&
          void navigate({ to: '/roles/compare', search: { a: first.id, b: second.id } })
        }
      >
        {text('library.compare-open')}
      </Button>
    </section>
  );
}

function Overlap({ first, second }: { readonly first: RoleOutline; readonly second: RoleOutline }) {
  const text = useText();
  const locale = useLocale();
  const { catalogue } = useContent();
  const soFar = useStudySoFar();
  const entry = useMemo(
    () => soFar && compareRoles({ catalogue, first, second, ...soFar })[0],
    [catalogue, first, second, soFar],
  );
  if (entry === undefined) return text('library.compare-both');
  const hours = (minutes: number) => `≈ ${formatWork(minutes, locale)}`;
  return (
    <span title={text('estimate.ours')}>
      {text('library.compare-two', {
        stage: text(`stage.${entry.stage}`),
        shared: hours(entry.shared),
        first: hours(entry.first - entry.shared),
        second: hours(entry.second - entry.shared),
      })}
    </span>
  );
}

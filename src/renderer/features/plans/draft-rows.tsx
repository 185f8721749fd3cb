import { useNavigate } from '@tanstack/react-router';

import { formatDate } from '../../../shared/calendar/format.ts';
import { Button } from '../../components/button.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import { dropDraft } from '../../storage/commands/draft.ts';
import type { NewPlanDraft } from '../../storage/queries/use-draft.ts';
import styles from './plan-list.module.css';

/** Plans that were begun and left, each one press away from going on. */
export function DraftRows({ drafts }: { readonly drafts: readonly NewPlanDraft[] }) {
  const text = useText();
  const locale = useLocale();
  const navigate = useNavigate();
  const { bundle } = useContent();
  if (drafts.length === 0) return null;
  return (
    <ul className={styles['drafts']} aria-label={text('draft.label')}>
      {drafts.map(({ key, draft }) => {
        const role =
          bundle.roles.find(({ id }) => id === draft.role)?.title ?? text('plan.retired-role');
        return (
          <li key={key.role ?? ''}>
            <p>
              {text('draft.plan-of-begun', { role, date: formatDate(draft.keptOn, 'row', locale) })}
            </p>
            <Button
              size="small"
              onPress={() =>
                void navigate({
                  to: '/plans/new',
                  search: { ...(key.role !== null && { role: key.role }), resume: true },
                })
              }
            >
              {text('draft.resume')}
            </Button>
            <Button look="ghost" size="small" onPress={() => void dropDraft(key)}>
              {text('draft.discard')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

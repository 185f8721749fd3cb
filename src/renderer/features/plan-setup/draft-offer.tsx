import { formatDate } from '../../../shared/calendar/format.ts';
import { Button } from '../../components/button.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import type { KeptDraft } from '../../storage/commands/draft.ts';
import styles from './plan-setup.module.css';

export interface DraftOfferProps {
  readonly kept: KeptDraft;
  readonly isChange: boolean;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** What was begun here earlier and left; going on with it is one press. */
export function DraftOffer({ kept, isChange, onResume, onDiscard }: DraftOfferProps) {
  const text = useText();
  const locale = useLocale();
  const date = formatDate(kept.keptOn, 'row', locale);
  return (
    <section className={styles['offer']} aria-label={text('draft.label')}>
      <p>{isChange ? text('draft.changes-begun', { date }) : text('draft.plan-begun', { date })}</p>
      <div>
        <Button size="small" onPress={onResume}>
          {isChange ? text('draft.resume-changes') : text('draft.resume')}
        </Button>
        <Button look="ghost" size="small" onPress={onDiscard}>
          {text('draft.discard')}
        </Button>
      </div>
    </section>
  );
}

import { useState } from 'react';

import { formatMoment } from '../../../shared/calendar/format-moment.ts';
import { formatWork } from '../../../shared/calendar/format.ts';
import type { PlanId } from '../../../shared/domain/ids.ts';
import type { OpenedData } from '../../backup/opened-data.ts';
import { here } from '../../clock/here.ts';
import { Choice } from '../../components/choice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useText } from '../../messages/use-text.ts';
import { ConflictList, type Choices } from './conflict-list.tsx';
import styles from './data-import.module.css';
import { Findings } from './findings.tsx';
import { ImportActions } from './import-actions.tsx';
import { useImport, type Taken } from './use-import.ts';
import { useWording } from './use-wording.ts';

export interface ImportFormProps {
  readonly opened: OpenedData;
  readonly onLeave: () => void;
}

const EVERYTHING = '';
const NO_CHOICES: Choices = new Map();
const NO_TITLES: readonly never[] = [];

/** An opened file: what is in it, what of it to take and how, and what differs. */
export function ImportForm({ opened, onLeave }: ImportFormProps) {
  const text = useText();
  const { about, isCopy, name } = opened;
  const [only, setOnly] = useState<PlanId | null>(null);
  const [how, setHow] = useState<'merge' | 'replace'>('merge');
  const [choices, setChoices] = useState(NO_CHOICES);
  const taking = useImport(opened, only);
  const { findings, fault, work } = taking;
  const wording = useWording(findings?.ownTitles ?? NO_TITLES);
  const { locale, planTitle } = wording;
  const when = formatMoment(about.createdAt, 'row', here(locale));
  const title = isCopy ? text('import.title-copy', { when }) : text('import.title', { name });
  const isMerge = how === 'merge' || only !== null;

  function finish(taken: Taken | null): void {
    if (taken === null) return;
    showToast({ text: takenWords(taken) });
    onLeave();
  }
  function takenWords(taken: Taken): string {
    if (taken.kind === 'replaced') return text('import.replaced', { name: isCopy ? when : name });
    const count = taken.rows;
    return text(taken.isUndoable ? 'import.merged' : 'import.merged-for-good', { count });
  }
  const start = () =>
    void (isMerge ? taking.merge(choices, isCopy ? when : name) : taking.replace()).then(finish);
  return (
    <div className={styles['page']}>
      <h1 className={styles['headline']} dir="auto">
        {title}
      </h1>
      <p className={styles['prose']}>
        {text('import.made', { when, version: about.appVersion })}{' '}
        {text('import.holds', {
          plans: about.counts.plans,
          ticks: about.ticks,
          work: formatWork(about.loggedMinutes, locale),
        })}
      </p>
      {findings !== null && (
        <div className={styles['fields']}>
          <SelectField
            label={text('import.take')}
            value={only ?? EVERYTHING}
            onChange={(plan) => {
              setOnly(plan === EVERYTHING ? null : (plan as PlanId));
              setChoices(NO_CHOICES);
            }}
            options={[
              {
                value: EVERYTHING,
                label: text('import.everything'),
                description: text('import.everything-help'),
              },
              ...findings.plans.map((plan) => ({
                value: plan.id as string,
                label: plan.goal === '' ? planTitle(plan) : `${planTitle(plan)} – ${plan.goal}`,
                description: text('import.plan-help'),
              })),
            ]}
          />
          {only === null && (
            <Choice
              label={text('import.how')}
              value={how}
              onChange={setHow}
              options={[
                { value: 'merge', label: text('import.merge') },
                { value: 'replace', label: text('import.replace') },
              ]}
            />
          )}
        </div>
      )}
      {findings !== null && isMerge && <Findings {...findings} />}
      {findings !== null && !isMerge && (
        <p className={styles['finding']}>{text('import.replace-sentence')}</p>
      )}
      {findings !== null && isMerge && findings.conflicts.length > 0 && (
        <ConflictList
          conflicts={findings.conflicts}
          choices={choices}
          onChoose={setChoices}
          wording={wording}
        />
      )}
      <ImportActions
        work={work}
        fault={fault}
        isMerge={isMerge}
        canStart={findings !== null}
        onStart={start}
        onLeave={onLeave}
      />
    </div>
  );
}

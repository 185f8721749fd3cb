import { useState } from 'react';

import { today } from '../../../clock/today.ts';
import { Button } from '../../../components/button.tsx';
import { useText } from '../../../messages/use-text.ts';
import {
  firstEvidenceId,
  removeEvidence,
  writeEvidence,
} from '../../../storage/commands/write-evidence.ts';
import { useEvidenceOf } from '../../../storage/queries/use-evidence.ts';
import { EvidenceValue } from '../evidence-value.tsx';
import { useSaving } from '../use-saving.ts';
import { FormButton } from './form-button.tsx';
import { LinkForm } from './link-form.tsx';
import type { TaskDetailsProps } from './milestones-props.ts';
import { SavedText } from './saved-text.tsx';
import styles from './inspector.module.css';

/** What the person could show for a task: texts that keep themselves, and addresses. */
export function EvidenceSection({ task, item }: TaskDetailsProps) {
  const text = useText();
  const save = useSaving();
  const entries = useEvidenceOf(task.id) ?? [];
  const [begun, setBegun] = useState<readonly string[]>([]);
  const subject = { id: task.id, title: item.title };
  const firstId = firstEvidenceId(task.id);
  const first = entries.find(({ id }) => id === firstId);
  const texts = entries.filter(({ id, kind }) => kind === 'text' && id !== firstId);
  const addresses = entries.filter(({ kind }) => kind !== 'text');
  const more = [
    ...texts.map(({ id }) => id),
    ...begun.filter((id) => !entries.some((entry) => entry.id === id)),
  ];

  const remove = (id: string) => {
    setBegun(begun.filter((each) => each !== id));
    if (!entries.some((entry) => entry.id === id)) return;
    const label = { kind: 'evidence-removed', subject: item.title, count: 1 } as const;
    void save({ label, command: () => removeEvidence(subject, id) });
  };
  const writeAddress = (id: string, value: string) => {
    if (entries.some((entry) => entry.id === id && entry.value === value)) return;
    const label = { kind: 'evidence-written', subject: item.title, count: 1 } as const;
    void save({
      label,
      command: () => writeEvidence(subject, { id, kind: 'link', value }, today()),
    });
  };
  return (
    <>
      <SavedText
        label={text('task.evidence')}
        help={text('task.evidence-help')}
        saved={first?.value ?? ''}
        onSave={(value) => writeEvidence(subject, { id: firstId, kind: 'text', value }, today())}
      />
      {more.map((id, index) => (
        <div key={id} className={styles['entry']}>
          <SavedText
            label={text('evidence.another', { place: index + 2 })}
            saved={texts.find((entry) => entry.id === id)?.value ?? ''}
            // Emptied, it would go while it is being written; the button takes it away.
            onSave={(value) =>
              value.trim() === ''
                ? Promise.resolve()
                : writeEvidence(subject, { id, kind: 'text', value }, today())
            }
          />
          <Button
            look="ghost"
            size="small"
            aria-label={text('evidence.remove-text', { place: index + 2 })}
            onPress={() => remove(id)}
          >
            {text('evidence.remove')}
          </Button>
        </div>
      ))}
      {addresses.length > 0 && (
        <ul className={styles['addresses']} aria-label={text('evidence.addresses')}>
          {addresses.map((entry) => (
            <li key={entry.id}>
              <EvidenceValue entry={entry} />
              <div className={styles['actions']}>
                {entry.kind === 'link' && (
                  <FormButton
                    look="ghost"
                    label={text('evidence.change')}
                    title={text('evidence.change-this', { value: entry.value })}
                  >
                    {(close) => (
                      <LinkForm
                        first={entry.value}
                        onSave={(value) => {
                          close();
                          writeAddress(entry.id, value);
                        }}
                      />
                    )}
                  </FormButton>
                )}
                <Button
                  look="ghost"
                  size="small"
                  aria-label={text('evidence.remove-this', { value: entry.value })}
                  onPress={() => remove(entry.id)}
                >
                  {text('evidence.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['actions']}>
        <Button size="small" onPress={() => setBegun([...begun, crypto.randomUUID()])}>
          {text('evidence.add-text')}
        </Button>
        <FormButton label={text('evidence.add-link')} title={text('evidence.add-link')}>
          {(close) => (
            <LinkForm
              first=""
              onSave={(value) => {
                close();
                writeAddress(crypto.randomUUID(), value);
              }}
            />
          )}
        </FormButton>
      </div>
    </>
  );
}

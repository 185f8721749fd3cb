import { useState } from 'react';

import type { Evidence } from '../../../../shared/domain/progress.ts';
import { today } from '../../../clock/today.ts';
import { Button } from '../../../components/button.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { desktop } from '../../../desktop/desktop.ts';
import { useText } from '../../../messages/use-text.ts';
import {
  firstEvidenceId,
  removeEvidence,
  writeEvidence,
} from '../../../storage/commands/write-evidence.ts';
import { useEvidenceOf } from '../../../storage/queries/use-evidence.ts';
import { EvidenceValue } from '../evidence-value.tsx';
import { splitPath } from '../file-path.ts';
import { useSaving } from '../use-saving.ts';
import { FormButton } from './form-button.tsx';
import { LinkForm } from './link-form.tsx';
import type { TaskDetailsProps } from './milestones-props.ts';
import { SavedText } from './saved-text.tsx';
import styles from './inspector.module.css';

/** What the person could show for a task: texts that keep themselves, addresses, and files. */
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
  const writeAddress = (entry: Pick<Evidence, 'id' | 'kind' | 'value'>) => {
    if (entries.some(({ id, value }) => id === entry.id && value === entry.value)) return;
    const label = { kind: 'evidence-written', subject: item.title, count: 1 } as const;
    void save({ label, command: () => writeEvidence(subject, entry, today()) });
  };
  const addFile = async () => {
    const value = await desktop.chooseFile();
    if (value === null) return;
    if (entries.some((entry) => entry.kind === 'file' && entry.value === value))
      showToast({ text: text('evidence.file-here', { name: splitPath(value).name }) });
    else writeAddress({ id: crypto.randomUUID(), kind: 'file', value });
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
                          writeAddress({ ...entry, value });
                        }}
                      />
                    )}
                  </FormButton>
                )}
                <Button
                  look="ghost"
                  size="small"
                  aria-label={text('evidence.remove-this', { value: nameOf(entry) })}
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
                writeAddress({ id: crypto.randomUUID(), kind: 'link', value });
              }}
            />
          )}
        </FormButton>
        <Button size="small" onPress={() => void addFile()}>
          {text('evidence.add-file')}
        </Button>
      </div>
    </>
  );
}

/** What an entry is called, briefly. */
function nameOf({ kind, value }: Evidence): string {
  return kind === 'file' ? splitPath(value).name : value;
}

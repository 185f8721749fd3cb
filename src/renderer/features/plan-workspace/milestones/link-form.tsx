import { useState, type SyntheticEvent } from 'react';

import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useText } from '../../../messages/use-text.ts';
import styles from './form-button.module.css';
import { readLink } from './read-link.ts';

export interface LinkFormProps {
  /** The address to change; empty for a new one. */
  readonly first: string;
  readonly onSave: (address: string) => void;
}

/** The address of something that can be shown. */
export function LinkForm({ first, onSave }: LinkFormProps) {
  const text = useText();
  const [typed, setTyped] = useState(first);
  const [isChecked, setIsChecked] = useState(false);
  const address = readLink(typed);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (address === null) setIsChecked(true);
    else onSave(address);
  };
  return (
    <form onSubmit={submit}>
      <TextField
        label={text('evidence.address')}
        placeholder="https://"
        value={typed}
        onChange={setTyped}
        help={text('evidence.address-help')}
        error={isChecked && address === null ? text('evidence.address-wrong') : null}
      />
      <div className={styles['actions']}>
        <Button type="submit" look="primary" size="small">
          {text(first === '' ? 'evidence.add-this-link' : 'session.save')}
        </Button>
      </div>
    </form>
  );
}

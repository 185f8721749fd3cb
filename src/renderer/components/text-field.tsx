import type { ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { FieldError } from 'react-aria-components/FieldError';
import { TextField as AriaTextField } from 'react-aria-components/TextField';

import styles from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly help?: ReactNode;
  readonly error?: string | null;
  readonly placeholder?: string;
  /** More than one line; the number shown at first. */
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Label above, always; help below; an error replaces the help. */
export function TextField(props: TextFieldProps) {
  const { label, help, error = null, rows = 1, placeholder = '', ...field } = props;
  return (
    <AriaTextField {...field} className={styles['field'] ?? ''} isInvalid={error !== null}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {rows > 1 ? (
        <TextArea
          className={styles['area'] ?? ''}
          rows={rows}
          placeholder={placeholder}
          dir="auto"
        />
      ) : (
        <Input className={styles['input'] ?? ''} placeholder={placeholder} dir="auto" />
      )}
      {error === null
        ? help !== undefined && (
            <Text slot="description" className={styles['help'] ?? ''}>
              {help}
            </Text>
          )
        : null}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}

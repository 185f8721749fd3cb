import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';

import styles from './check-field.module.css';

export interface CheckFieldProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Something that is on or off, with its words beside the box. */
export function CheckField({ label, isSelected, onChange }: CheckFieldProps) {
  return (
    <CheckboxField className={styles['field'] ?? ''} isSelected={isSelected} onChange={onChange}>
      <CheckboxButton className={styles['target'] ?? ''}>
        <span className={styles['box']}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.5 6.3 5 8.8l4.6-5.4" />
          </svg>
        </span>
        {label}
      </CheckboxButton>
    </CheckboxField>
  );
}

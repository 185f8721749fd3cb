import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';

import styles from './check-field.module.css';

export interface CheckFieldProps {
  readonly label: string;
  /** Still read out. */
  readonly isLabelHidden?: boolean;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Something that is on or off, with its words beside the box. */
export function CheckField(props: CheckFieldProps) {
  const { label, isLabelHidden = false, isSelected, isDisabled = false, onChange } = props;
  return (
    <CheckboxField
      className={styles['field'] ?? ''}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      <CheckboxButton className={styles['target'] ?? ''}>
        <span className={styles['box']}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.5 6.3 5 8.8l4.6-5.4" />
          </svg>
        </span>
        {!isLabelHidden && label}
      </CheckboxButton>
    </CheckboxField>
  );
}

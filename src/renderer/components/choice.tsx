import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';

import styles from './choice.module.css';

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly isDisabled?: boolean;
    /** The language of the label, where it is not the interface's: a BCP 47 tag. */
    readonly language?: string | undefined;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side; arrow keys move between them. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, isLabelHidden = false, options, value, onChange } = props;
  return (
    <RadioGroup
      className={styles['choice'] ?? ''}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as Value)}
    >
      {!isLabelHidden && (
        <span className={styles['label']} aria-hidden="true">
          {label}
        </span>
      )}
      <span className={styles['options']}>
        {options.map((option) => (
          <RadioField
            key={option.value}
            value={option.value}
            className={styles['field'] ?? ''}
            isDisabled={option.isDisabled ?? false}
          >
            <RadioButton className={styles['option'] ?? ''}>
              <span lang={option.language}>{option.label}</span>
            </RadioButton>
          </RadioField>
        ))}
      </span>
    </RadioGroup>
  );
}

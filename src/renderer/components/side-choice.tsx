import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';

import styles from './side-choice.module.css';

export interface SideChoiceProps<Value extends string> {
  /** Read out. */
  readonly label: string;
  readonly sides: readonly {
    readonly value: Value;
    readonly label: string;
    /** A word beside the label, such as that this side is the newer one. */
    readonly mark: string | null;
    readonly lines: readonly string[];
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Two forms of the same thing side by side, one of which is to stay. */
export function SideChoice<Value extends string>(props: SideChoiceProps<Value>) {
  const { label, sides, value, onChange } = props;
  return (
    <RadioGroup
      className={styles['sides'] ?? ''}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as Value)}
    >
      {sides.map((side) => (
        <RadioField key={side.value} value={side.value} className={styles['field'] ?? ''}>
          <RadioButton className={styles['side'] ?? ''}>
            <span className={styles['dot']} aria-hidden="true" />
            <span className={styles['words']}>
              <span className={styles['head']}>
                {side.label}
                {side.mark !== null && <span className={styles['mark']}> · {side.mark}</span>}
              </span>
              {side.lines.map((line, at) => (
                <span key={at} className={styles['line']} dir="auto">
                  {line}
                </span>
              ))}
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

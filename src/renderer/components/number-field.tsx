import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';

import fieldStyles from './field.module.css';
import styles from './number-field.module.css';

export interface NumberFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** Stands behind the number: `h`, `min`. */
  readonly unit?: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number typed, or moved step by step with the arrow keys and two buttons. */
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden = false, value, minimum, maximum, step, unit, onChange } = props;
  return (
    <AriaNumberField
      className={fieldStyles['field'] ?? ''}
      value={value}
      minValue={minimum}
      maxValue={maximum}
      step={step}
      isDisabled={props.isDisabled ?? false}
      {...(isLabelHidden && { 'aria-label': label })}
      // An emptied field gives no number; the last one stays.
      onChange={(next) => !Number.isNaN(next) && onChange(next)}
    >
      {!isLabelHidden && <Label className={fieldStyles['label'] ?? ''}>{label}</Label>}
      <Group className={styles['group'] ?? ''}>
        <Button slot="decrement" className={styles['step'] ?? ''}>
          <Minus size={14} strokeWidth={1.5} aria-hidden />
        </Button>
        <Input className={styles['input'] ?? ''} />
        {unit !== undefined && (
          <span className={styles['unit']} aria-hidden="true">
            {unit}
          </span>
        )}
        <Button slot="increment" className={styles['step'] ?? ''}>
          <Plus size={14} strokeWidth={1.5} aria-hidden />
        </Button>
      </Group>
    </AriaNumberField>
  );
}

import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';

import fieldStyles from './field.module.css';
import styles from './select-field.module.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly description: string;
}

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** Stands in the field while the value is none of the options. */
  readonly placeholder?: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  /** The language of the options, where it is not the interface's: a BCP 47 tag. */
  readonly optionLanguage?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of many, each with a line that says what it is. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, options, value, optionLanguage, onChange } = props;
  const nothing = { value: null, label: props.placeholder ?? '', description: '' };
  const chosen = options.find((option) => option.value === value) ?? nothing;
  return (
    <Select
      className={fieldStyles['field'] ?? ''}
      value={chosen.value}
      onChange={(key) => {
        const next = options.find((option) => option.value === key);
        if (next !== undefined) onChange(next.value);
      }}
    >
      <Label className={fieldStyles['label'] ?? ''}>{label}</Label>
      <Button className={styles['button'] ?? ''}>
        <SelectValue className={styles['value'] ?? ''}>
          <span lang={optionLanguage}>{chosen.label}</span>
        </SelectValue>
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </Button>
      <Text slot="description" className={fieldStyles['help'] ?? ''} lang={optionLanguage}>
        {chosen.description}
      </Text>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox className={styles['list'] ?? ''} items={options}>
          {(option) => (
            <ListBoxItem
              id={option.value}
              textValue={option.label}
              className={styles['option'] ?? ''}
            >
              <Text slot="label" lang={optionLanguage}>
                {option.label}
              </Text>
              <Text slot="description" lang={optionLanguage}>
                {option.description}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

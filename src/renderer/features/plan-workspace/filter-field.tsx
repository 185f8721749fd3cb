import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';

import { useFindField } from '../../commands/use-find-field.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './filter-field.module.css';

export interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that a list is searched for, in one line above it. Find goes to it, Escape clears it. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  const text = useText();
  const field = useRef<HTMLDivElement>(null);
  useFindField(field);
  return (
    <SearchField
      ref={field}
      className={styles['field'] ?? ''}
      aria-label={label}
      value={value}
      onChange={onChange}
    >
      <Search size={14} strokeWidth={1.5} aria-hidden />
      <Input className={styles['input'] ?? ''} placeholder={label} dir="auto" />
      <Button className={styles['clear'] ?? ''} aria-label={text('filter.clear')}>
        <X size={14} strokeWidth={1.5} aria-hidden />
      </Button>
    </SearchField>
  );
}

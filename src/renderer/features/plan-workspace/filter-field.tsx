import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';

import { useText } from '../../messages/use-text.ts';
import styles from './filter-field.module.css';

export interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that a list is searched for, in one line above it. Escape clears them. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  const text = useText();
  return (
    <SearchField
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

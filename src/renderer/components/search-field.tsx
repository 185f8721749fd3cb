import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';

import styles from './search-field.module.css';

export interface SearchFieldProps {
  readonly ref?: Ref<HTMLDivElement>;
  /** Names the field; also what stands in it while it is empty. */
  readonly label: string;
  /** What the cross that empties the field is called. */
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  /** `large` where searching is what one comes for. */
  readonly size?: 'normal' | 'large';
  readonly maxLength?: number;
}

/** Words that a list is searched for, in one line above it. Escape clears them. */
export function SearchField(props: SearchFieldProps) {
  const { label, clearLabel, size = 'normal', ...field } = props;
  return (
    <AriaSearchField
      {...field}
      className={`${styles['field']} ${styles[size] ?? ''}`}
      aria-label={label}
    >
      <Search size={14} strokeWidth={1.5} aria-hidden />
      <Input className={styles['input'] ?? ''} placeholder={label} dir="auto" />
      <Button className={styles['clear'] ?? ''} aria-label={clearLabel}>
        <X size={14} strokeWidth={1.5} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}

import { useRef } from 'react';

import { useFindField } from '../../commands/use-find-field.ts';
import { SearchField } from '../../components/search-field.tsx';
import { useText } from '../../messages/use-text.ts';

export interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that a list of the workspace is searched for. Find goes to it, Escape clears it. */
export function FilterField(props: FilterFieldProps) {
  const text = useText();
  const field = useRef<HTMLDivElement>(null);
  useFindField(field);
  return <SearchField {...props} ref={field} clearLabel={text('filter.clear')} />;
}

import { SearchField } from '../../components/search-field.tsx';
import { useText } from '../../messages/use-text.ts';

export interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that a list of the workspace is searched for. */
export function FilterField(props: FilterFieldProps) {
  const text = useText();
  return <SearchField {...props} clearLabel={text('filter.clear')} />;
}

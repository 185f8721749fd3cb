import { STAGES, type Stage } from '../../../shared/domain/stage.ts';
import { Choice } from '../../components/choice.tsx';
import { useText } from '../../messages/use-text.ts';
import {
  COVERED_PERCENT,
  FIGURE_FILTERS,
  LIBRARY_SORTS,
  WITHIN_HOURS,
  type LibrarySearch,
} from './library-search.ts';
import styles from './role-library.module.css';

export interface FilterPanelProps {
  readonly search: LibrarySearch;
  readonly onChange: (part: LibrarySearch) => void;
}

const ANY = 'any';

/** What helps to decide: how far, how much is left, how much is known, and what is published. */
export function FilterPanel({ search, onChange }: FilterPanelProps) {
  const text = useText();
  const any = { value: ANY, label: text('library.any') };
  return (
    <div className={styles['panel']} role="group" aria-label={text('library.filters')}>
      <Choice<Stage>
        label={text('library.filter-to')}
        value={search.to ?? 'entry'}
        onChange={(to) => onChange({ to: to === 'entry' ? undefined : to })}
        options={STAGES.map((stage) => ({ value: stage, label: text(`stage.${stage}`) }))}
      />
      <Choice
        label={text('library.filter-within')}
        value={String(search.within ?? ANY)}
        onChange={(value) =>
          onChange({ within: WITHIN_HOURS.find((hours) => String(hours) === value) })
        }
        options={[
          any,
          ...WITHIN_HOURS.map((hours) => ({
            value: String(hours),
            label: text('library.hours-short', { hours }),
          })),
        ]}
      />
      <Choice
        label={text('library.filter-covered')}
        value={String(search.covered ?? ANY)}
        onChange={(value) =>
          onChange({ covered: COVERED_PERCENT.find((percent) => String(percent) === value) })
        }
        options={[
          any,
          ...COVERED_PERCENT.map((percent) => ({
            value: String(percent),
            label: text('library.percent', { percent }),
          })),
        ]}
      />
      <Choice
        label={text('library.filter-figures')}
        value={search.figures ?? ANY}
        onChange={(value) =>
          onChange({ figures: FIGURE_FILTERS.find((figures) => figures === value) })
        }
        options={[
          any,
          ...FIGURE_FILTERS.map((value) => ({ value, label: text(`library.field.${value}`) })),
        ]}
      />
      <Choice
        label={text('library.sort')}
        value={search.sort ?? ANY}
        onChange={(value) => onChange({ sort: LIBRARY_SORTS.find((sort) => sort === value) })}
        options={[
          {
            value: ANY,
            label: text(search.q === undefined ? 'library.sort-sources' : 'library.sort-match'),
          },
          ...LIBRARY_SORTS.map((value) => ({ value, label: text(`library.sort-${value}`) })),
        ]}
      />
    </div>
  );
}

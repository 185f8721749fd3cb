import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useText, type Text } from '../../messages/use-text.ts';
import { waysOut, type Criterion, type Selection } from './filter-roles.ts';
import type { LibrarySearch } from './library-search.ts';
import styles from './role-library.module.css';

export interface NothingFoundProps {
  readonly selection: Selection;
  readonly familyTitle: string;
  readonly onChange: (part: LibrarySearch) => void;
}

const EVERYTHING: LibrarySearch = {
  q: undefined,
  family: undefined,
  within: undefined,
  covered: undefined,
  figures: undefined,
};

/** Says what was asked for, what can be given up so that something is left, and clears it all. */
export function NothingFound({ selection, familyTitle, onChange }: NothingFoundProps) {
  const text = useText();
  const { search } = selection;
  const asked = Object.keys(EVERYTHING).filter((key) => search[key as Criterion] !== undefined);
  const ways = asked.length > 1 ? waysOut(selection) : [];
  const isWordsAlone = asked.length === 1 && search.q !== undefined;
  return (
    <EmptyState
      sentence={
        isWordsAlone
          ? text('library.nothing', { words: search.q })
          : text('library.nothing-filtered', { count: asked.length })
      }
    >
      {ways.length > 0 && (
        <ul className={styles['ways']} aria-label={text('library.ways-out')}>
          {ways.map(({ criterion, count }) => (
            <li key={criterion}>
              <Button look="ghost" onPress={() => onChange({ [criterion]: undefined })}>
                {text('library.way-out', {
                  what: criterionWords(text, criterion, { search, familyTitle }),
                  count,
                })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button onPress={() => onChange(EVERYTHING)}>
        {text(isWordsAlone ? 'library.clear-words' : 'library.clear-all')}
      </Button>
    </EmptyState>
  );
}

interface Asked {
  readonly search: LibrarySearch;
  readonly familyTitle: string;
}

function criterionWords(text: Text, criterion: Criterion, { search, familyTitle }: Asked): string {
  switch (criterion) {
    case 'q':
      return text('library.words-asked', { words: search.q });
    case 'family':
      return familyTitle;
    case 'within':
      return text('library.asked-within', { hours: search.within });
    case 'covered':
      return text('library.asked-covered', { percent: search.covered });
    case 'figures':
      return text(`library.asked-${search.figures ?? 'pay'}`);
  }
}

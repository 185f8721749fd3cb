import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import { withoutEmpty, type LibrarySearch } from './library-search.ts';

export interface LibraryAddress {
  /** What the list is shown for. */
  readonly search: LibrarySearch;
  /** What stands in the search field; the list follows it. */
  readonly words: string;
  readonly change: (part: LibrarySearch) => void;
  readonly type: (words: string) => void;
}

/** Search and filters live in the address. The letters of one search are one step back, not many. */
export function useLibrarySearch(): LibraryAddress {
  const search = useSearch({ from: '/roles' });
  const navigate = useNavigate({ from: '/roles' });
  const query = search.q ?? '';
  const [words, setWords] = useState(query);
  const onTheirWay = useRef(0);
  // Going back brings other words; an address that is still on its way brings old ones.
  useEffect(() => {
    if (onTheirWay.current === 0) setWords(query);
  }, [query]);
  const change = async (part: LibrarySearch) => {
    onTheirWay.current += 1;
    await navigate({
      search: (before) => withoutEmpty({ ...before, ...part }),
      replace: true,
      resetScroll: false,
    });
    onTheirWay.current -= 1;
  };
  return {
    search,
    words,
    change: (part) => {
      if (part.q !== undefined || 'q' in part) setWords(part.q ?? '');
      void change(part);
    },
    type: (typed) => {
      setWords(typed);
      void change({ q: typed.trim() });
    },
  };
}

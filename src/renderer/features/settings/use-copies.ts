import { useEffect, useState } from 'react';

import { copyRows, type CopyRow } from '../../backup/copy-words.ts';
import { highestRevision } from '../../backup/restore-copy.ts';
import { desktop } from '../../desktop/desktop.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale } from '../../messages/use-text.ts';

export interface Copies {
  /** The latest state first; null while loading. */
  readonly rows: readonly CopyRow[] | null;
  readonly highest: number;
  /** The copy kept last when the list was read. */
  readonly after: string | null;
}

/** @param latest the name of the copy kept last: the list is read again when it changes */
export function useCopies(latest: string | null): Copies {
  const locale = useLocale();
  const { bundle } = useContent();
  const [copies, setCopies] = useState<Copies>({ rows: null, highest: 0, after: null });
  useEffect(() => {
    let isWanted = true;
    const titleOf = (role: string) => bundle.roles.find(({ id }) => id === role)?.title ?? role;
    void Promise.all([desktop.listSnapshots(), desktop.loadLastRecord()])
      .then(([listings, record]) => ({
        rows: copyRows(listings, { locale, titleOf }),
        highest: highestRevision(listings, record),
        after: latest,
      }))
      // The main process will be asked again; that there is no list now is said by its being empty.
      .catch((): Copies => ({ rows: [], highest: 0, after: latest }))
      .then((found) => isWanted && setCopies(found));
    return () => {
      isWanted = false;
    };
  }, [bundle, locale, latest]);
  return copies;
}

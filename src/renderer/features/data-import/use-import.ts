import { useEffect, useState } from 'react';

import type { PlanId } from '../../../shared/domain/ids.ts';
import type { OpenedData } from '../../backup/opened-data.ts';
import {
  compareOpened,
  mergeOpened,
  replaceWithOpened,
  type CompareFailure,
} from '../../backup/take-in.ts';
import type { ReplaceFailure } from '../../backup/restore-copy.ts';
import type { BackupNews, FileFindings } from '../../workers/answer-backup.ts';
import type { Choices } from './conflict-list.tsx';

export type ImportFault = CompareFailure['kind'] | ReplaceFailure['kind'];

/** Work under way; `news` is null until the first rows are written. */
export interface Work {
  readonly news: BackupNews | null;
  readonly stop: () => void;
}

export type Taken =
  | { readonly kind: 'merged'; readonly rows: number; readonly isUndoable: boolean }
  | {
      readonly kind: 'replaced';
    };

export interface Import {
  /** Null while it is being compared, or when that failed. */
  readonly findings: FileFindings | null;
  readonly fault: ImportFault | null;
  /** Null while nothing is written. */
  readonly work: Work | null;
  /** @returns null when it failed, which `fault` then says */
  merge(choices: Choices, subject: string): Promise<Taken | null>;
  replace(): Promise<Taken | null>;
}

/** An opened file and what is here: their comparison, and the two ways to bring them together. */
export function useImport(opened: OpenedData | null, only: PlanId | null): Import {
  const [findings, setFindings] = useState<FileFindings | null>(null);
  const [fault, setFault] = useState<ImportFault | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (opened === null) return undefined;
    void compareOpened(opened, only)
      .catch(() => null)
      .then((compared) => {
        if (!isWanted) return;
        setFindings(compared?.ok === true ? compared.value : null);
        setFault(compared === null ? 'not-restored' : compared.ok ? null : compared.failure.kind);
      });
    return () => {
      isWanted = false;
    };
  }, [opened, only]);

  async function follow<Done>(
    does: (followed: Parameters<typeof replaceWithOpened>[1]) => Promise<
      | { readonly ok: true; readonly value: Done }
      | {
          readonly ok: false;
          readonly failure: ReplaceFailure;
        }
    >,
  ): Promise<Done | undefined> {
    const end = new AbortController();
    const stop = () => end.abort();
    setFault(null);
    setWork({ news: null, stop });
    const onNews = (news: BackupNews) => setWork({ news, stop });
    const done = await does({ onNews, signal: end.signal }).catch(() => null);
    setWork(null);
    if (done?.ok === true) return done.value;
    setFault(done === null ? 'not-restored' : done.failure.kind);
    return undefined;
  }
  return {
    findings,
    fault,
    work,
    async merge(choices, subject) {
      if (opened === null) return null;
      const merged = await follow((followed) =>
        mergeOpened(opened, { only, choices, subject }, followed),
      );
      return merged === undefined ? null : { ...merged, kind: 'merged' };
    },
    async replace() {
      if (opened === null) return null;
      const replaced = await follow((followed) => replaceWithOpened(opened, followed));
      return replaced === undefined ? null : { kind: 'replaced' };
    },
  };
}

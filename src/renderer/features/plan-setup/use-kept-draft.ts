import { useCallback, useEffect, useRef, useState } from 'react';

import { today } from '../../clock/today.ts';
import { dropDraft, keepDraft, type DraftKey } from '../../storage/commands/draft.ts';
import type { Draft } from './draft.ts';

/** A pause in the typing; writing with every letter would be too much. */
const KEPT_AFTER = 400;

export interface KeptState {
  /** Whether what is entered is on disk as it stands. */
  readonly isKept: boolean;
  /** Forgets the draft, and keeps nothing more. */
  readonly drop: () => Promise<void>;
}

/**
 * Keeps a draft while it is entered: after each pause, and at once when the setup is left or the
 * window is hidden.
 *
 * @param draft null while there is nothing worth keeping
 */
export function useKeptDraft(key: DraftKey, draft: Draft | null): KeptState {
  const [kept, setKept] = useState<Draft | null>(null);
  const waiting = useRef<Draft | null>(null);
  const isOver = useRef(false);

  const write = useCallback(async () => {
    const entries = waiting.current;
    if (entries === null || isOver.current) return;
    waiting.current = null;
    try {
      await keepDraft(key, { role: entries.role, keptOn: today(), entries });
      setKept(entries);
    } catch {
      // A full disk is said when the plan is to be created; a draft is worth no alarm.
    }
  }, [key]);

  useEffect(() => {
    waiting.current = draft;
    if (draft === null) return undefined;
    const timer = setTimeout(() => void write(), KEPT_AFTER);
    return () => clearTimeout(timer);
  }, [draft, write]);

  useEffect(() => {
    const leave = () => void write();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [write]);

  return {
    isKept: draft !== null && kept === draft,
    async drop() {
      isOver.current = true;
      waiting.current = null;
      await dropDraft(key);
    },
  };
}

import { useEffect, useEffectEvent, useState } from 'react';

import { useContent } from '../../desktop/use-content.ts';
import { offeredPlaces } from '../../commands/places.ts';
import { useAvailableCommands } from '../../commands/use-commands.ts';
import { useText } from '../../messages/use-text.ts';
import { usePlanList } from '../../storage/queries/use-plan-list.ts';
import { commandEntries, contentEntries, placeEntries, planEntries } from './list-entries.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { PaletteIndex } from './palette-index.ts';

export interface PaletteContents {
  /** What stands there before anything is typed. */
  readonly first: readonly PaletteEntry[];
  readonly index: PaletteIndex;
}

/**
 * Everything the palette finds, as it was when the palette was opened; null until the plans are read.
 * It is searchable bit by bit: what there is to do at once, the tasks of a long plan a moment later.
 */
export function usePaletteIndex(): PaletteContents | null {
  const text = useText();
  const { bundle } = useContent();
  const available = useAvailableCommands();
  const plans = usePlanList();
  const [contents, setContents] = useState<PaletteContents | null>(null);
  const isReady = plans !== undefined;
  // It stays as it was opened: a list that changes under the hand is of no use.
  const listKnown = useEffectEvent(() => [
    ...commandEntries(available, text),
    ...planEntries(plans ?? [], bundle, text),
    ...contentEntries(bundle),
  ]);
  useEffect(() => {
    if (!isReady) return undefined;
    let isOpen = true;
    const index = new PaletteIndex();
    const known = listKnown();
    const places = placeEntries(offeredPlaces());
    const first = [...known, ...places];
    const show = () => {
      if (isOpen) setContents({ first, index });
    };
    void index
      .add(known)
      .then(show)
      .then(() => (isOpen ? index.add(places) : undefined))
      .then(show);
    return () => {
      isOpen = false;
    };
  }, [isReady]);
  return contents;
}

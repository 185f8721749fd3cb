import { useEffect } from 'react';

import { switchSingleKeys } from '../commands/single-keys.ts';
import { useSettings } from '../storage/queries/use-settings.ts';

/** Switches shortcuts of one character as the person has set it. */
export function useKeySettings(): void {
  const isOn = useSettings()?.singleKeys ?? true;
  useEffect(() => switchSingleKeys(isOn), [isOn]);
}

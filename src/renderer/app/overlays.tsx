import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { useNativeMenu } from '../commands/use-native-menu.ts';
import { useAppCommands } from './use-app-commands.ts';

/** Their code is loaded when they are first asked for. */
const Palette = lazy(async () => ({ default: (await import('./palette/palette.tsx')).Palette }));
const ShortcutList = lazy(async () => ({
  default: (await import('./shortcuts/shortcut-list.tsx')).ShortcutList,
}));

/** The windows that can be opened over every screen, and the commands of the app. */
export function Overlays() {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const chosen = useRef<(() => void) | null>(null);
  useAppCommands({
    onPalette: () => setOpen('palette'),
    onShortcuts: () => setOpen('shortcuts'),
  });
  useNativeMenu();
  useEffect(() => {
    const run = chosen.current;
    if (open !== null || run === null) return;
    chosen.current = null;
    // After the frame in which the closed window gives the focus back to where it came from.
    requestAnimationFrame(run);
  }, [open]);
  const close = () => setOpen(null);
  return (
    <Suspense fallback={null}>
      {open === 'palette' && (
        <Palette
          onClose={close}
          onChoose={(run) => {
            chosen.current = run;
            close();
          }}
        />
      )}
      {open === 'shortcuts' && <ShortcutList onClose={close} />}
    </Suspense>
  );
}

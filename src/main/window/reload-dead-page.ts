import type { WebContents } from 'electron';

/**
 * Loads the page again when its process dies: killed, or out of memory. What the window showed as
 * saved is on disk by then, so nothing is lost but what was being typed.
 *
 * @param onDead told why, before the page is loaded again
 */
export function reloadDeadPage(
  contents: WebContents,
  onDead: (reason: string) => void = () => undefined,
): void {
  let hasLoaded = false;
  contents.on('did-finish-load', () => (hasLoaded = true));
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error(`the page has ended: ${reason}`);
    onDead(reason);
    // A page that dies while it loads would do so again without end.
    if (!hasLoaded) return;
    hasLoaded = false;
    setImmediate(() => contents.isDestroyed() || contents.reload());
  });
}

/** The screen that was open last is the first one after a start. */
import { keepRoute } from '../storage/commands/keep-window-state.ts';
import { keptRoute } from '../storage/queries/kept-window-state.ts';
import { router } from './router.tsx';
import { noteStartRoute } from './start-route.ts';

/**
 * Called before the first screen is loaded. An address that is there already, as after a reload,
 * stays.
 */
export function goToKeptRoute(): void {
  const route = keptRoute();
  const isFresh = router.history.location.pathname === '/';
  if (route === null || !isFresh || !route.startsWith('/')) return;
  noteStartRoute(route);
  router.history.replace(route);
}

/** Called once the first screen is loaded. */
export function keepRoutes(): void {
  keepRoute(router.state.location.href);
  router.subscribe('onResolved', ({ toLocation, hrefChanged }) => {
    if (hrefChanged) noteStartRoute(null);
    keepRoute(toLocation.href);
  });
}

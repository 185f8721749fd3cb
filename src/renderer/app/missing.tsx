import { Navigate, useLocation } from '@tanstack/react-router';

import { NotFound } from './not-found.tsx';
import { isRouteOfStart } from './start-route.ts';

/**
 * Instead of a screen whose subject is gone. Where it is open only because it was when the window was
 * closed, nobody asked for it: the list it was in takes its place.
 */
export function Missing({ list }: { readonly list: '/plans' | '/roles' }) {
  const { href } = useLocation();
  return isRouteOfStart(href) ? <Navigate to={list} replace /> : <NotFound />;
}

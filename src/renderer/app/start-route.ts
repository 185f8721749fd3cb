/** The address the window began at by itself: the one that was open when it was closed. */
let begunAt: string | null = null;

/** @param href null once the person has gone anywhere */
export function noteStartRoute(href: string | null): void {
  begunAt = href;
}

/** Whether a screen is open only because it was when the window was closed. */
export function isRouteOfStart(href: string): boolean {
  return begunAt === href;
}

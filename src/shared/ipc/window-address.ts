/** What the main process tells the window by its address, before any of its scripts runs. */

/** Holds the version of a database that the window must not even open. */
const LATER_DATA = 'later-data';

/** @param version of the database; null when the window may open it */
export function windowAddress(base: string, version: number | null): string {
  return version === null ? base : `${base}?${LATER_DATA}=${version}`;
}

/** @returns the version, or null when the database may be opened */
export function laterDataIn(search: string): number | null {
  const version = new URLSearchParams(search).get(LATER_DATA);
  return version !== null && /^\d{1,9}$/.test(version) ? Number(version) : null;
}

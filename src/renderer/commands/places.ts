/** Places inside the open screen that the palette can find and go to. */

export interface Place {
  readonly kind: 'milestone' | 'task';
  readonly id: string;
  readonly title: string;
  /** What it is part of; empty when it is part of nothing. */
  readonly within: string;
}

export interface Places {
  /** Listed anew whenever somebody begins to search. */
  readonly list: () => readonly Place[];
  readonly go: (id: string) => void;
}

let offered: Places | null = null;

/** Offers the places of a screen while it is shown; returns what takes them back. */
export function offerPlaces(places: Places): () => void {
  offered = places;
  return () => {
    if (offered === places) offered = null;
  };
}

/** The places of the open screen; null when it offers none. */
export function offeredPlaces(): Places | null {
  return offered;
}

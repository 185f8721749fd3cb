/** Bounds on a plan document: generous for any real plan, and an end to a hostile one. */
export const FORMAT_LIMITS = {
  /** Characters in one text. */
  textLength: 20_000,
  /** Items in one list. */
  listLength: 10_000,
  /** Bytes of a whole document as JSON. */
  fileLength: 128 * 1024 * 1024,
  /** Minutes; about 3,800 years. */
  minutes: 2_000_000_000,
} as const;

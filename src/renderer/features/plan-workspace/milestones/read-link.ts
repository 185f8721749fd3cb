/** Far longer than addresses are. */
const LONGEST_ADDRESS = 2000;

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The web address somebody typed, with `https://` where no scheme was; null for what is none. Other
 * schemes are refused: `javascript:` is no evidence.
 */
export function readLink(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || trimmed.length > LONGEST_ADDRESS || /\s/.test(trimmed)) return null;
  const address = HAS_SCHEME.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.parse(address);
  if (url === null || !['https:', 'http:'].includes(url.protocol)) return null;
  return url.hostname.includes('.') || url.hostname === 'localhost' ? address : null;
}

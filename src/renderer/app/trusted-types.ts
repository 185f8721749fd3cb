/**
 * The page's content security policy asks for Trusted Types: no text becomes HTML, and no address
 * becomes a script, unless the one policy that the header admits by name lets it. This is that
 * policy.
 *
 * It lets through two things. The component library empties its live regions by assigning the empty
 * text to `innerHTML`; and a worker may be started from an address of our own.
 */
import { WORKER_ADDRESSES } from '../workers/worker-addresses.ts';

interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: {
      createHTML(html: string): string | null;
      createScriptURL(address: string): string | null;
    },
  ): unknown;
}

/** Called once, before anything is drawn. */
export function limitTrustedTypes(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => (html === '' ? html : null),
    createScriptURL: (address) => (WORKER_ADDRESSES.includes(address) ? address : null),
  });
}

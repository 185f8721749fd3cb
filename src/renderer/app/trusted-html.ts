/**
 * The page turns no text into HTML: its content security policy asks for Trusted Types. The
 * component library empties its live regions by assigning the empty text, which is the one
 * assignment allowed here; the policy's name is the only one the header admits.
 */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createHTML(html: string): string | null }): unknown;
}

/** Lets `innerHTML` take the empty text, and nothing else. Called once, before anything is drawn. */
export function allowOnlyEmptyHtml(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? html : null) });
}

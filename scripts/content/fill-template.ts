/**
 * Puts values in place of `{{names}}`, so that a text written by hand never holds a stale number.
 *
 * Throws at a name without a value and at a value without its name: both mean that text and code
 * have drifted apart.
 */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): string {
  const used = new Set<string>();
  const filled = template.replaceAll(/\{\{\s*([a-z-]+)\s*\}\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined)
      throw new Error(`the text asks for {{${name}}}, which nobody computes`);
    used.add(name);
    return value;
  });
  const idle = [...values.keys()].filter((name) => !used.has(name));
  if (idle.length > 0) throw new Error(`computed, but not in the text: ${idle.join(', ')}`);
  return filled;
}

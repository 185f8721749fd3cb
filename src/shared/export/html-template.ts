/**
 * HTML as a tagged template that escapes whatever it is given.
 *
 * Only `markup` makes `Markup`, so a text can reach the page in no other way than escaped. The
 * attribute values of a template must stand in double quotes.
 */

/** Finished HTML. A text that merely looks like it is not an instance and is escaped. */
export class Markup {
  readonly #html: string;

  /** @param html trusted: written in the code or already escaped */
  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

/** What a template may hold; `null` prints nothing. */
export type MarkupValue = string | number | Markup | readonly (Markup | null)[] | null;

/**
 * @example markup`<td>${task.title}</td>`
 */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(toHtml)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text made safe for content and for quoted attributes. Code points that HTML does not allow,
 * even as entities, become the replacement character.
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD');
}

function toHtml(value: MarkupValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number' || value instanceof Markup) return String(value);
  return value.map(toHtml).join('');
}

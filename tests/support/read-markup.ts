/**
 * Reads the HTML our templates write: strict enough to notice a tag that is left open, an unescaped
 * character or an attribute without quotes, which a browser would silently repair.
 */
const VOID_ELEMENTS = new Set(['br', 'hr', 'img', 'link', 'meta', 'path']);
const TAG = /^<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w-]*="[^"<>]*")*)\s*(\/?)>/;
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of the element and all within it, with entities resolved. */
  readonly text: string;
}

/** Every element in the order of their start tags. Throws at the first fault of form. */
export function readMarkup(html: string): readonly Element[] {
  const elements: { name: string; attributes: ReadonlyMap<string, string>; text: string }[] = [];
  const open: typeof elements = [];
  let rest = html.replace(/^<!doctype html>\s*/, '');
  while (rest !== '') {
    const end = rest.indexOf('<');
    const text = end === -1 ? rest : rest.slice(0, end);
    const isStyle = open.at(-1)?.name === 'style';
    for (const element of open) element.text += isStyle ? text : decode(text);
    if (end === -1) break;
    rest = rest.slice(end);
    const tag = TAG.exec(rest);
    if (tag === null) throw new Error(`not a tag: ${rest.slice(0, 80)}`);
    const [whole, slash, name = '', attributes = '', selfClosed] = tag;
    rest = rest.slice(whole.length);
    if (slash === '/') {
      const opened = open.pop();
      if (opened?.name !== name)
        throw new Error(`</${name}> closes <${opened?.name ?? 'nothing'}>`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), text: '' };
    elements.push(element);
    if (!VOID_ELEMENTS.has(name) && selfClosed === '') open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name ?? ''}> is never closed`);
  return elements;
}

/** The names of all elements with their attributes' names: what a text must never change. */
export function skeletonOf(html: string): string {
  return readMarkup(html)
    .map(({ name, attributes }) => [name, ...attributes.keys()].join(' '))
    .join('\n');
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(/([a-zA-Z][\w-]*)="([^"]*)"/g)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  const stray = text.replaceAll(ENTITY, '');
  if (/[&>]/.test(stray)) throw new Error(`unescaped: ${text.slice(0, 80)}`);
  return text.replaceAll(ENTITY, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

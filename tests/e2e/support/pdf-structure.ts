/** What a PDF says of its own structure: headings, tables and which page each part is on. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOM = { maxBuffer: 1024 * 1024 * 1024 };

/** An element of the structure tree, in reading order. */
export interface TaggedElement {
  /** `H2`, `Table`, `TR` … */
  readonly tag: string;
  /** The pages its content is on, as objects of the file. */
  readonly pages: ReadonlySet<string>;
  readonly parent: TaggedElement | null;
}

export interface PdfStructure {
  readonly language: string;
  readonly elements: readonly TaggedElement[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Dictionary = { readonly [key: string]: Json };

/** Reads the structure tree with qpdf. */
export async function readStructure(file: string): Promise<PdfStructure> {
  const { stdout } = await run('qpdf', ['--json', '--json-key=qpdf', file], ROOM);
  const { qpdf } = JSON.parse(stdout) as { readonly qpdf: readonly [Json, Dictionary] };
  const [, objects] = qpdf;
  const resolve = (json: Json | undefined): Json => {
    if (typeof json !== 'string' || !/^\d+ 0 R$/.test(json)) return json ?? null;
    const found = objects[`obj:${json}`];
    return isDictionary(found) ? (found['value'] ?? null) : null;
  };
  const trailer = objects['trailer'];
  const catalog = isDictionary(trailer) && isDictionary(trailer['value']) ? trailer['value'] : {};
  const root = resolve(catalog['/Root']);
  const tree = isDictionary(root) ? resolve(root['/StructTreeRoot']) : null;
  const elements: (TaggedElement & { readonly pages: Set<string> })[] = [];

  const visit = (json: Json | undefined, parent: (typeof elements)[number] | null): void => {
    const node = resolve(json);
    if (isList(node)) for (const each of node) visit(each, parent);
    if (!isDictionary(node)) return;
    const page = node['/Pg'];
    if (typeof page === 'string' && node['/MCID'] !== undefined)
      for (let at = parent; at !== null; at = at.parent as typeof parent) at.pages.add(page);
    const tag = node['/S'];
    let here = parent;
    if (typeof tag === 'string') {
      here = { tag: tag.slice(1), pages: new Set(), parent };
      elements.push(here);
    }
    visit(node['/K'], here);
  };
  visit(isDictionary(tree) ? tree['/K'] : null, null);
  const language = isDictionary(root) ? root['/Lang'] : null;
  return { language: typeof language === 'string' ? language.replace(/^u:/, '') : '', elements };
}

/** The levels of the headings in reading order. */
export function headingLevels({ elements }: PdfStructure): readonly number[] {
  return elements.flatMap(({ tag }) => {
    const level = /^H([1-6])$/.exec(tag)?.[1];
    return level === undefined ? [] : [Number(level)];
  });
}

/** Headings on two pages, and headings whose next text is on another page. */
export function headingsOutOfPlace({ elements }: PdfStructure): readonly string[] {
  return elements.flatMap((heading, index) => {
    if (!/^H[1-6]$/.test(heading.tag)) return [];
    const next = elements
      .slice(index + 1)
      .find((element) => element.pages.size > 0 && !isInside(element, heading));
    const isAlone = next !== undefined && ![...next.pages].some((page) => heading.pages.has(page));
    return isAlone || heading.pages.size > 1 ? [`${heading.tag} at element ${index}`] : [];
  });
}

/** Rows of tables that stand on more than one page; rows of heads do, since they are repeated. */
export function rowsSplit({ elements }: PdfStructure): readonly string[] {
  const rowsOfCells = new Set(elements.flatMap(({ tag, parent }) => (tag === 'TD' ? parent : [])));
  return elements.flatMap((row, index) =>
    row.tag === 'TR' && rowsOfCells.has(row) && row.pages.size > 1
      ? [`row at element ${index} on ${row.pages.size} pages`]
      : [],
  );
}

/** How many tables have no cell that heads a column. */
export function tablesWithoutHead({ elements }: PdfStructure): number {
  const withHead = new Set<TaggedElement>();
  for (const { tag, parent } of elements)
    if (tag === 'TH')
      for (let at = parent; at !== null; at = at.parent) if (at.tag === 'Table') withHead.add(at);
  return elements.filter((table) => table.tag === 'Table' && !withHead.has(table)).length;
}

function isInside({ parent }: TaggedElement, outer: TaggedElement): boolean {
  for (let at = parent; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

function isDictionary(json: Json | undefined): json is Dictionary {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

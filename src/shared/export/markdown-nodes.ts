/**
 * Parts of a Markdown file as a syntax tree, and the tree as text. Every text goes into the tree as
 * text, so what looks like Markdown or HTML is escaped by the serializer and can be nothing else.
 */
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { BlockContent, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';

import { cleanLine, cleanLines } from './clean-text.ts';
import type { ShareListener } from './file-formats.ts';

const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  extensions: [
    gfmToMarkdown(),
    {
      // What Markdown does not know, but Obsidian (tags, highlights, comments, block names) and both
      // Obsidian and GitHub (mathematics) do.
      unsafe: [
        { character: '#', inConstruct: 'phrasing', after: '\\S' },
        { character: '=', inConstruct: 'phrasing', after: '=' },
        { character: '%', inConstruct: 'phrasing', after: '%' },
        { character: '^', inConstruct: 'phrasing' },
        { character: '$', inConstruct: 'phrasing' },
      ],
    },
  ],
};

/** The file's text; ends with a line feed. */
export function markdownOf(children: readonly RootContent[], onShare?: ShareListener): string {
  const root: Nodes = { type: 'root', children: [...children] };
  if (onShare === undefined) return toMarkdown(root, OPTIONS);
  const total = countItems(root);
  let written = 0;
  return toMarkdown(root, {
    ...OPTIONS,
    handlers: {
      listItem(...given: Parameters<typeof defaultHandlers.listItem>) {
        written += 1;
        onShare(written / total);
        return defaultHandlers.listItem(...given);
      },
    },
  });
}

/** Nearly everything a plan says stands in a list. */
function countItems(node: Nodes): number {
  const own = node.type === 'listItem' ? 1 : 0;
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + countItems(child), own)
    : own;
}

export function heading(depth: 1 | 2 | 3, text: string): RootContent {
  return { type: 'heading', depth, children: [words(text)] };
}

export function paragraph(...children: readonly PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children: [...children] };
}

/** A paragraph of plain text, or nothing when there is no text. */
export function plainParagraph(text: string): readonly BlockContent[] {
  return cleanLine(text) === '' ? [] : [paragraph(words(text))];
}

/** One line of text. */
export function words(text: string): PhrasingContent {
  return { type: 'text', value: cleanLine(text) };
}

/** A text of several lines that keeps them; a line that is a web address can be followed. */
export function lines(text: string): readonly PhrasingContent[] {
  return cleanLines(text).flatMap((line, index): readonly PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...(/^https:\/\/[^\s<>]+$/u.test(line) ? [link(line, line)] : [words(line)]),
  ]);
}

/** A link to a page, or its text alone for an address of another kind. */
export function link(text: string, url: string): PhrasingContent {
  const address = cleanLine(url);
  return address.startsWith('https://')
    ? { type: 'link', url: address, children: [words(text)] }
    : words(text);
}

/** A list without empty lines between its items; nothing when it has none. */
export function list(items: readonly ListItem[]): readonly BlockContent[] {
  return items.length === 0
    ? []
    : [{ type: 'list', ordered: false, spread: false, children: [...items] }];
}

export function item(...children: readonly BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [...children] };
}

/** An item with a box that GitHub and Obsidian let the reader tick. */
export function tickItem(isDone: boolean, ...children: readonly BlockContent[]): ListItem {
  return { ...item(...children), checked: isDone };
}

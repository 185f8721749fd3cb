/** The Markdown file, read back by a parser that knows nothing of the serializer. */
import type { ListItem, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';

import { cleanLine } from '../../../src/shared/export/clean-text.ts';
import { renderMarkdown } from '../../../src/shared/export/render-markdown.ts';
import { documentSaying, HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { anyPlanDocument, anyText } from '../../support/plan-document-arbitrary.ts';
import {
  aDocumentCredential,
  aDocumentGate,
  aDocumentMilestone,
  aDocumentTask,
  aPlanDocument,
} from '../../support/plan-builders.ts';
import { prop } from '../../support/property-test.ts';

const PLAN = aPlanDocument({
  goal: 'Leave the help desk.\nBy spring.',
  doneMinutes: 120,
  totalMinutes: 240,
  baselineFinish: '2027-01-05',
  daysOff: [{ from: '2027-03-26', to: '2027-03-29', label: 'Easter' }],
  rhythms: [{ title: 'Read', text: 'A paper.', minutes: 45 }],
  milestones: [
    aDocumentMilestone({
      title: 'First stone',
      tasks: [
        aDocumentTask({ title: 'Done work', doneOn: '2027-01-05', loggedMinutes: 95 }),
        aDocumentTask({
          title: 'Open work',
          baselineFinish: '2027-01-05',
          ownEvidence: 'https://example.org/my_work\nand a talk',
          acceptance: ['It runs.'],
          prompts: ['Why this way?'],
          resources: [
            { title: 'A book', publisher: 'A press', url: 'https://example.org/book' },
            { title: 'Another', publisher: '', url: 'http://example.org/plain' },
          ],
        }),
      ],
      credentials: [aDocumentCredential({ title: 'A degree' })],
    }),
    aDocumentMilestone({ title: 'Second stone', stage: 'mid' }),
  ],
  gates: [aDocumentGate()],
});

const read = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function all<Type extends Nodes['type']>(
  node: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  const children = 'children' in node ? node.children.flatMap((child) => all(child, type)) : [];
  // The type was just compared.
  return node.type === type ? [node as Extract<Nodes, { type: Type }>, ...children] : children;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Boxes to tick with the first line beside them. */
const ticks = (root: Root) =>
  all(root, 'listItem')
    .filter((entry): entry is ListItem & { checked: boolean } => typeof entry.checked === 'boolean')
    .map((entry) => [entry.checked, textOf(entry.children[0]!)]);

describe('renderMarkdown', () => {
  it('reads as a document', () => {
    expect(renderMarkdown(PLAN)).toBe(`# Study plan: Tester of plans, entry stage

> Leave the help desk.\\
> By spring.

- Finish: 6 January 2027, begins 4 January 2027
- Effort: ≈ 4 h, 2 h of it done
- Each week: 10 h (Mon–Thu 1 h 15, Sat 2 h 45 and Sun 2 h 15)
- Days off: 26–29 Mar 2027 (Easter)
- Target: No date to finish by is set.

## To the entry stage

### 1. First stone

Something worth reaching.

4 Jan 2027 to 6 Jan 2027, ≈ 2 h

Reached when:

- It is done.

Behind it:

- A requirement, essential: A skill at ≈ working level (Page A: Requirements)

Tasks:

- [x] Done work
  - ≈ 2 h (1 h 24–3 h 12), done 5 Jan 2027, 1 h 35 logged
  - Make something that can be shown.
  - To show: The thing itself.
- [ ] Open work
  - ≈ 2 h (1 h 24–3 h 12), 4–6 Jan 2027, planned at first by 5 Jan 2027
  - Make something that can be shown.
  - To show: The thing itself.
  - Yours: <https://example.org/my_work>\\
    and a talk
  - Accepted when:
    - It runs.
  - Answer in writing:
    - Why this way?
  - Learn from:
    - [A book, A press](https://example.org/book)
    - Another

To obtain, without a date:

- [ ] A degree
  - desirable
  - To be obtained.

## To the mid stage

### 2. Second stone

Something worth reaching.

4 Jan 2027 to 6 Jan 2027, ≈ 2 h

Reached when:

- It is done.

Behind it:

- A requirement, essential: A skill at ≈ working level (Page A: Requirements)

Tasks:

- [ ] A piece of work
  - ≈ 2 h (1 h 24–3 h 12), 4–6 Jan 2027
  - Make something that can be shown.
  - To show: The thing itself.

## Every week

- Read, 45 min a week: A paper.

## Experience, not study hours

- Three years in the job, before the mid stage: over in January 2030 at the earliest

## Where this comes from

- A: Page A, A publisher, 2024

≈ marks our own estimates; the dates follow from them. Career content 1.0.0.
`);
  });

  it('has no task to tick where there is none', () => {
    const root = read(renderMarkdown(aPlanDocument({ milestones: [], finish: null })));
    expect(ticks(root)).toEqual([]);
    expect(textOf(root)).toContain('Nothing is left to study for this stage.');
  });

  it('names what has no title, so that its box can be ticked', () => {
    const milestones = [aDocumentMilestone({ tasks: [aDocumentTask({ title: '\n' })] })];
    expect(ticks(read(renderMarkdown(aPlanDocument({ milestones }))))).toEqual([
      [false, 'No title'],
    ]);
  });
});

describe('whatever a text looks like, it stays a text', () => {
  /** Kinds of what is in the file, in order: all that a text could add to. */
  const shapeOf = (root: Root) => kindsOf(root).filter((kind) => kind !== 'text');
  const harmless = shapeOf(read(renderMarkdown(documentSaying('a plain text'))));

  it.each(HOSTILE_TEXTS.filter((text) => cleanLine(text) !== '' && !/\n\S/.test(text)))(
    '%j',
    (said) => {
      const root = read(renderMarkdown(documentSaying(said)));
      expect(withoutBreaks(shapeOf(root))).toEqual(harmless);
      expect(ticks(root)).toEqual([
        [false, cleanLine(said)],
        [false, cleanLine(said)],
      ]);
    },
  );

  it.each(['a #tag', '==mark==', '%%hidden%%', '$x$', '[[wiki]]', 'text ^block'])(
    'what Obsidian would read as its own is escaped: %s',
    (said) => {
      const milestones = [aDocumentMilestone({ title: 'Stone', summary: said })];
      const text = renderMarkdown(aPlanDocument({ milestones }));
      expect(text).not.toContain(said);
      expect(textOf(read(text))).toContain(said);
    },
  );

  prop([anyText], { runs: 60 })('any text', (said) => {
    const root = read(renderMarkdown(documentSaying(`x ${said}`)));
    expect(withoutBreaks(shapeOf(root))).toEqual(harmless);
  });
});

prop([anyPlanDocument], { runs: 40 })(
  'gives back every task of any plan, ticked or open',
  (document) => {
    const text = renderMarkdown(document);
    expect(renderMarkdown(structuredClone(document))).toBe(text);
    const named = (title: string) => cleanLine(title) || 'No title';
    const root = read(text);
    expect(ticks(root)).toEqual(
      document.milestones.flatMap(({ tasks, credentials }) =>
        [...tasks, ...credentials].map(({ title, doneOn }) => [doneOn !== null, named(title)]),
      ),
    );
    const headings = all(root, 'heading').filter(({ depth }) => depth === 3);
    expect(headings.map(textOf)).toEqual(
      document.milestones.map(({ title }, index) => `${index + 1}. ${named(title)}`),
    );
  },
);

/** A bare web address can be followed, in GitHub's Markdown always, and is read as it was written. */
function kindsOf(node: Nodes): readonly string[] {
  if (node.type === 'link' && node.url.endsWith(textOf(node))) return [];
  return [node.type, ...('children' in node ? node.children.flatMap(kindsOf) : [])];
}

/** A text of several lines keeps them; nothing else may differ. */
function withoutBreaks(kinds: readonly string[]): readonly string[] {
  return kinds.filter((kind) => kind !== 'break');
}

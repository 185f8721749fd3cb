import { describe, expect, it } from 'vitest';

import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { PLAIN_PRINT, type PrintOptions } from '../../../src/shared/export/print-options.ts';
import { renderPlanHtml, type PrintFont } from '../../../src/shared/export/render-html.ts';
import {
  aDocumentCredential,
  aDocumentGate,
  aDocumentMilestone,
  aDocumentRequirement,
  aDocumentTask,
  aPlanDocument,
  fromPage,
  OUR_ESTIMATE,
} from '../../support/plan-builders.ts';
import { readMarkup } from '../../support/read-markup.ts';

const FONTS: readonly PrintFont[] = [
  { family: 'Inter', weight: 400, url: '/assets/inter-latin.woff2', isExtended: false },
  { family: 'Inter', weight: 400, url: '/assets/inter-latin-ext.woff2', isExtended: true },
];

function render(document: PlanDocument): string {
  return renderPlanHtml(document, { options: PLAIN_PRINT, nonce: 'n0nce', fonts: FONTS });
}

/** The page's text with single spaces. */
function textOf(document: PlanDocument): string {
  const body = readMarkup(render(document)).find(({ name }) => name === 'body');
  return (body?.text ?? '').replaceAll(/\s+/g, ' ');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Three milestones of four tasks each, with everything a plan can have. */
const fullPlan = aPlanDocument({
  goal: 'Leave the help desk by autumn.',
  targetDate: '2027-06-30',
  verdict: { kind: 'feasible', cushionMinutes: 600 },
  milestones: [1, 2, 3].map((number) =>
    aDocumentMilestone({
      id: `milestone-${number}`,
      title: `Stone ${number}`,
      tasks: [1, 2, 3, 4].map((task) =>
        aDocumentTask({
          id: `task-${number}-${task}`,
          title: `Work ${number}.${task}`,
          outcome: `Outcome ${number}.${task}`,
          evidence: `Evidence ${number}.${task}`,
          acceptance: [`Accepted ${number}.${task}`],
          prompts: [`Asked ${number}.${task}`],
        }),
      ),
      credentials: [aDocumentCredential({ id: `paper-${number}`, title: `Paper ${number}` })],
    }),
  ),
  weekChanges: [{ from: '2027-03-01', weekdayMinutes: [120, 0, 120, 0, 0, 0, 0] }],
  rhythms: [{ title: 'Read', text: 'One paper.', minutes: 45 }],
  rhythmWeek: [0, 0, 0, 0, 0, 18, 27],
  gates: [aDocumentGate()],
  daysOff: [{ from: '2027-03-26', to: '2027-03-29', label: 'Easter' }],
});

describe('renderPlanHtml', () => {
  it('is well-formed, in the document’s language, with a title', () => {
    const elements = readMarkup(render(fullPlan));
    expect(elements[0]?.attributes.get('lang')).toBe('en-GB');
    expect(elements.find(({ name }) => name === 'title')?.text).toBe(
      'Study plan: Tester of plans, entry stage',
    );
    const ids = elements.map(({ attributes }) => attributes.get('id')).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('obeys its content security policy: one style with the nonce, no script, no inline style', () => {
    const elements = readMarkup(render(fullPlan));
    const styles = elements.filter(({ name }) => name === 'style');
    expect(styles.map(({ attributes }) => attributes.get('nonce'))).toEqual(['n0nce']);
    expect(elements.filter(({ name }) => name === 'script')).toEqual([]);
    for (const { attributes } of elements) {
      expect([...attributes.keys()].filter((name) => /^(?:style|on)/.test(name))).toEqual([]);
    }
  });

  it('asks for each font where it has letters', () => {
    const style = readMarkup(render(fullPlan)).find(({ name }) => name === 'style')?.text ?? '';
    expect(style).toContain('url("/assets/inter-latin.woff2")');
    expect(count(style, '@font-face')).toBe(2);
    expect(style).toContain('unicode-range: U+0100-0130');
  });

  it('gives every milestone one section, headed once by its number and its title', () => {
    const elements = readMarkup(render(fullPlan));
    const text = textOf(fullPlan);
    const headings = elements.filter(({ name }) => name === 'h3').map((heading) => heading.text);
    for (const number of [1, 2, 3]) {
      expect(count(text, `Milestone ${number} of 3`)).toBe(1);
      expect(headings.filter((heading) => heading === `Stone ${number}`)).toHaveLength(1);
    }
  });

  it('links each stop of the road to its section', () => {
    const elements = readMarkup(render(fullPlan));
    const ids = new Set(elements.map(({ attributes }) => attributes.get('id')));
    const stops = elements.filter(({ attributes }) => attributes.get('class') === 'name');
    expect(stops.map(({ text }) => text)).toEqual(['Stone 1', 'Stone 2', 'Stone 3']);
    for (const { attributes } of stops)
      expect(ids).toContain(attributes.get('href')?.replace('#', ''));
  });

  it('prints every task once, with outcome, evidence, acceptance points and prompts', () => {
    const text = textOf(fullPlan);
    for (const { tasks } of fullPlan.milestones) {
      for (const task of tasks) {
        const { title, outcome, evidence, acceptance, prompts } = task;
        for (const part of [title, outcome, evidence, ...acceptance, ...prompts])
          expect([part, count(text, part)]).toEqual([part, 1]);
      }
    }
  });

  it('never skips a level of headings, and has one of the first level', () => {
    for (const document of [fullPlan, aPlanDocument({ milestones: [] }), aPlanDocument()]) {
      const levels = readMarkup(render(document))
        .map(({ name }) => /^h([1-6])$/.exec(name)?.[1])
        .filter((level) => level !== undefined)
        .map(Number);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) =>
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1),
      );
    }
  });

  it('gives every table a head whose cells say what they head', () => {
    const elements = readMarkup(render(fullPlan));
    const cells = elements.filter(({ name }) => name === 'th');
    expect(cells.length).toBeGreaterThan(0);
    for (const { attributes, text } of cells) {
      expect(attributes.get('scope')).toBe('col');
      expect(text).not.toBe('');
    }
    const tables = elements.filter(({ name }) => name === 'table');
    expect(elements.filter(({ name }) => name === 'thead')).toHaveLength(tables.length);
  });

  it('says where a requirement comes from, or that it is our estimate', () => {
    const text = textOf(
      aPlanDocument({
        milestones: [
          aDocumentMilestone({
            requirements: [
              aDocumentRequirement({
                title: 'Python',
                provenance: fromPage('A', 'Overview', 'Requirements'),
                skills: [
                  { title: 'Command line', level: 'working' },
                  { title: 'Python', level: 'working' },
                  { title: 'Testing', level: 'awareness' },
                ],
              }),
              aDocumentRequirement({
                title: 'Patience',
                importance: 'desirable',
                provenance: OUR_ESTIMATE,
                skills: [],
              }),
            ],
          }),
        ],
      }),
    );
    expect(text).toContain(
      'Python, essential: Command line and Python at ≈ working level; Testing at ≈ awareness level A Overview, Requirements',
    );
    expect(text).toContain('Patience, desirable our estimate');
  });

  it('marks totals as estimates, and a task’s effort by its column and its range', () => {
    const text = textOf(
      aPlanDocument({
        totalMinutes: 24_720,
        milestones: [
          aDocumentMilestone({
            minutes: 2640,
            tasks: [
              aDocumentTask({ effort: { optimistic: 45, mostLikely: 90, pessimistic: 240 } }),
            ],
          }),
        ],
      }),
    );
    expect(text).toContain('≈ 412 h');
    expect(text).toContain('≈ 44 h');
    expect(text).toContain('≈ Effort');
    expect(text).toContain('1 h 3045 min–4 h');
  });

  it('shows done work as ticked, with its day', () => {
    const done = aPlanDocument({
      doneMinutes: 120,
      milestones: [aDocumentMilestone({ tasks: [aDocumentTask({ doneOn: '2027-01-05' })] })],
    });
    const boxes = readMarkup(render(done)).filter(
      ({ attributes }) => attributes.get('class') === 'box',
    );
    expect(boxes.map(({ attributes }) => attributes.get('aria-label'))).toEqual(['done', 'done']);
    const text = textOf(done);
    expect(text).toContain('done 5 Jan 2027');
    expect(text).toContain('everything is done');
  });

  it('leaves boxes of open work empty', () => {
    const boxes = readMarkup(render(aPlanDocument())).filter(
      ({ attributes }) => attributes.get('class') === 'box',
    );
    expect(boxes.map(({ attributes }) => attributes.get('aria-label'))).toEqual(['to do', 'to do']);
  });

  it('offers credentials to tick without dates', () => {
    const text = textOf(
      aPlanDocument({
        milestones: [
          aDocumentMilestone({
            start: null,
            finish: null,
            minutes: 0,
            tasks: [],
            credentials: [aDocumentCredential({ title: 'A degree', importance: 'essential' })],
          }),
        ],
      }),
    );
    expect(text).toContain('whenever you have it; it takes no study hours');
    expect(count(text, 'A degree')).toBe(1);
    expect(text).not.toContain('2027-');
  });

  it('keeps experience apart from study', () => {
    const text = textOf(fullPlan);
    expect(text).toContain('Gate: Three years in the job, before the mid stage');
    expect(text).toContain('not before Jan 2030');
    expect(text).toContain('Experience, not study hours');
  });

  it('says which days the weekly rhythms take, and how the week changes', () => {
    const text = textOf(fullPlan);
    expect(text).toContain(
      '45 min a week are kept free for these before any task is planned: Sat 18 min and Sun 27 min.',
    );
    expect(text).toContain('Study time: Mon–Thu 1 h 15, Sat 2 h 45 and Sun 2 h 15.');
    expect(text).toContain('From 1 March 2027: Mon 2 h and Wed 2 h.');
  });

  it('prints a plan without anything left to do', () => {
    const text = textOf(
      aPlanDocument({ milestones: [], finish: null, totalMinutes: 0, sources: [] }),
    );
    expect(text).toContain('Nothing is left to study for this stage.');
    expect(text).not.toContain('Milestone 1');
  });

  it('gives a goal that is too long for page one a section of its own', () => {
    const goal = 'I want to change jobs. '.repeat(40).trim();
    const elements = readMarkup(render(aPlanDocument({ goal })));
    expect(elements.find(({ name }) => name === 'h2')?.text).toBe('The goal in full');
    expect(count(textOf(aPlanDocument({ goal })), goal)).toBe(1);
  });

  it('lets a person’s own words run in their own direction', () => {
    const goal = 'אני רוצה לעבוד כמפתחת 👩🏽‍💻';
    const elements = readMarkup(render(aPlanDocument({ goal })));
    const own = elements.find(({ name, text }) => name === 'bdi' && text === goal);
    expect(own?.attributes.get('dir')).toBe('auto');
  });

  it('sets names of 300 characters smaller instead of cutting them', () => {
    const title = 'Name'.repeat(75);
    const document = aPlanDocument({
      role: { id: 'role', title, essence: '' },
      milestones: [aDocumentMilestone({ title })],
    });
    const headings = readMarkup(render(document)).filter(({ text }) => text === title);
    expect(headings.map(({ name, attributes }) => [name, attributes.get('class')])).toEqual([
      ['h1', 'longest'],
      ['a', 'name'],
      ['h3', 'longest'],
      ['td', undefined],
    ]);
  });

  it('links a resource only to an https address', () => {
    const resource = (url: string) => ({ title: 'A book', publisher: 'A press', url });
    const html = render(
      aPlanDocument({
        milestones: [
          aDocumentMilestone({
            tasks: [
              aDocumentTask({
                resources: [
                  resource('https://example.org/book'),
                  resource('data:text/html,x'),
                  resource('file:///etc/passwd'),
                ],
              }),
            ],
          }),
        ],
      }),
    );
    const links = readMarkup(html).flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual(['https://example.org/book']);
  });

  it('survives a language tag that Intl refuses', () => {
    expect(textOf(aPlanDocument({ locale: 'en-x1' }))).toContain('6 January 2027');
  });

  it('writes dates as the locale does, in the language it has words for', () => {
    const elements = readMarkup(render(aPlanDocument({ locale: 'fr-FR' })));
    expect(elements[0]?.attributes.get('lang')).toBe('en');
    expect(textOf(aPlanDocument({ locale: 'fr-FR' }))).toContain('6 janvier 2027');
  });

  it('speaks German in a German document', () => {
    const elements = readMarkup(render(aPlanDocument({ locale: 'de-AT' })));
    expect(elements[0]?.attributes.get('lang')).toBe('de-AT');
    expect(textOf(aPlanDocument({ locale: 'de-AT' }))).toContain('Lernplan bis zur Stufe Einstieg');
    expect(textOf(fullPlan)).not.toContain('Stufe');
  });

  it('is the same every time', () => {
    expect(render(fullPlan)).toBe(render(structuredClone(fullPlan)));
  });
});

describe('the foot of the pages', () => {
  const styleOf = (document: PlanDocument) =>
    readMarkup(render(document)).find(({ name }) => name === 'style')?.text ?? '';

  it('has role and stage, the printed date and the page’s number', () => {
    const style = styleOf(aPlanDocument());
    expect(style).toContain('@bottom-left { content: "Tester of plans, entry stage";');
    expect(style).toContain('content: "Printed 18 March 2027";');
    expect(style).toContain('content: "" counter(page) " of " counter(pages) "";');
  });

  it('holds a role that would end its string, or its style, as a text', () => {
    const title = 'A "role"; } </style> \\ 役';
    const style = styleOf(aPlanDocument({ role: { id: 'role', title, essence: '' } }));
    expect(style).toContain(
      String.raw`content: "A \22 role\22 \3b  \7d  \3c \2f style\3e  \5c  役, entry stage";`,
    );
  });

  it('cuts a name that would meet the page’s number', () => {
    const title = 'Name'.repeat(75);
    expect(styleOf(aPlanDocument({ role: { id: 'role', title, essence: '' } }))).toMatch(
      /@bottom-left \{ content: "(?:Name){15}Nam\\2026 ";/,
    );
  });
});

describe('what a person chooses', () => {
  const printed = (over: Partial<PrintOptions>, document = fullPlan) =>
    readMarkup(
      renderPlanHtml(document, { options: { ...PLAIN_PRINT, ...over }, nonce: 'n', fonts: [] }),
    );
  const headings = (over: Partial<PrintOptions>, document?: PlanDocument) =>
    printed(over, document)
      .filter(({ name }) => /^h[12]$/.test(name))
      .map(({ text }) => text);

  it('prints the chosen sections alone, in their order, under the role’s name', () => {
    expect(headings({ sections: ['sources', 'timeline'] })).toEqual([
      'Tester of plans',
      'Timeline',
      'Sources and estimates',
    ]);
    expect(headings({ sections: [] })).toEqual(['Tester of plans']);
  });

  it('leaves out a section that has nothing to say', () => {
    expect(headings({}, aPlanDocument())).toEqual([
      'Tester of plans',
      'The whole road',
      'Timeline',
      'Milestones and tasks',
      'Sources and estimates',
    ]);
    const full = aPlanDocument({
      skills: [{ id: 'git', title: 'Git', now: 'none', target: 'working' }],
      progress: [
        { date: '2027-01-03', plannedMinutes: 0, doneMinutes: 0 },
        { date: '2027-01-10', plannedMinutes: 120, doneMinutes: 60 },
      ],
      milestones: [aDocumentMilestone({ tasks: [aDocumentTask({ ownEvidence: 'A repository' })] })],
    });
    expect(headings({}, full).slice(4, 7)).toEqual(['Skills', 'Progress', 'Portfolio']);
  });

  it('prints the milestones of one stage with the numbers they have in the plan', () => {
    const document = aPlanDocument({
      stage: 'mid',
      milestones: [
        aDocumentMilestone({ id: 'a', title: 'Before' }),
        aDocumentMilestone({ id: 'b', title: 'After', stage: 'mid' }),
      ],
      gates: [aDocumentGate(), aDocumentGate({ stage: 'senior', title: 'Ten years' })],
    });
    const text =
      printed({ stage: 'mid' }, document).find(({ name }) => name === 'body')?.text ?? '';
    expect(text).toContain('Milestone 2 of 2');
    expect(text).toContain('Only the mid stage of the plan.');
    expect(text).toContain('Three years in the job');
    expect(text).not.toContain('Before');
    expect(text).not.toContain('Ten years');
  });

  it.each([
    ['a4', 'portrait', '210mm 297mm'],
    ['a4', 'landscape', '297mm 210mm'],
    ['letter', 'portrait', '215.9mm 279.4mm'],
    ['letter', 'landscape', '279.4mm 215.9mm'],
  ] as const)('prints %s in %s on %s', (paper, orientation, size) => {
    const style = printed({ paper, orientation }).find(({ name }) => name === 'style')?.text;
    expect(style).toContain(`size: ${size};`);
  });

  it('says in the page which ink is wanted', () => {
    expect(printed({ ink: 'saving' })[0]?.attributes.get('class')).toContain('ink-saving');
  });

  it('prints one page for the wall with every task once, under one heading', () => {
    const wall = printed({ layout: 'wall', sections: ['sources'] });
    const text = wall.find(({ name }) => name === 'body')?.text ?? '';
    expect(headings({ layout: 'wall' })).toEqual(['Tester of plans']);
    expect(count(text, 'Work 3.4')).toBe(1);
    expect(text).not.toContain('Where this comes from');
  });
});

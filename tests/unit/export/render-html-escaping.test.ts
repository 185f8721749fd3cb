/** Whatever stands in a text, the page has the same elements and attributes. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';

import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { PLAIN_PRINT } from '../../../src/shared/export/print-options.ts';
import { renderPlanHtml } from '../../../src/shared/export/render-html.ts';
import {
  aDocumentCredential,
  aDocumentGate,
  aDocumentMilestone,
  aDocumentRequirement,
  aDocumentTask,
  aPlanDocument,
  fromPage,
} from '../../support/plan-builders.ts';
import { readMarkup, skeletonOf } from '../../support/read-markup.ts';

const CORPUS = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><svg onload=alert(1)>",
  '<img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<!--<script>alert(1)--></script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '<math><mi xlink:href="data:x,<script>alert(1)</script>">',
  '<style>@import "https://example.org/x.css"</style>',
  '<base href="https://example.org/">',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '\u0000<script\u0000>alert(1)</script>',
  '\uFEFF\u202E<b>right to left</b>',
  '${alert(1)} {{alert(1)}} `alert(1)`',
  '<scr\uD800ipt>',
];

/** A document in which one text stands wherever a text can stand. */
function documentOf(text: string): PlanDocument {
  return aPlanDocument({
    role: { id: text, title: text, essence: text },
    goal: text,
    targetDate: '2027-06-30',
    verdict: { kind: 'infeasible', shortMinutes: 60, firstLateMilestone: text },
    daysOff: [{ from: '2027-03-26', to: '2027-03-29', label: text }],
    rhythms: [{ title: text, text, minutes: 45 }],
    milestones: [
      aDocumentMilestone({
        id: text,
        title: text,
        summary: text,
        definitionOfDone: [text],
        requirements: [
          aDocumentRequirement({
            title: text,
            provenance: fromPage(text, text),
            skills: [{ title: text, level: 'working' }],
          }),
        ],
        tasks: [
          aDocumentTask({
            id: text,
            title: text,
            outcome: text,
            evidence: text,
            ownEvidence: text,
            acceptance: [text],
            prompts: [text],
            resources: [
              { title: text, publisher: text, url: text },
              { title: text, publisher: text, url: `https://example.org/${text}` },
            ],
          }),
        ],
        credentials: [aDocumentCredential({ id: text, title: text, text })],
      }),
    ],
    skills: [{ id: text, title: text, now: 'none', target: 'working' }],
    gates: [aDocumentGate({ title: text, provenance: fromPage(text, text) })],
    sources: [{ mark: text, title: text, publisher: text, year: 2024 }],
    contentVersion: text,
  });
}

function render(text: string): string {
  return renderPlanHtml(documentOf(text), { options: PLAIN_PRINT, nonce: 'n', fonts: [] });
}

const harmless = skeletonOf(render('a plain text'));

describe('escaping', () => {
  it.each(CORPUS)('%j stays a text', (payload) => {
    expect(skeletonOf(render(payload))).toBe(harmless);
  });

  it('shows a goal that holds HTML as it was written', () => {
    const goal = 'Learn <b>bold</b> & "brave" things, don\'t stop';
    const own = readMarkup(
      renderPlanHtml(aPlanDocument({ goal }), { options: PLAIN_PRINT, nonce: 'n', fonts: [] }),
    );
    expect(own.find(({ name }) => name === 'bdi')?.text).toBe(goal);
  });

  it('keeps nonce and fonts in their places too', () => {
    const html = renderPlanHtml(aPlanDocument(), {
      options: PLAIN_PRINT,
      nonce: '"><script>',
      fonts: [
        {
          family: 'x"; } </style>',
          weight: 400,
          url: '/a") } </style><script>',
          isExtended: false,
        },
      ],
    });
    const plain = renderPlanHtml(aPlanDocument(), {
      options: PLAIN_PRINT,
      nonce: 'n',
      fonts: [{ family: 'x', weight: 400, url: '/a', isExtended: false }],
    });
    expect(skeletonOf(html)).toBe(skeletonOf(plain));
  });

  test.prop([
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  ])('any text stays a text', (text) => {
    expect(skeletonOf(render(text))).toBe(harmless);
  });
});

/** Texts that break a format which does not guard against them. */
import type { PlanDocument } from '../../src/shared/export/plan-document.ts';
import {
  aDocumentCredential,
  aDocumentGate,
  aDocumentMilestone,
  aDocumentRequirement,
  aDocumentTask,
  aPlanDocument,
  fromPage,
} from './plan-builders.ts';

export const HOSTILE_TEXTS: readonly string[] = [
  '../../etc/passwd and C:\\Windows\\win.ini',
  '👩‍🔬🎓 emoji',
  'مرحبا بالعالم, "שלום" \u202Eright to left',
  'x'.repeat(300),
  'a long name of many words '.repeat(12),
  '<script>alert(1)</script> <b>bold</b> <!-- x --> &amp; &#60;',
  '# heading',
  '- [x] ticked, *em* __strong__ `code` ~~gone~~ | a | b |',
  '1. first',
  '> quoted [link](https://example.org) ![image](x) [[wiki]] #tag ==mark== $x^2$ %%hidden%% ^id',
  'https://example.org/a_b www.example.org a@example.org',
  '---',
  '***',
  '```\ncode\n```',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  '\r=1+1',
  '=HYPERLINK("https://example.org";"x")',
  'a, "quoted"; b',
  'END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
  'x\nSUMMARY:injected',
  'x\rDTSTART:20200101T000000',
  'x\r\n folded',
  'back\\slash\\n\\, \\;',
  'line\u2028separator\u2029paragraph\u0085next\u000Bvertical\u000Cfeed',
  '\u0000nul\u0007bell\u001B[31mred',
  'lone \uD800 high',
  'lone \uDC00 low',
  '\uD83D',
  '\uFEFFmark',
  '  spaces  around  ',
];

/** A document in which one text stands wherever a text of a person or of the content can stand. */
export function documentSaying(text: string): PlanDocument {
  return aPlanDocument({
    id: text,
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
              { title: text, publisher: text, url: `javascript:${text}` },
              { title: text, publisher: text, url: `https://example.org/${text}` },
            ],
          }),
        ],
        credentials: [aDocumentCredential({ id: text, title: text, text })],
      }),
    ],
    gates: [aDocumentGate({ title: text, provenance: fromPage(text, text) })],
    sources: [{ mark: text, title: text, publisher: text, year: 2024 }],
    contentVersion: text,
  });
}

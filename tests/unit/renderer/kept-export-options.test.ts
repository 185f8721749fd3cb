import { describe, expect, it } from 'vitest';

import {
  parseCalendar,
  parsePrint,
} from '../../../src/renderer/features/plan-workspace/export/kept-options.ts';
import { PLAIN_CALENDAR } from '../../../src/shared/export/file-formats.ts';
import { PLAIN_PRINT, PRINT_SECTIONS } from '../../../src/shared/export/print-options.ts';
import { usualPaper } from '../../../src/shared/export/usual-paper.ts';

const back = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what was chosen last', () => {
  it('comes back as it was', () => {
    const calendar = { startMinute: 1080, alarmMinutes: 0 };
    const print = {
      layout: 'wall',
      sections: ['overview', 'milestones'],
      stage: 'mid',
      paper: 'letter',
      orientation: 'landscape',
      ink: 'saving',
    } as const;
    expect(parseCalendar(back(calendar))).toEqual(calendar);
    expect(parsePrint(back(print), 'en-GB')).toEqual(print);
  });

  it.each([undefined, null, 'a4', 7, [], { paper: 'a3', sections: 'cover', stage: 'junior' }])(
    'is the whole plan, on the usual paper, when %j was kept',
    (kept) => {
      expect(parsePrint(kept, 'en-GB')).toEqual(PLAIN_PRINT);
      expect(parsePrint(kept, 'en-US')).toEqual({ ...PLAIN_PRINT, paper: 'letter' });
    },
  );

  it('keeps sections in their order, once each, and never none', () => {
    const sections = ['sources', 'cover', 'cover', 'index'];
    expect(parsePrint({ sections }, 'de-DE').sections).toEqual(['cover', 'sources']);
    expect(parsePrint({ sections: [] }, 'de-DE').sections).toEqual(PRINT_SECTIONS);
  });

  it.each([
    undefined,
    null,
    'daily',
    { startMinute: 1440, alarmMinutes: -1 },
    { startMinute: '9' },
  ])('is a calendar of whole days when %j was kept', (kept) => {
    expect(parseCalendar(kept)).toEqual(PLAIN_CALENDAR);
  });
});

it.each([
  ['en-US', 'letter'],
  ['en', 'letter'],
  ['fr-CA', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['de', 'a4'],
  ['es-ES', 'a4'],
  ['ja-JP', 'a4'],
] as const)('paper is usually, for %s, %s', (locale, paper) => {
  expect(usualPaper(locale)).toBe(paper);
});

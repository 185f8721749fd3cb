import { expect, test } from 'vitest';

import { renderMarkdown, renderText } from '../../../scripts/content/render-report.ts';
import type { Report } from '../../../scripts/content/report.ts';

const REPORT: Report = {
  title: 'Fruit',
  sections: [
    {
      title: 'Stock',
      paragraphs: ['What is left.'],
      table: {
        columns: ['Kind', 'pieces'],
        rows: [
          ['Apples | pears', 7],
          ['Figs', 120],
        ],
      },
    },
    { title: 'Orders', table: { columns: ['Kind'], rows: [] } },
  ],
  problems: ['the figs are old'],
};

test('a terminal gets aligned columns, numbers to the right, problems last', () => {
  expect(renderText(REPORT).split('\n')).toEqual([
    'Stock',
    'What is left.',
    '  Kind            pieces',
    '  Apples | pears       7',
    '  Figs               120',
    '',
    'Orders',
    '  none',
    '',
    '✗ the figs are old',
  ]);
});

test('a page gets a title, its preface, and tables in which a bar in a cell is escaped', () => {
  expect(renderMarkdown(REPORT, 'By hand.\n')).toBe(
    [
      '# Fruit',
      'By hand.',
      '## Stock',
      'What is left.',
      '| Kind | pieces |\n| --- | --: |\n| Apples \\| pears | 7 |\n| Figs | 120 |',
      '## Orders',
      'None.',
      '## Problems',
      '- the figs are old\n',
    ].join('\n\n'),
  );
});

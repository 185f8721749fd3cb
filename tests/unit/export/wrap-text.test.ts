import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';

import {
  columnsOf,
  plainLine,
  spreadLine,
  wrapText,
} from '../../../src/shared/export/wrap-text.ts';

describe('plainLine', () => {
  it('takes away what a terminal would obey', () => {
    expect(plainLine(' a\u001B[31mred\u0007\r\nb\u009B2J ')).toBe('a [31mred b 2J');
  });
});

describe('columnsOf', () => {
  it('counts wide characters twice and combining ones not at all', () => {
    expect(columnsOf('plan')).toBe(4);
    expect(columnsOf('計画')).toBe(4);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('🎓')).toBe(2);
  });
});

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrapText('a abcdefgh b', 3)).toEqual(['a', 'abc', 'def', 'gh', 'b']);
  });

  it('gives one empty line for nothing', () => {
    expect(wrapText('', 10)).toEqual(['']);
  });

  test.prop([fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 })])(
    'fits the width and loses nothing but spaces',
    (text, width) => {
      const lines = wrapText(text, width);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(plainLine(text).replaceAll(' ', ''));
    },
  );
});

describe('spreadLine', () => {
  it('puts the second text at the end of the first line', () => {
    expect(spreadLine('a long title here', 'by 3 Feb', 20)).toEqual([
      'a long      by 3 Feb',
      'title here',
    ]);
  });

  it('wraps over the whole width when there is no second text', () => {
    expect(spreadLine('a long title', '', 12)).toEqual(['a long title']);
  });
});

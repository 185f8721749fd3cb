import { describe, expect, it } from 'vitest';

import { planFileName } from '../../../src/shared/export/plan-file-name.ts';
import { aPlanDocument } from '../../support/plan-builders.ts';

const nameOf = (title: string) =>
  planFileName(aPlanDocument({ role: { id: 'role', title, essence: '' } }));

describe('planFileName', () => {
  it('names role and stage', () => {
    expect(nameOf('Machine Learning Software Engineer')).toBe(
      'Machine Learning Software Engineer entry plan',
    );
  });

  it('leaves out what some system refuses in a name', () => {
    expect(nameOf('../a\\b:c*d?"e"<f>|g\n\u0000h')).toBe('a b c d e f g h entry plan');
  });

  it('keeps letters of every script', () => {
    expect(nameOf('Développeuse 機械学習')).toBe('Développeuse 機械学習 entry plan');
  });

  it('is short enough for every file system, and whole characters to its end', () => {
    for (const title of ['name '.repeat(60), '🎓'.repeat(150)]) {
      const name = nameOf(title);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(name).toBe(name.trim());
      expect(name).not.toMatch(/\p{Cs}/u);
    }
  });

  it('has room for an ending, however many bytes its letters take', () => {
    for (const title of ['👩‍👩‍👧‍👦'.repeat(80), 'é\u0301\u0302'.repeat(300), '機'.repeat(300), '']) {
      const name = nameOf(title);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      expect(name).not.toBe('');
    }
  });

  it('cannot pass for a name that ends otherwise', () => {
    expect(nameOf('Plan \u202Efdp.exe\u2066')).toBe('Plan fdp.exe entry plan');
  });

  it.each(['CON', 'nul', 'Com1', 'aux.role', 'LPT9 operator'])(
    'is none that Windows keeps for a device: %s',
    (title) => {
      expect(nameOf(title)).not.toMatch(/^(con|nul|com1|aux|lpt9)(\.| |$)/i);
    },
  );

  it('is neither hidden nor cut at a point', () => {
    expect(nameOf('.hidden')).toBe('hidden entry plan');
    expect(nameOf(`${'x'.repeat(59)}. y`)).toBe('x'.repeat(59));
  });
});

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
    expect(nameOf('../a\\b:c*d?"e"<f>|g\n\u0000h')).toBe('.. a b c d e f g h entry plan');
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
});

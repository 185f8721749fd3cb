import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';

import en from '../../../src/renderer/messages/en.json' with { type: 'json' };
import { argumentsIn } from '../../support/message-arguments.ts';
import { outsideBrackets, pseudoCatalogue, pseudoText } from '../../support/pseudo-locale.ts';

const english: Readonly<Record<string, string>> = en;
const pseudo = pseudoCatalogue(english);

describe('the made-up language', () => {
  it('wears accents, is longer and stands in brackets', () => {
    expect(pseudoText('Keep the old dates')).toBe('⟦Ķééééþ ţĥéé ööļđ đååţééš⟧');
  });

  it('leaves values, plurals, choices and tags as they are', () => {
    expect(
      pseudoText('{count, plural, =0 {no} one {a day} other {# days}} of <b>{title}</b>'),
    ).toBe('⟦{count, plural, =0 {ñöö} one {åå đååý} other {# đååýš}} ööƒ <b>{title}</b>⟧');
  });

  it('asks for the same values as English', () => {
    const different = Object.entries(english).filter(([id, text]) => {
      const asked = argumentsIn(text, 'en').join(', ');
      return argumentsIn(pseudo[id] ?? '', 'en').join(', ') !== asked;
    });
    expect(different).toEqual([]);
  });

  it('is about two fifths longer than English', () => {
    const sum = (texts: Readonly<Record<string, string>>) =>
      Object.values(texts).reduce(
        (all, text) => all + text.replaceAll(/\{[^}]*\}?/g, '').length,
        0,
      );
    expect(sum(pseudo) / sum(english)).toBeGreaterThan(1.3);
    expect(sum(pseudo) / sum(english)).toBeLessThan(1.5);
  });

  it('shows what has not passed a catalogue', () => {
    const intl = createIntl({ locale: 'de-DE', messages: pseudo });
    const inner = intl.formatMessage({ id: 'level.expert' });
    const shown = intl.formatMessage({ id: 'lever.claim' }, { skill: 'Python', level: inner });
    expect(outsideBrackets(shown)).toBe('');
    expect(outsideBrackets(`${shown} of three`)).toBe('of three');
  });
});

import { readFileSync } from 'node:fs';

import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';

import de from '../../../src/renderer/messages/de.json' with { type: 'json' };
import en from '../../../src/renderer/messages/en.json' with { type: 'json' };
import { argumentsIn } from '../../support/message-arguments.ts';

const english: Readonly<Record<string, string>> = en;
const german: Readonly<Record<string, string>> = de;
const ids = Object.keys(german).filter((id) => id in english);

/** The texts that are the same in both languages, and why. */
const SAME: Readonly<Record<string, string>> = {
  'key.Alt': 'the name of the key, the same on both keyboards',
  'key.Escape': 'the name of the key, the same on both keyboards',
  'key.Tab': 'the name of the key, the same on both keyboards',
  'source.page': 'only values',
  'source.published': 'only values',
  'bound.exact': 'only a value',
  'library.percent': 'a number and a sign',
  'library.hours-short': 'a number and the symbol of a unit',
  'compare.group': 'only values',
  'plan.title': 'only values',
  'outline.tick-task': 'only a value',
  'milestone.tick-credential': 'only a value',
  'unit.minutes': 'the symbol of the unit, the same everywhere',
  'today.ahead-hour': 'only a value',
  'why.needs-open': 'only values',
  'progress.no-value': 'a dash',
  'effort.day': 'only values',
  'setup.time.day': 'only a value',
  'replan.why-named': 'only values',
  'language.en': 'each language in its own words',
  'language.de': 'each language in its own words',
  'about.runtime': 'names',
  'about.source': 'only values',
  'about.own-licence': 'names',
  'menu.plan': 'the same word',
  'export-format.markdown': 'a name',
  'export-format.json': 'a name',
  'data.file-name': 'a name and a value',
  'print-paper.a4': 'a name',
  'print-paper.letter': 'a name',
  'calendar.minutes': 'the symbol of the unit, the same everywhere',
};

const intl = createIntl({
  locale: 'de-DE',
  messages: german,
  onError: (error) => {
    throw error;
  },
});

describe('the German texts', () => {
  it('are there for every English one, in the same order, and for no other', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });

  it('are each written down once', () => {
    const file = new URL('../../../src/renderer/messages/de.json', import.meta.url);
    const written = [...readFileSync(file, 'utf8').matchAll(/^\s*"([^"]+)":/gm)];
    expect(written.map(([, id]) => id)).toEqual(Object.keys(german));
  });

  it('ask for the same values as the English ones, in the same kinds', () => {
    const different = ids.flatMap((id) => {
      const asked = argumentsIn(english[id] ?? '', 'en').join(', ');
      const given = argumentsIn(german[id] ?? '', 'de').join(', ');
      return asked === given ? [] : [{ id, asked, given }];
    });
    expect(different).toEqual([]);
  });

  it('are the English words nowhere but where both languages say the same', () => {
    const same = ids.filter((id) => german[id] === english[id]);
    expect(same.toSorted()).toEqual(Object.keys(SAME).toSorted());
  });

  it('stand in German quotation marks, with real dashes and dots', () => {
    const wrong = ids.filter((id) => {
      const words = german[id] ?? '';
      return words.split('„').length !== words.split('“').length || /["”]|\.\.\.| - /.test(words);
    });
    expect(wrong).toEqual([]);
  });

  it('end in no short date, whose month has a point of its own', () => {
    expect(ids.filter((id) => /\{(date|until)\}\./.test(german[id] ?? ''))).toEqual([]);
  });

  it('say du', () => {
    const formal = /[^.:!?„] (Sie|Ihr|Ihre[mnrs]?)\b/;
    expect(ids.filter((id) => formal.test(german[id] ?? ''))).toEqual([]);
  });

  it.each(ids)('%s can be read with any number', (id) => {
    const names = argumentsIn(german[id] ?? '', 'de').map((asked) => asked.split(' ')[0] ?? '');
    for (const number of [0, 1, 2, 1_500]) {
      const words = intl.formatMessage({ id }, Object.fromEntries(names.map((n) => [n, number])));
      expect(words).toBe(words.trim());
      expect(words).not.toBe('');
      expect(words).not.toMatch(/[{}#]|undefined|NaN/);
    }
  });
});

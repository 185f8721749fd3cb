import { describe, expect, it } from 'vitest';

import { weekStartOf } from '../../../src/renderer/components/week-start.ts';
import {
  ENGLISH,
  languageOf,
  loadCatalogue,
  localeOf,
} from '../../../src/renderer/messages/languages.ts';

describe('the language of the interface', () => {
  it('is the one chosen, whatever the system asks for', () => {
    expect(languageOf('de', ['en-GB'])).toBe('de');
    expect(languageOf('en', ['de-DE'])).toBe('en');
  });

  it('is, left to the system, the first of ours that it asks for', () => {
    expect(languageOf('system', ['fr-FR', 'de-CH', 'en-US'])).toBe('de');
    expect(languageOf('system', ['en-US', 'de-CH'])).toBe('en');
    expect(languageOf('system', ['DE'])).toBe('de');
  });

  it('is English for a system that asks for none of ours', () => {
    expect(languageOf('system', ['fr-FR', 'den-CA'])).toBe('en');
    expect(languageOf('system', [])).toBe('en');
  });

  it('writes dates and numbers as the system does, where it has the language', () => {
    expect(localeOf('en', ['en-US'])).toBe('en-US');
    expect(localeOf('de', ['en-US', 'de-AT', 'de-DE'])).toBe('de-AT');
    expect(localeOf('de', ['en-US', 'de'])).toBe('de-DE');
    expect(localeOf('en', ['de-CH'])).toBe('en-GB');
  });

  it('has its texts at once in English, and fetches them in German', async () => {
    expect(await loadCatalogue('en')).toBe(ENGLISH);
    const german = await loadCatalogue('de');
    expect(german.language).toBe('de');
    expect(german.messages['rail.settings']).toBe('Einstellungen');
  });
});

describe('the first day of a week', () => {
  it.each([
    ['en-GB', 0],
    ['de-AT', 0],
    ['en-US', 6],
    ['ar-EG', 5],
  ])('is in %s day %i, counted from Monday', (locale, day) => {
    expect(weekStartOf(locale)).toBe(day);
  });
});

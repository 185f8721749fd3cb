import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';

import { escapeHtml, markup, Markup } from '../../../src/shared/export/html-template.ts';
import { readMarkup } from '../../support/read-markup.ts';

describe('markup', () => {
  it('escapes texts and leaves markup alone', () => {
    const inner = markup`<b>${'<i>'}</b>`;
    expect(String(markup`<p title="${'"x"'}">${inner}${3}${null}</p>`)).toBe(
      '<p title="&quot;x&quot;"><b>&lt;i&gt;</b>3</p>',
    );
  });

  it('joins a list without anything between', () => {
    expect(String(markup`<ul>${[markup`<li>1</li>`, markup`<li>2</li>`]}</ul>`)).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
  });

  it('is not fooled by data that looks like markup', () => {
    const forged = { toString: () => '<script>' };
    expect(forged instanceof Markup).toBe(false);
    expect(String(markup`${String(forged)}`)).toBe('&lt;script&gt;');
  });
});

describe('escapeHtml', () => {
  it('replaces code points that HTML does not allow', () => {
    expect(escapeHtml('a\u0000b\u001Bc\uD800d\uFFFEe')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });

  it('keeps line ends, emoji and every script', () => {
    const text = 'a\n\tשלום 日本 👩🏽‍💻';
    expect(escapeHtml(text)).toBe(text);
  });

  test.prop([fc.string({ unit: 'grapheme' })])('comes back as the same text', (text) => {
    const [paragraph] = readMarkup(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
    expect(paragraph?.text).toBe(text);
    expect(paragraph?.attributes.get('title')).toBe(text);
  });

  test.prop([fc.string({ unit: 'binary' })])('never lets a text leave its place', (text) => {
    expect(readMarkup(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`)).toHaveLength(1);
  });
});

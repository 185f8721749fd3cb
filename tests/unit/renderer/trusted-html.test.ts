import { expect, it, vi } from 'vitest';

import { allowOnlyEmptyHtml } from '../../../src/renderer/app/trusted-html.ts';

type Rules = { createHTML(html: string): string | null };

it('admits the empty text as HTML, and nothing else', () => {
  const createPolicy = vi.fn<(name: string, rules: Rules) => void>();
  vi.stubGlobal('trustedTypes', { createPolicy });
  allowOnlyEmptyHtml();
  const [name, rules] = createPolicy.mock.calls[0]!;
  expect(name).toBe('default');
  expect(rules.createHTML('')).toBe('');
  for (const html of [' ', 'text', '<b></b>', '<img src=x onerror=alert(1)>'])
    expect(rules.createHTML(html)).toBeNull();
});

it('does without where there are no Trusted Types', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(allowOnlyEmptyHtml).not.toThrow();
});

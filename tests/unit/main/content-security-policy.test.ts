import { describe, expect, it } from 'vitest';

import { printPolicy, windowPolicy } from '../../../src/main/security/content-security-policy.ts';

/** Sources by directive. */
function directivesOf(policy: string): Readonly<Record<string, string>> {
  const entries = policy.split(';').map((part): [string, string] => {
    const [name = '', ...sources] = part.trim().split(' ');
    return [name, sources.join(' ')];
  });
  expect(new Set(entries.map(([name]) => name)).size).toBe(entries.length);
  return Object.fromEntries(entries);
}

const policies = { window: windowPolicy('abc+/12='), print: printPolicy('abc+/12=') };

describe.each(Object.entries(policies))('the policy of the %s', (_name, policy) => {
  const directives = directivesOf(policy);

  it('refuses what it does not name', () => {
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'object-src': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('has no exception that lets anything in', () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:|strict-dynamic/);
  });

  it('admits styles that carry this answer’s nonce', () => {
    expect(directives['style-src']).toContain("'nonce-abc+/12='");
  });
});

it('lets the window run our own files, reach nothing, and make no HTML out of text', () => {
  expect(directivesOf(policies.window)).toMatchObject({
    'script-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'none'",
    'img-src': "'self'",
    'font-src': "'self'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  });
});

it('lets a printed page run no script at all', () => {
  const directives = directivesOf(policies.print);
  expect(Object.keys(directives)).not.toContain('script-src');
  expect(Object.keys(directives)).not.toContain('worker-src');
  expect(Object.keys(directives)).not.toContain('img-src');
  expect(directives['style-src']).toBe("'nonce-abc+/12='");
});

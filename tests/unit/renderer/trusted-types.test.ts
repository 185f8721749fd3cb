import { beforeEach, describe, expect, it, vi } from 'vitest';

import { limitTrustedTypes } from '../../../src/renderer/app/trusted-types.ts';
import { FORECAST_WORKER } from '../../../src/renderer/workers/worker-addresses.ts';

interface Rules {
  readonly createHTML: (html: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
}

describe('the policy of the page', () => {
  const createPolicy = vi.fn<(name: string, rules: Rules) => void>();
  const made = () => {
    limitTrustedTypes();
    return createPolicy.mock.calls[0]!;
  };

  beforeEach(() => {
    createPolicy.mockClear();
    vi.stubGlobal('trustedTypes', { createPolicy });
  });

  it('has the one name that the header admits', () => {
    expect(made()[0]).toBe('default');
  });

  it('admits the empty text as HTML, and nothing else', () => {
    const [, { createHTML }] = made();
    expect(createHTML('')).toBe('');
    for (const html of [' ', 'text', '<b></b>', '<img src=x onerror=alert(1)>'])
      expect(createHTML(html)).toBeNull();
  });

  it('admits our own worker as a script, and nothing else', () => {
    const [, { createScriptURL }] = made();
    expect(createScriptURL(FORECAST_WORKER)).toBe(FORECAST_WORKER);
    const others = [
      '',
      `${FORECAST_WORKER}?`,
      `${FORECAST_WORKER}/../other.js`,
      'app://milepost/assets/other.js',
      'https://example.com/worker.js',
      'data:text/javascript,postMessage(1)',
      'blob:app://milepost/1',
    ];
    expect(others.filter((address) => createScriptURL(address) !== null)).toEqual([]);
  });
});

it('is left out where there are no Trusted Types', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(limitTrustedTypes).not.toThrow();
});

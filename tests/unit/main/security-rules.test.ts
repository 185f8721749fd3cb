/** Rules of the Electron security checklist that have many cases; one of each is in the checklist's own test. */
import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';

import { allowedLinks } from '../../../src/main/security/allowed-links.ts';
import { blockNetwork } from '../../../src/main/security/block-network.ts';
import { isTrustedSender } from '../../../src/main/security/trusted-sender.ts';
import { aMilestone, aRole, aRoleTask, aSkill, aUnit } from '../../support/content-builders.ts';
import { aContentBundle } from './small-content.ts';

const DEVELOPMENT_SERVER = 'http://localhost:5173/';

describe('a trusted sender', () => {
  const isTrusted = (url: string, parent: unknown = null, server?: string) =>
    isTrustedSender({ url, parent }, server);

  it.each(['app://milepost/index.html', 'app://milepost/', 'app://milepost/index.html#/roles'])(
    'is the top frame of our window: %s',
    (url) => {
      expect(isTrusted(url)).toBe(true);
    },
  );

  it('is never a frame inside another', () => {
    expect(isTrusted('app://milepost/index.html', {})).toBe(false);
    expect(isTrusted(DEVELOPMENT_SERVER, {}, DEVELOPMENT_SERVER)).toBe(false);
  });

  it.each([
    'app://print/page',
    'app://milepost.evil/index.html',
    'app://evil@print/',
    'http://milepost/index.html',
    'https://milepost/',
    'file:///index.html',
    'data:text/html,x',
    'about:blank',
    'http://localhost:5173/',
    'no address',
    '',
  ])('is nobody else: %s', (url) => {
    expect(isTrusted(url)).toBe(false);
  });

  it('is not a frame that has gone', () => {
    expect(isTrustedSender(null, undefined)).toBe(false);
    expect(isTrustedSender(null, DEVELOPMENT_SERVER)).toBe(false);
  });

  it('is the development server, only while there is one, and only that one', () => {
    expect(isTrusted('http://localhost:5173/index.html', null, DEVELOPMENT_SERVER)).toBe(true);
    expect(isTrusted('http://localhost:5174/', null, DEVELOPMENT_SERVER)).toBe(false);
    expect(isTrusted('https://localhost:5173/', null, DEVELOPMENT_SERVER)).toBe(false);
    expect(isTrusted('data:text/html,x', null, DEVELOPMENT_SERVER)).toBe(false);
  });
});

describe('a link that may be opened', () => {
  const resource = (url: string) => ({
    title: 'A text',
    publisher: 'A publisher',
    url,
    kind: 'guide' as const,
    offline: false,
  });
  const isAllowed = allowedLinks(
    aContentBundle({
      skills: [
        aSkill({
          units: [
            aUnit({ resources: [resource('https://a.example/x'), resource('http://a.example/')] }),
          ],
        }),
      ],
      roles: [
        aRole({
          milestones: [
            aMilestone({ tasks: [aRoleTask({ resources: [resource('https://b.example/')] })] }),
          ],
        }),
      ],
    }),
  );

  it('is one the content names, in a skill or in a role', () => {
    expect(isAllowed('https://a.example/x')).toBe(true);
    expect(isAllowed('https://b.example/')).toBe(true);
  });

  it.each([
    'https://a.example/',
    'https://a.example/x/',
    'https://a.example/x?y',
    ' https://a.example/x',
    'https://c.example/',
    'file:///etc/passwd',
    'milepost:x',
    '',
  ])('is no other: "%s"', (url) => {
    expect(isAllowed(url)).toBe(false);
  });

  it('is never one without encryption, whoever names it', () => {
    expect(isAllowed('http://a.example/')).toBe(false);
  });
});

describe('the network', () => {
  type Decide = (answer: { cancel: boolean }) => void;
  function isCancelled(url: string, server?: string): boolean {
    const onBeforeRequest = vi.fn<(listener: (details: object, decide: Decide) => void) => void>();
    const session = { webRequest: { onBeforeRequest } } as unknown as Session;
    blockNetwork(session, server);
    const decide = vi.fn<Decide>();
    onBeforeRequest.mock.calls[0]?.[0]({ url }, decide);
    expect(decide).toHaveBeenCalledOnce();
    return decide.mock.calls[0]?.[0].cancel ?? false;
  }

  it.each(['app://milepost/index.html', 'app://print/font.woff2', 'devtools://devtools/x.js'])(
    'is not %s',
    (url) => {
      expect(isCancelled(url)).toBe(false);
    },
  );

  it.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'ftp://example.com/',
    'file:///etc/passwd',
  ])('is closed: %s', (url) => {
    expect(isCancelled(url)).toBe(true);
  });

  it('has one way through while developing', () => {
    expect(isCancelled('http://localhost:5173/app.ts', DEVELOPMENT_SERVER)).toBe(false);
    expect(isCancelled('ws://localhost:5173/', DEVELOPMENT_SERVER)).toBe(false);
    expect(isCancelled('http://localhost:80/', DEVELOPMENT_SERVER)).toBe(true);
    expect(isCancelled('https://example.com/', DEVELOPMENT_SERVER)).toBe(true);
  });
});

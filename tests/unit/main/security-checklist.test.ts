/** Electron's security checklist: one test for each of its twenty items, red without the item's rule. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';

import type { App, IpcMain, Protocol, Session, WebPreferences } from 'electron';
import { expect, it, vi } from 'vitest';
import { parse } from 'yaml';

import { handleRequests } from '../../../src/main/ipc/handle.ts';
import { allowedLinks } from '../../../src/main/security/allowed-links.ts';
import { registerAppScheme, WINDOW_ORIGIN } from '../../../src/main/security/app-scheme.ts';
import { blockNetwork } from '../../../src/main/security/block-network.ts';
import { windowPolicy } from '../../../src/main/security/content-security-policy.ts';
import { denyPermissions } from '../../../src/main/security/deny-permissions.ts';
import { guardPages } from '../../../src/main/security/guard-pages.ts';
import { SECURE_WEB_PREFERENCES } from '../../../src/main/security/secure-web-preferences.ts';
import { CHANNELS, EVENT_CHANNELS } from '../../../src/shared/ipc/channels.ts';
import type { DesktopApi } from '../../../src/shared/ipc/contract.ts';
import { aSkill, aUnit } from '../../support/content-builders.ts';
import { aContentBundle } from './small-content.ts';

const preferences: WebPreferences = SECURE_WEB_PREFERENCES;

/** A page of an app whose pages are guarded. */
function aGuardedPage() {
  const enableSandbox = vi.fn<() => void>();
  const app = Object.assign(new EventEmitter(), {
    commandLine: { hasSwitch: () => false },
    enableSandbox,
  });
  // What the rules ask of the app, and no more.
  guardPages(app as unknown as App);
  const openHandlers: (() => { action: string })[] = [];
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => { action: string }) => openHandlers.push(handler),
  });
  app.emit('web-contents-created', {}, contents);
  const isPrevented = (name: string) => {
    const preventDefault = vi.fn<() => void>();
    contents.emit(name, { preventDefault });
    return preventDefault.mock.calls.length > 0;
  };
  return { enableSandbox, isPrevented, openHandlers };
}

it('1: only what lies in the app is loaded', () => {
  type Decide = (answer: { cancel: boolean }) => void;
  const onBeforeRequest = vi.fn<(listener: (details: object, decide: Decide) => void) => void>();
  blockNetwork({ webRequest: { onBeforeRequest } } as unknown as Session, undefined);
  const decide = vi.fn<Decide>();
  for (const url of ['http://a.example/', 'https://a.example/', 'app://milepost/index.html'])
    onBeforeRequest.mock.calls[0]?.[0]({ url }, decide);
  expect(decide.mock.calls.map(([{ cancel }]) => cancel)).toEqual([true, true, false]);
});

it('2: a page has no part of Node', () => {
  expect(preferences).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
  });
});

it('3: the preload script has a context of its own', () => {
  expect(preferences.contextIsolation).toBe(true);
});

it('4: every page is in a sandbox', () => {
  expect(preferences.sandbox).toBe(true);
  expect(aGuardedPage().enableSandbox).toHaveBeenCalledOnce();
});

it('5: no permission is granted, asked or checked, and no device', () => {
  const session = {
    setPermissionRequestHandler:
      vi.fn<(ask: (contents: unknown, permission: string, decide: unknown) => void) => void>(),
    setPermissionCheckHandler: vi.fn<(check: () => boolean) => void>(),
    setDevicePermissionHandler: vi.fn<(check: () => boolean) => void>(),
  };
  denyPermissions(session as unknown as Session);
  const decide = vi.fn<(isGranted: boolean) => void>();
  session.setPermissionRequestHandler.mock.calls[0]?.[0]({}, 'geolocation', decide);
  expect(decide.mock.calls).toEqual([[false]]);
  expect(session.setPermissionCheckHandler.mock.calls[0]?.[0]()).toBe(false);
  expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
});

it('6: a page keeps to its own origin', () => {
  expect(preferences.webSecurity).toBe(true);
});

it('7: the policy refuses whatever it does not name', () => {
  expect(windowPolicy('nonce').split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "require-trusted-types-for 'script'",
    ]),
  );
});

it('8: nothing insecure runs in a secure page', () => {
  expect(preferences.allowRunningInsecureContent).toBe(false);
});

it('9: nothing experimental is on', () => {
  expect(preferences.experimentalFeatures).toBe(false);
});

it('10: no feature of the engine is turned on', () => {
  expect(preferences.enableBlinkFeatures).toBe('');
});

it('11: there is no webview that could open a window', () => {
  expect(preferences.webviewTag).toBe(false);
});

it('12: no webview is attached', () => {
  expect(aGuardedPage().isPrevented('will-attach-webview')).toBe(true);
});

it('13: no page leaves for another address', () => {
  const { isPrevented } = aGuardedPage();
  expect([isPrevented('will-navigate'), isPrevented('will-redirect')]).toEqual([true, true]);
});

it('14: no page opens a window', () => {
  expect(aGuardedPage().openHandlers.map((open) => open())).toEqual([{ action: 'deny' }]);
});

it('15: only what the content names is opened outside, and only over https', () => {
  const resource = (url: string) => ({
    title: 'A text',
    publisher: 'A publisher',
    url,
    kind: 'guide' as const,
    offline: false,
  });
  const resources = [resource('https://a.example/'), resource('http://a.example/')];
  const isAllowed = allowedLinks(
    aContentBundle({ skills: [aSkill({ units: [aUnit({ resources })] })] }),
  );
  const asked = ['https://a.example/', 'http://a.example/', 'https://b.example/', 'file:///x'];
  expect(asked.filter(isAllowed)).toEqual(['https://a.example/']);
});

it('16: what ships is one exact, current Electron', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const version = devDependencies['electron'] ?? '';
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  // The oldest that was still supported when this was written.
  expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(43);
});

it('17: a message from anywhere but our own window is refused', async () => {
  type Listener = (event: unknown) => Promise<unknown>;
  const listeners = new Map<string, Listener>();
  const handle = (channel: string, listener: Listener) => listeners.set(channel, listener);
  const loadContent = vi.fn<() => Promise<string>>(() => Promise.resolve('{}'));
  handleRequests(
    { handle } as unknown as IpcMain,
    { loadContent } as unknown as DesktopApi,
    undefined,
  );
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const ask = (url: string, parent: unknown = null) =>
    listeners
      .get(CHANNELS.loadContent)?.({ senderFrame: { url, parent } })
      .then(
        () => 'answered',
        () => 'refused',
      );
  expect([
    await ask('app://milepost/index.html'),
    await ask('app://milepost/index.html', {}),
    await ask('https://a.example/'),
  ]).toEqual(['answered', 'refused', 'refused']);
  expect(loadContent).toHaveBeenCalledOnce();
});

it('18: the window comes from a scheme of our own, which is standard and secure', () => {
  const registerSchemesAsPrivileged = vi.fn<(schemes: unknown) => void>();
  registerAppScheme({ registerSchemesAsPrivileged } as unknown as Protocol);
  const privileges = { standard: true, secure: true, supportFetchAPI: false, codeCache: true };
  expect(registerSchemesAsPrivileged).toHaveBeenCalledWith([{ scheme: 'app', privileges }]);
  expect(WINDOW_ORIGIN).toBe('app://milepost');
});

it('19: what ships is no plain Node, and runs no other app', () => {
  const { electronFuses } = parse(readFileSync('electron-builder.yml', 'utf8')) as {
    electronFuses: Record<string, boolean>;
  };
  expect(electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

it('20: a page is given the contract, and no part of Electron', async () => {
  const exposed = new Map<string, object>();
  const ipcRenderer = {
    invoke: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    on: vi.fn<() => void>(),
  };
  vi.doMock('electron', () => ({
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (name: string, members: object) => exposed.set(name, members),
    },
  }));
  vi.stubGlobal('location', { protocol: 'app:' });
  await import('../../../src/preload/index.ts');
  vi.unstubAllGlobals();
  vi.doUnmock('electron');
  expect([...exposed.keys()]).toEqual(['desktop']);
  const members = Object.entries(exposed.get('desktop') ?? {});
  const contract = Object.keys({ ...CHANNELS, ...EVENT_CHANNELS });
  expect(members.map(([name]) => name).toSorted()).toEqual(contract.toSorted());
  expect(members.filter(([, member]) => typeof member !== 'function')).toEqual([]);
});

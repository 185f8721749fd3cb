import type { IpcMain } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { handleRequests } from '../../../src/main/ipc/handle.ts';
import { fail, succeed } from '../../../src/shared/domain/result.ts';
import { PLAIN_PRINT } from '../../../src/shared/export/print-options.ts';
import { CHANNELS } from '../../../src/shared/ipc/channels.ts';
import type { DesktopApi } from '../../../src/shared/ipc/contract.ts';

type Channel = keyof typeof CHANNELS;
type Listener = (event: unknown, ...given: unknown[]) => Promise<unknown>;
const NAMES = Object.keys(CHANNELS) as Channel[];

const WINDOW = { url: 'app://milepost/index.html', parent: null };

/** What each method is rightly asked with. */
const RIGHT = {
  loadContent: [],
  loadRolePage: ['tester'],
  loadRoleTexts: [],
  exportPlan: [
    new Uint8Array([123, 125]),
    'ics',
    { calendar: { startMinute: 1080, alarmMinutes: null }, print: PLAIN_PRINT },
  ],
  finishExport: ['ticket'],
  cancelExport: ['ticket'],
  revealExport: ['a-ticket'],
  previewPlan: [new Uint8Array([123, 125]), PLAIN_PRINT],
  finishPreview: ['ticket'],
  savePreview: ['ticket'],
  forgetPreview: ['ticket'],
  printPlan: [new Uint8Array([123, 125]), PLAIN_PRINT],
  finishPrint: ['ticket'],
  loadAbout: [],
  openLink: ['https://a.example/'],
  showMenu: [{ words: { 'menu.file': 'File' }, disabled: ['redo'] }],
  showReminder: [{ title: '2 h today', body: 'Read first.', plan: 'a-plan' }],
  takeMishap: [],
  revealLogs: [],
  chooseFile: [],
  revealFile: ['/home/a/report.pdf'],

  keepSnapshot: [{ reason: 'change', revision: 7 }, new Uint8Array([123, 125])],
  listSnapshots: [],
  loadSnapshot: ['a-copy.json.gz'],
  loadLastRecord: [],
  revealSnapshots: [],
  reportData: [true],
  keepFilesAside: [],
  awaitQuit: [],
  readyToQuit: [],

  saveDataFile: [{ revision: 7, title: 'Save all data', name: 'Milepost' }, new Uint8Array(2)],
  revealDataFile: [],
  openDataFile: ['Open a file'],
  readDataFile: [4_194_304],
  loadCopyCare: [],
  chooseCopyFolder: ['Choose a folder'],
  dropCopyFolder: [],
  noteDrill: [{ copy: 'a copy', rows: 9, isGood: true }],
  askForRoom: [],
  careForRoom: [],
  readyData: [],
} satisfies { [Name in Channel]: Parameters<DesktopApi[Name]> };

const api = {
  loadContent: vi.fn<DesktopApi['loadContent']>(),
  loadRolePage: vi.fn<DesktopApi['loadRolePage']>(),
  loadRoleTexts: vi.fn<DesktopApi['loadRoleTexts']>(),
  exportPlan: vi.fn<DesktopApi['exportPlan']>(),
  finishExport: vi.fn<DesktopApi['finishExport']>(),
  cancelExport: vi.fn<DesktopApi['cancelExport']>(),
  revealExport: vi.fn<DesktopApi['revealExport']>(),
  previewPlan: vi.fn<DesktopApi['previewPlan']>(),
  finishPreview: vi.fn<DesktopApi['finishPreview']>(),
  savePreview: vi.fn<DesktopApi['savePreview']>(),
  forgetPreview: vi.fn<DesktopApi['forgetPreview']>(),
  printPlan: vi.fn<DesktopApi['printPlan']>(),
  finishPrint: vi.fn<DesktopApi['finishPrint']>(),
  loadAbout: vi.fn<DesktopApi['loadAbout']>(),
  openLink: vi.fn<DesktopApi['openLink']>(),
  showMenu: vi.fn<DesktopApi['showMenu']>(),
  showReminder: vi.fn<DesktopApi['showReminder']>(),
  takeMishap: vi.fn<DesktopApi['takeMishap']>(),
  revealLogs: vi.fn<DesktopApi['revealLogs']>(),
  chooseFile: vi.fn<DesktopApi['chooseFile']>(),
  revealFile: vi.fn<DesktopApi['revealFile']>(),

  keepSnapshot: vi.fn<DesktopApi['keepSnapshot']>(),
  listSnapshots: vi.fn<DesktopApi['listSnapshots']>(),
  loadSnapshot: vi.fn<DesktopApi['loadSnapshot']>(),
  loadLastRecord: vi.fn<DesktopApi['loadLastRecord']>(),
  revealSnapshots: vi.fn<DesktopApi['revealSnapshots']>(),
  reportData: vi.fn<DesktopApi['reportData']>(),
  keepFilesAside: vi.fn<DesktopApi['keepFilesAside']>(),
  awaitQuit: vi.fn<DesktopApi['awaitQuit']>(),
  readyToQuit: vi.fn<DesktopApi['readyToQuit']>(),

  saveDataFile: vi.fn<DesktopApi['saveDataFile']>(),
  revealDataFile: vi.fn<DesktopApi['revealDataFile']>(),
  openDataFile: vi.fn<DesktopApi['openDataFile']>(),
  readDataFile: vi.fn<DesktopApi['readDataFile']>(),
  loadCopyCare: vi.fn<DesktopApi['loadCopyCare']>(),
  chooseCopyFolder: vi.fn<DesktopApi['chooseCopyFolder']>(),
  dropCopyFolder: vi.fn<DesktopApi['dropCopyFolder']>(),
  noteDrill: vi.fn<DesktopApi['noteDrill']>(),
  askForRoom: vi.fn<DesktopApi['askForRoom']>(),
  careForRoom: vi.fn<DesktopApi['careForRoom']>(),
  readyData: vi.fn<DesktopApi['readyData']>(),
};

let listeners: Map<string, Listener>;
let logged: readonly unknown[][];

beforeEach(() => {
  for (const method of Object.values(api)) method.mockReset();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  logged = warn.mock.calls;
  listeners = registered(undefined);
});

/** The real handlers, behind a stand-in for Electron's registry of them. */
function registered(developmentServer: string | undefined): Map<string, Listener> {
  const known = new Map<string, Listener>();
  const ipcMain = {
    handle(channel: string, listener: Listener) {
      // As Electron does.
      if (known.has(channel)) throw new Error(`a second handler for ${channel}`);
      known.set(channel, listener);
    },
  };
  handleRequests(ipcMain as unknown as IpcMain, api, developmentServer);
  return known;
}

async function ask(name: Channel, given: readonly unknown[], senderFrame: unknown = WINDOW) {
  const listener = listeners.get(CHANNELS[name]);
  if (listener === undefined) throw new Error(`nobody listens to ${name}`);
  return listener({ senderFrame }, ...given);
}

function expectNothingHappened(): void {
  for (const method of Object.values(api)) expect(method).not.toHaveBeenCalled();
}

it('there is one handler for every channel', () => {
  expect([...listeners.keys()]).toEqual(Object.values(CHANNELS));
});

describe.each(NAMES)('%s', (name) => {
  it('is answered by the method of that name, with what was sent', async () => {
    api.openLink.mockResolvedValue(succeed(null));
    await ask(name, RIGHT[name]);
    expect(api[name].mock.calls).toEqual([RIGHT[name]]);
    expect(NAMES.filter((each) => api[each].mock.calls.length > 0)).toEqual([name]);
    expect(logged).toEqual([]);
  });

  it.each([
    ['a frame inside the window', { ...WINDOW, parent: WINDOW }],
    ['another page', { url: 'https://evil.example/', parent: null }],
    ['the page that is being printed', { url: 'app://print/page', parent: null }],
    ['a development server nobody started', { url: 'http://localhost:5173/', parent: null }],
    ['a frame that has gone', null],
  ])('is refused to %s, and logged', async (_who, frame) => {
    await expect(ask(name, RIGHT[name], frame)).rejects.toThrow(`${CHANNELS[name]}: refused`);
    expectNothingHappened();
    expect(logged).toHaveLength(1);
    expect(logged[0]?.[0]).toContain(`refused ${CHANNELS[name]}: foreign sender`);
  });

  it.each([
    ['too many arguments', [...RIGHT[name], 'more']],
    ['something else altogether', [{ format: 1 }]],
    ['a number below zero', [-1]],
  ])('is refused with %s, and logged', async (_what, given) => {
    await expect(ask(name, given)).rejects.toThrow(`${CHANNELS[name]}: refused`);
    expectNothingHappened();
    expect(logged).toHaveLength(1);
    expect(logged[0]?.[0]).toContain(`refused ${CHANNELS[name]}: arguments of the wrong shape`);
  });
});

it('says where an argument is wrong, and nothing of what is in it', async () => {
  const wrong = { ...PLAIN_PRINT, paper: 'a secret' };
  await expect(ask('printPlan', [RIGHT.printPlan[0], wrong])).rejects.toThrow('refused');
  expect(logged).toEqual([['refused print:begin: arguments of the wrong shape at "1.paper"']]);
});

it('gives back what the method gives, a failure too', async () => {
  const failure = fail({ kind: 'not-allowed' } as const);
  api.openLink.mockResolvedValue(failure);
  expect(await ask('openLink', RIGHT.openLink)).toEqual(failure);
});

it('hears the development server while there is one', async () => {
  listeners = registered('http://localhost:5173');
  await ask('loadAbout', [], { url: 'http://localhost:5173/index.html', parent: null });
  expect(api.loadAbout).toHaveBeenCalledOnce();
});

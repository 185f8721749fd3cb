/** What the window cannot do. Each wall is tried from inside, as a script in the page would. */
import { networkInterfaces } from 'node:os';
import path from 'node:path';

import { CHANNELS, EVENT_CHANNELS } from '../../../src/shared/ipc/channels.ts';
import { countCalls, type CallCounter } from '../support/dialogs.ts';
import { APP_FOLDER, expect, resize, shareApp, test } from '../support/launch.ts';
import { listen, type Listener } from '../support/listener.ts';
import { openRole, visit } from '../support/screens.ts';

declare global {
  interface Window {
    /** Directives of the content security policy that were violated, noted by these tests. */
    violated: string[];
    /** Set by scripts that must never run. */
    wasRun?: boolean;
  }
}

const app = shareApp(async ({ page }) => {
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      window.violated.push(effectiveDirective),
    );
  });
});

let server: Listener;

test.beforeAll(async () => {
  server = await listen();
});

test.afterAll(async () => {
  await server.close();
});

test.beforeEach(async () => {
  await app().page.evaluate(() => {
    window.violated = [];
    delete window.wasRun;
  });
});

test('the page has no part of Node', async () => {
  const found = await app().page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'global', 'Buffer', '__dirname', 'electron'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
});

test('window.desktop has the methods of the contract, and cannot be replaced', async () => {
  const shape = await app().page.evaluate(() => {
    const before = window.desktop;
    try {
      Object.defineProperty(window, 'desktop', { value: { loadContent: () => 'forged' } });
    } catch {
      // Refused loudly, which is as good.
    }
    return {
      isSame: window.desktop === before,
      members: Object.entries(window.desktop).map(([name, member]) => [name, typeof member]),
    };
  });
  expect(shape.isSame).toBe(true);
  expect(Object.fromEntries(shape.members)).toEqual(
    Object.fromEntries(
      Object.keys({ ...CHANNELS, ...EVENT_CHANNELS }).map((name) => [name, 'function']),
    ),
  );
});

// Attempts begin in a task of their own: what runs inside `evaluate` has the driver's permissions.

test('a script element with text of its own does not run', async () => {
  await app().page.evaluate(() => {
    setTimeout(() => {
      const script = document.createElement('script');
      script.append(document.createTextNode('window.wasRun = true'));
      document.head.append(script);
    });
  });
  await expectViolation('require-trusted-types-for');
});

test('a script from a blob or a data address does not run', async () => {
  await app().page.evaluate(() => {
    setTimeout(() => {
      // A module may be named without Trusted Types.
      const blob = URL.createObjectURL(new Blob(['window.wasRun = true']));
      for (const address of [blob, 'data:text/javascript,window.wasRun=true'])
        void import(address).catch(() => undefined);
    });
  });
  await expectViolation('script-src-elem');
});

test('an event handler written into the markup does not run', async () => {
  await app().page.evaluate(() => {
    setTimeout(() => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.wasRun = true');
      document.body.append(button);
      button.click();
      button.remove();
    });
  });
  await expectViolation(/^(?:script-src-attr|require-trusted-types-for)$/);
});

test('no text becomes HTML, and nobody can make a policy that allows it', async () => {
  const thrown = await app().page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const errors: string[] = [];
          const tries = [
            () => (document.createElement('div').innerHTML = '<img src=x onerror=wasRun=1>'),
            () => document.createElement('div').insertAdjacentHTML('beforeend', '<b>'),
            () => document.write('<b>'),
            () => new DOMParser().parseFromString('<b>', 'text/html'),
            ...['default', 'other'].map((name) => () => {
              const { trustedTypes } = window as unknown as {
                trustedTypes: { createPolicy(name: string, rules: object): unknown };
              };
              trustedTypes.createPolicy(name, { createHTML: (text: string) => text });
            }),
          ];
          for (const run of tries) {
            try {
              run();
              errors.push('nothing');
            } catch (error) {
              errors.push(error instanceof Error ? error.name : String(error));
            }
          }
          resolve(errors);
        });
      }),
  );
  expect(thrown).toEqual(Array.from({ length: 6 }, () => 'TypeError'));
});

test('text is not run as code', async () => {
  const thrown = await app().page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const errors: string[] = [];
          for (const run of [eval, Function] as ((code: string) => unknown)[]) {
            try {
              const made = run('window.wasRun = true');
              if (typeof made === 'function') made();
              errors.push('nothing');
            } catch (error) {
              errors.push(error instanceof Error ? error.name : String(error));
            }
          }
          resolve(errors);
        });
      }),
  );
  expect(thrown).toEqual(['EvalError', 'EvalError']);
  await expectViolation(/^(?:script-src|require-trusted-types-for)$/);
});

test('nothing is fetched, not even from the app itself', async () => {
  const answers = await app().page.evaluate(
    ({ port }) =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const places = [`http://127.0.0.1:${port}/`, 'app://milepost/index.html', 'file:///'];
          void Promise.all(
            places.map((place) =>
              fetch(place).then(
                () => 'answered',
                () => 'refused',
              ),
            ),
          ).then(resolve);
        });
      }),
    { port: server.port },
  );
  expect(answers).toEqual(['refused', 'refused', 'refused']);
  await expectViolation('connect-src');
  expect(server.calls).toEqual([]);
});

/** Every other way out that a page has. `violates` is null where no policy speaks of it. */
const WAYS_OUT: readonly {
  readonly name: string;
  readonly violates: string | null;
  readonly run: (server: { readonly port: number }) => void;
}[] = [
  {
    name: 'a remote image',
    violates: 'img-src',
    run: ({ port }) => (new Image().src = `http://127.0.0.1:${port}/pixel.png`),
  },
  {
    name: 'an image in the address itself',
    violates: 'img-src',
    run: () => (new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='),
  },
  {
    name: 'a socket',
    violates: 'connect-src',
    run: ({ port }) => new WebSocket(`ws://127.0.0.1:${port}/`),
  },
  {
    name: 'a beacon',
    violates: 'connect-src',
    run: ({ port }) => navigator.sendBeacon(`http://127.0.0.1:${port}/`, 'secret'),
  },
  {
    name: 'an event stream',
    violates: 'connect-src',
    run: ({ port }) => new EventSource(`http://127.0.0.1:${port}/`),
  },
  {
    name: 'a frame',
    violates: 'frame-src',
    run: ({ port }) => {
      const frame = document.createElement('iframe');
      frame.src = `http://127.0.0.1:${port}/`;
      document.body.append(frame);
    },
  },
  {
    name: 'a style sheet',
    violates: 'style-src-elem',
    run: ({ port }) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `http://127.0.0.1:${port}/`;
      document.head.append(link);
    },
  },
  {
    name: 'a font',
    violates: 'font-src',
    run: ({ port }) =>
      void new FontFace('x', `url(http://127.0.0.1:${port}/)`).load().catch(String),
  },
  {
    name: 'a film',
    violates: 'media-src',
    run: ({ port }) => {
      const film = document.createElement('video');
      film.src = `http://127.0.0.1:${port}/`;
      document.body.append(film);
    },
  },
  {
    name: 'a manifest',
    // Electron does not even ask for one.
    violates: null,
    run: ({ port }) => {
      const link = document.createElement('link');
      link.rel = 'manifest';
      link.href = `http://127.0.0.1:${port}/`;
      document.head.append(link);
    },
  },
  {
    name: 'a form',
    violates: 'form-action',
    run: ({ port }) => {
      const form = document.createElement('form');
      form.action = `http://127.0.0.1:${port}/`;
      form.method = 'post';
      document.body.append(form);
      form.submit();
    },
  },
  {
    name: 'a base address',
    violates: 'base-uri',
    run: ({ port }) => {
      const base = document.createElement('base');
      base.href = `http://127.0.0.1:${port}/`;
      document.head.append(base);
    },
  },
  {
    name: 'a connection opened in advance',
    violates: null,
    run: ({ port }) => {
      for (const rel of ['preconnect', 'dns-prefetch', 'prefetch']) {
        const link = document.createElement('link');
        link.rel = rel;
        link.href = `http://127.0.0.1:${port}/`;
        document.head.append(link);
      }
    },
  },
];

for (const { name, violates, run } of WAYS_OUT) {
  test(`nothing leaves by ${name}`, async () => {
    const { page } = app();
    const address = page.url();
    await page.evaluate(
      `setTimeout(() => (${run.toString()})(${JSON.stringify({ port: server.port })}))`,
    );
    if (violates !== null) await expectViolation(violates);
    // A call that nothing stops arrives well before a second request to the same process does.
    await settle();
    expect(server.calls).toEqual([]);
    expect(page.url()).toBe(address);
  });
}

test('no call goes to another computer', async () => {
  // Without a network of any kind Chromium looks for no way, and so never says that it has tried all.
  const hasNetwork = Object.values(networkInterfaces())
    .flat()
    .some((each) => each?.internal === false);
  const candidates = await app().page.evaluate(
    ({ port, mayEnd }) =>
      new Promise<string[]>((resolve) => {
        const urls = [`stun:127.0.0.1:${port}`];
        for (const transport of ['udp', 'tcp']) {
          urls.push(`turn:127.0.0.1:${port}?transport=${transport}`);
          urls.push(`turn:localhost:${port}?transport=${transport}`);
        }
        const iceServers = [{ urls, username: 'x', credential: 'x' }];
        const connection = new RTCPeerConnection({ iceServers });
        const found: string[] = [];
        connection.addEventListener('icecandidate', ({ candidate }) => {
          // The last one is null: every way has been tried.
          if (candidate !== null) {
            found.push(candidate.candidate);
            return;
          }
          connection.close();
          resolve(found);
        });
        connection.createDataChannel('x');
        void connection
          .createOffer()
          .then((offer) => connection.setLocalDescription(offer))
          .then(() => mayEnd || resolve(found));
      }),
    { port: server.port, mayEnd: hasNetwork },
  );
  if (!hasNetwork) await settle();
  expect(candidates).toEqual([]);
  expect(server.calls).toEqual([]);
});

test('the main process is cut off from the network as well', async () => {
  const { electron } = app();
  const answers = await electron.evaluate(
    ({ net, session }, address) =>
      Promise.all(
        [net.fetch(address), session.defaultSession.fetch(address)].map((answer) =>
          answer.then(
            ({ status }) => `answered ${status}`,
            () => 'refused',
          ),
        ),
      ),
    `http://127.0.0.1:${server.port}/`,
  );
  expect(answers).toEqual(['refused', 'refused']);
  expect(server.calls).toEqual([]);
});

test('the window leaves for no other address', async () => {
  const { page } = app();
  const address = page.url();
  for (const target of [
    `http://127.0.0.1:${server.port}/`,
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,<h1>elsewhere</h1>',
    'app://print/x',
  ]) {
    await page.evaluate((url) => {
      setTimeout(() => location.assign(url));
    }, target);
    await settle();
    expect(page.url(), target).toBe(address);
  }
  await page.evaluate(() => {
    setTimeout(() => location.assign('javascript:void(window.wasRun = true)'));
  });
  await settle();
  expect(await page.evaluate(() => window.wasRun)).toBeUndefined();
  expect(server.calls).toEqual([]);
});

test('no second window opens', async () => {
  const { page, electron } = app();
  const opened = await page.evaluate(
    ({ port }) =>
      new Promise<boolean>((resolve) => {
        setTimeout(() => {
          const link = document.createElement('a');
          link.href = `http://127.0.0.1:${port}/`;
          link.target = '_blank';
          document.body.append(link);
          link.click();
          link.remove();
          resolve(window.open(link.href) !== null || window.open('about:blank') !== null);
        });
      }),
    { port: server.port },
  );
  expect(opened).toBe(false);
  await settle();
  expect(await electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(
    1,
  );
  expect(server.calls).toEqual([]);
});

test('every permission is denied', async () => {
  const answers = await app().page.evaluate(async () => {
    const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
    const refusal = (asked: Promise<unknown>) => asked.then(() => 'granted', nameOf);
    const place = new Promise((_resolve, reject) => {
      navigator.geolocation.getCurrentPosition(
        () => reject(new Error('granted')),
        ({ code, PERMISSION_DENIED }) =>
          reject(new Error(code === PERMISSION_DENIED ? 'denied' : 'other')),
      );
    });
    const queries = ['geolocation', 'notifications', 'camera', 'microphone', 'persistent-storage'];
    return {
      notifications: await Notification.requestPermission(),
      place: await place.catch((error: unknown) => (error instanceof Error ? error.message : '')),
      camera: await refusal(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refusal(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refusal(navigator.clipboard.readText()),
      states: await Promise.all(
        queries.map(async (name) => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName });
          return `${name} ${state}`;
        }),
      ),
    };
  });
  expect(answers).toMatchObject({ notifications: 'denied', place: 'denied' });
  for (const answer of [answers.camera, answers.screen, answers.clipboard])
    expect(answer).not.toBe('granted');
  expect(answers.states.filter((state) => !state.endsWith(' denied'))).toEqual([]);
});

test.describe('requests to the main process', () => {
  let dialogs: CallCounter;
  let browsers: CallCounter;
  let folders: CallCounter;

  test.beforeAll(async () => {
    dialogs = await countCalls(app().electron, 'dialog', 'showSaveDialog');
    browsers = await countCalls(app().electron, 'shell', 'openExternal');
    folders = await countCalls(app().electron, 'shell', 'showItemInFolder');
  });

  const WRONG: readonly (readonly [keyof typeof CHANNELS, unknown])[] = [
    ['exportPlan', undefined],
    ['exportPlan', null],
    ['exportPlan', 'plan.pdf'],
    ['exportPlan', []],
    ['exportPlan', { format: 1 }],
    ['exportPlan', JSON.parse('{"__proto__": {"format": 1}}')],
    ['revealExport', 42],
    ['revealExport', 'x'.repeat(65)],
    ['revealExport', ['ticket']],
    ['openLink', undefined],
    ['openLink', { href: 'https://example.com' }],
    ['openLink', 'x'.repeat(2049)],
    ['showMenu', undefined],
    ['showMenu', { words: { quit: { role: 'quit' } }, disabled: [] }],
    ['showMenu', { words: {}, disabled: ['erase'] }],
    ['showReminder', 'Study'],
    ['showReminder', { title: 'Study', body: '', plan: '', icon: '/etc/passwd' }],
    ['revealFile', { path: '/etc/passwd' }],
    ['revealFile', 'x'.repeat(10_001)],
  ];

  test('an argument of the wrong shape is refused and logged, and nothing happens', async () => {
    const { page, log } = app();
    for (const [method, argument] of WRONG) {
      const before = log.length;
      const answer = await page.evaluate(
        ([name, value]) =>
          (window.desktop[name] as (value: unknown) => Promise<unknown>)(value).then(
            () => 'answered',
            String,
          ),
        [method, argument] as const,
      );
      const channel = CHANNELS[method];
      expect(answer, method).toContain(`${channel}: refused`);
      await expect
        .poll(() => log.slice(before).join('\n'), { message: method })
        .toContain(`refused ${channel}: arguments of the wrong shape`);
    }
    expect([await dialogs.count(), await browsers.count()]).toEqual([0, 0]);
  });

  test('an address that the content does not name is not opened', async () => {
    const { page } = app();
    for (const url of ['https://example.com/', 'file:///etc/passwd', 'javascript:alert(1)'])
      expect(await page.evaluate((link) => window.desktop.openLink(link), url)).toEqual({
        ok: false,
        failure: { kind: 'not-allowed' },
      });
    expect(await browsers.count()).toBe(0);
  });

  test('an invented ticket shows no file', async () => {
    expect(await app().page.evaluate(() => window.desktop.revealExport('../../etc'))).toBe(false);
    expect(await folders.count()).toBe(0);
  });

  test('a path that no dialog gave shows no file, not even whether it is there', async () => {
    for (const place of ['/etc/passwd', '/none', '.', '', `${APP_FOLDER}/package.json`])
      expect(await app().page.evaluate((file) => window.desktop.revealFile(file), place)).toEqual({
        ok: false,
        failure: { kind: 'not-chosen' },
      });
    expect(await folders.count()).toBe(0);
  });

  test('what the main process tells arrives as a value alone, without the event', async () => {
    const { electron, page } = app();
    const told = page.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          window.desktop.onCommand((...given: unknown[]) => resolve(given));
          void window.desktop.showMenu({ words: { about: 'About' }, disabled: [] });
        }),
    );
    await expect
      .poll(() =>
        electron.evaluate(({ Menu }) => {
          const item = Menu.getApplicationMenu()?.getMenuItemById('about');
          item?.click();
          return item !== null && item !== undefined;
        }),
      )
      .toBe(true);
    expect(await told).toEqual(['about']);
  });

  for (const [name, address] of [
    ['a page of unknown origin', 'data:text/html,<h1>foreign</h1>'],
    ['an empty page', 'about:blank'],
    ['the print host', 'app://print/nothing'],
    ['a host with our name in it', 'app://milepost.evil/index.html'],
  ] as const) {
    test(`${name} is refused whatever it asks, although it has our preload script`, async () => {
      const { electron, log } = app();
      const before = log.length;
      const answers = await electron.evaluate(
        async ({ BrowserWindow }, { preload, url, methods }) => {
          const foreign = new BrowserWindow({
            show: false,
            webPreferences: {
              preload,
              sandbox: true,
              contextIsolation: true,
              // Our own session loads nothing but app://.
              ...(!url.startsWith('app:') && { partition: 'foreign' }),
            },
          });
          try {
            await foreign.loadURL(url);
            return (await foreign.webContents.executeJavaScript(
              `Promise.all(${JSON.stringify(methods)}.map((name) =>
                window.desktop[name]().then(() => name + ' answered', String)))`,
            )) as string[];
          } finally {
            foreign.destroy();
          }
        },
        {
          preload: path.join(APP_FOLDER, 'out', 'preload', 'index.cjs'),
          url: address,
          methods: Object.keys(CHANNELS),
        },
      );
      for (const [index, channel] of Object.values(CHANNELS).entries()) {
        expect(answers[index]).toContain(`${channel}: refused`);
        await expect
          .poll(() => log.slice(before).join('\n'))
          .toContain(`refused ${channel}: foreign sender`);
      }
      expect([await dialogs.count(), await browsers.count()]).toEqual([0, 0]);
    });
  }

  test('a frame inside the window has no window.desktop', async () => {
    const type = await app().page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const { contentWindow } = frame;
      const found = typeof (contentWindow as { desktop?: unknown } | null)?.desktop;
      frame.remove();
      return found;
    });
    expect(type).toBe('undefined');
  });
});

test('app:// serves its own files and nothing else, with the policy on every answer', async () => {
  const served = ['app://milepost/', 'app://milepost/index.html'];
  const refused = [
    'app://milepost/package.json',
    'app://milepost/../package.json',
    'app://milepost/../../../../../../etc/passwd',
    'app://milepost/%2e%2e/package.json',
    'app://milepost/..%2fpackage.json',
    'app://milepost/..%5cpackage.json',
    'app://milepost/assets/..%2f..%2fmain/index.js',
    'app://milepost/main/index.js',
    'app://milepost/preload/index.cjs',
    'app://milepost//etc/passwd',
    'app://milepost/etc/passwd',
    'app://milepost/assets',
    'app://milepost/assets/',
    'app://milepost/index.html/',
    'app://milepost/index.html%00.png',
    'app://milepost/INDEX.HTML',
    'app://milepost/constructor',
    'app://milepost/__proto__',
    'app://print/index.html',
    'app://print/',
    'app://elsewhere/index.html',
  ];
  const answers = await app().electron.evaluate(
    ({ net }, addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const answer = await net.fetch(address);
          const policy = answer.headers.get('content-security-policy') ?? '';
          return { address, status: answer.status, policy, body: await answer.text() };
        }),
      ),
    [...served, ...refused],
  );
  for (const { address, status, policy, body } of answers) {
    expect(status, address).toBe(served.includes(address) ? 200 : 404);
    expect(policy, address).toContain("default-src 'none'");
    if (!served.includes(address)) expect(body, address).toBe('Not found');
  }
  const posted = await app().electron.evaluate(
    async ({ net }) => (await net.fetch('app://milepost/index.html', { method: 'POST' })).status,
  );
  expect(posted).toBe(404);
});

test('a walk through every screen asks only app://, and each answer carries the policy', async () => {
  const { page, electron } = app();
  await electron.evaluate(({ session }) => {
    const seen: string[] = [];
    const note = ({ url }: { readonly url: string }) => void seen.push(url);
    session.defaultSession.webRequest.onCompleted(note);
    session.defaultSession.webRequest.onErrorOccurred(note);
    Object.assign(globalThis, { requestsSeen: seen });
  });
  const policies: string[] = [];
  page.on('response', (response) => {
    const policy = response.headers()['content-security-policy'] ?? '';
    policies.push(`${response.url()} ${policy}`);
  });
  await page.reload();
  await visit(page, 'plans');
  await visit(page, 'skills');
  await visit(page, 'settings');
  await openRole(page);
  await resize(electron, { width: 900, height: 600 });

  expect(policies.length).toBeGreaterThan(5);
  expect(policies.filter((line) => !line.includes("default-src 'none'"))).toEqual([]);
  expect(policies.filter((line) => !line.startsWith('app://milepost/'))).toEqual([]);
  const seen = await electron.evaluate(
    () => (globalThis as unknown as { requestsSeen: string[] }).requestsSeen,
  );
  expect(seen.filter((url) => !url.startsWith('app://milepost/'))).toEqual([]);
});

async function expectViolation(directive: string | RegExp): Promise<void> {
  const { page } = app();
  const matches = (violated: readonly string[]) =>
    violated.some((name) =>
      typeof directive === 'string' ? name === directive : directive.test(name),
    );
  await expect
    .poll(async () => matches(await page.evaluate(() => window.violated)), {
      message: `a violation of ${String(directive)}`,
    })
    .toBe(true);
  expect(await page.evaluate(() => window.wasRun)).toBeUndefined();
}

/** Waits until the processes of the page and of the network have answered something else. */
async function settle(): Promise<void> {
  const { page, electron } = app();
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await electron.evaluate(async ({ net }) => {
      await (await net.fetch('app://milepost/index.html')).text();
    });
  }
}

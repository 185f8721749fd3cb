import { describe, expect, it } from 'vitest';

import type { Job } from '../../../src/main/export/jobs.ts';
import { RunningExports } from '../../../src/main/export/running-exports.ts';
import { fail, succeed } from '../../../src/shared/domain/result.ts';
import type { ExportFailure, ExportProgress } from '../../../src/shared/ipc/export-contract.ts';

/** Fails as the writing of a file does that is told to stop. */
const untilStopped: Job<null, ExportFailure> = ({ signal }) =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(fail({ kind: 'not-made', detail: 'stopped' })));
  });

describe('an export', () => {
  it('is waited for by its ticket, which then leads to the file', async () => {
    const exports = new RunningExports();
    const { name, ticket } = exports.begin('/plans/My plan.ics', () =>
      Promise.resolve(succeed(null)),
    );
    expect(name).toBe('My plan.ics');
    expect(exports.fileOf(ticket)).toBeUndefined();
    expect(await exports.finish(ticket)).toEqual(succeed({ path: '/plans/My plan.ics', ticket }));
    expect(exports.fileOf(ticket)).toBe('/plans/My plan.ics');
  });

  it('says why it failed, and leads to no file', async () => {
    const exports = new RunningExports();
    const failure = fail({ kind: 'disk-full', path: '/plans/a.ics' } as const);
    const { ticket } = exports.begin('/plans/a.ics', () => Promise.resolve(failure));
    expect(await exports.finish(ticket)).toEqual(failure);
    expect(exports.fileOf(ticket)).toBeUndefined();
  });

  it('that is stopped was cancelled, and no other one is', async () => {
    const exports = new RunningExports();
    const first = exports.begin('/plans/a.ics', untilStopped);
    const second = exports.begin('/plans/b.ics', () => Promise.resolve(succeed(null)));
    exports.cancel(first.ticket);
    expect(await exports.finish(first.ticket)).toEqual(fail({ kind: 'cancelled' }));
    expect(await exports.finish(second.ticket)).toMatchObject({ ok: true });
  });

  it('that was written all the same stays written', async () => {
    const exports = new RunningExports();
    const { ticket } = exports.begin('/plans/a.ics', () => Promise.resolve(succeed(null)));
    exports.cancel(ticket);
    expect(await exports.finish(ticket)).toMatchObject({ ok: true });
    exports.cancel(ticket);
  });

  it('tells how far it is by its ticket, and nothing once it is stopped', async () => {
    const told: ExportProgress[] = [];
    const exports = new RunningExports((progress) => told.push(progress));
    const { ticket } = exports.begin('/plans/a.md', async ({ signal, report }) => {
      report('making', 0.5);
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      report('writing', null);
      return succeed(null);
    });
    exports.cancel(ticket);
    await exports.finish(ticket);
    expect(told).toEqual([{ ticket, phase: 'making', share: 0.5 }]);
  });

  it('that nobody began was cancelled', async () => {
    expect(await new RunningExports().finish('no-ticket')).toEqual(fail({ kind: 'cancelled' }));
  });
});

import { describe, expect, it } from 'vitest';

import { HeldPreview } from '../../../src/main/export/held-preview.ts';
import type { Job } from '../../../src/main/export/jobs.ts';
import { fail, succeed } from '../../../src/shared/domain/result.ts';
import type { ExportFailure } from '../../../src/shared/ipc/export-contract.ts';

const NAMING = { locale: 'en-GB', role: { title: 'Tester' }, stage: 'entry' } as const;
const CANCELLED = fail({ kind: 'cancelled' } as const);
const PDF = new Uint8Array([37, 80, 68, 70]);

const printed: Job<Uint8Array, ExportFailure> = () => Promise.resolve(succeed(PDF));
const untilStopped: Job<Uint8Array, ExportFailure> = ({ signal }) =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(fail({ kind: 'print-failed', detail: '' })));
  });
const never = new AbortController().signal;

describe('a preview', () => {
  it('is looked at and then taken as the very same bytes', async () => {
    const preview = new HeldPreview();
    const ticket = preview.begin(NAMING, printed);
    const looked = await preview.finish(ticket);
    expect(looked).toEqual(succeed(PDF));
    expect(preview.namingOf(ticket)).toBe(NAMING);
    const taken = await preview.take(ticket, never);
    expect(taken.ok && looked.ok && taken.value === looked.value).toBe(true);
  });

  it('is in memory no longer once it is taken, or forgotten', async () => {
    const preview = new HeldPreview();
    const taken = preview.begin(NAMING, printed);
    await preview.take(taken, never);
    const forgotten = preview.begin(NAMING, printed);
    preview.forget(forgotten);
    for (const ticket of [taken, forgotten]) {
      expect(preview.namingOf(ticket)).toBeNull();
      expect(await preview.finish(ticket)).toEqual(CANCELLED);
      expect(await preview.take(ticket, never)).toEqual(CANCELLED);
    }
  });

  it('ends the one before', async () => {
    const preview = new HeldPreview();
    const first = preview.finish(preview.begin(NAMING, untilStopped));
    const second = preview.begin(NAMING, printed);
    expect(await first).toEqual(CANCELLED);
    expect(await preview.finish(second)).toEqual(succeed(PDF));
  });

  it('that is taken while it prints goes on, whatever else is asked for, until it is stopped', async () => {
    const preview = new HeldPreview();
    const stop = new AbortController();
    const ticket = preview.begin(NAMING, untilStopped);
    const taken = preview.take(ticket, stop.signal);
    preview.forget(ticket);
    preview.begin(NAMING, printed);
    stop.abort();
    expect(await taken).toEqual(CANCELLED);
  });
});

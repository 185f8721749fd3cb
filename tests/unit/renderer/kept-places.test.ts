import { beforeEach, describe, expect, it, vi } from 'vitest';

import { parseOutlinePlace } from '../../../src/renderer/features/plan-workspace/milestones/outline-place.ts';
import { parseTimelinePlace } from '../../../src/renderer/features/plan-workspace/timeline/timeline-place.ts';
import type { PlanId } from '../../../src/shared/domain/ids.ts';

const PLAN = 'plan' as PlanId;
const stored = new Map<string, string>();

/** A window that was just opened: modules remember nothing. */
async function openWindow() {
  vi.resetModules();
  const write = await import('../../../src/renderer/storage/commands/keep-window-state.ts');
  const read = await import('../../../src/renderer/storage/queries/kept-window-state.ts');
  return { ...write, ...read };
}

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});

describe('what the window remembers', () => {
  it('is there in the next window', async () => {
    const first = await openWindow();
    first.keepRoute('/plans/plan?view=timeline');
    first.keepPlace(PLAN, 'timeline', { zoom: 30 });
    first.keepPlace(PLAN, 'journal', 'portfolio');
    first.keepChosen('a');
    first.keepChosen('b');
    first.keepChosen('a');

    const next = await openWindow();
    expect(next.keptRoute()).toBe('/plans/plan?view=timeline');
    expect(next.keptPlace(PLAN, 'timeline')).toEqual({ zoom: 30 });
    expect(next.keptPlace(PLAN, 'journal')).toBe('portfolio');
    expect(next.keptPlace('other' as PlanId, 'journal')).toBeUndefined();
    expect(next.keptChosen()).toEqual(['a', 'b']);
  });

  it('is of the twenty plans that were open last', async () => {
    const { keepPlace, keptPlace } = await openWindow();
    for (let at = 0; at <= 20; at += 1) keepPlace(`plan-${at}` as PlanId, 'today', at);
    expect(keptPlace('plan-0' as PlanId, 'today')).toBeUndefined();
    expect(keptPlace('plan-1' as PlanId, 'today')).toBe(1);
  });

  it.each(['', 'no JSON', '7', 'null', '[]', '{"route":7,"chosen":{},"plans":[7,["plan"]]}'])(
    'is nothing where %j was stored',
    async (text) => {
      stored.set('milepost:window', text);
      const { keptRoute, keptChosen, keptPlace } = await openWindow();
      expect([keptRoute(), keptChosen(), keptPlace(PLAN, 'today')]).toEqual([null, [], undefined]);
    },
  );

  it('lasts as long as the window where nothing can be stored', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('closed');
      },
      setItem: () => {
        throw new Error('full');
      },
    });
    const { keepRoute, keptRoute } = await openWindow();
    keepRoute('/plans');
    expect(keptRoute()).toBe('/plans');
  });
});

describe('a kept place', () => {
  const place = {
    zoom: 30,
    expanded: ['m1'],
    active: 'm1',
    scroll: { left: 10, top: 0 },
  };

  it('of the timeline is read as it was written', () => {
    expect(parseTimelinePlace(place)).toEqual({ ...place, expanded: new Set(['m1']) });
    expect(parseTimelinePlace({ ...place, zoom: 'plan', active: null })).toBeDefined();
  });

  it.each([
    null,
    'plan',
    { ...place, zoom: 0 },
    { ...place, zoom: null },
    { ...place, zoom: 'week' },
    { ...place, expanded: [7] },
    { ...place, active: undefined },
    { ...place, scroll: { left: null, top: 0 } },
  ])('of the timeline is forgotten where it makes no sense: %j', (kept) => {
    expect(parseTimelinePlace(kept)).toBeUndefined();
  });

  it('of the outline is read as it was written, or forgotten', () => {
    expect(parseOutlinePlace({ row: null, open: ['m1'] })).toEqual({ row: null, open: ['m1'] });
    for (const kept of [undefined, 'm1', { row: 7, open: [] }, { row: null, open: 'm1' }])
      expect(parseOutlinePlace(kept)).toBeNull();
  });
});

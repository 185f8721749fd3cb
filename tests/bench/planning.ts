/** The planning engine: the preview against a frame, and schedules of generated networks. */
import { contentIndexOf, type ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { criticalPath } from '../../src/shared/planning/critical-path.ts';
import { levelToCapacity } from '../../src/shared/planning/level-to-capacity.ts';
import type { NetworkTask } from '../../src/shared/planning/task-network.ts';
import { aNetwork, PART_TIME } from './network.ts';
import { timePreviewInRenderer } from './preview-in-renderer.ts';
import { timePreview, type PreviewTimes } from './preview.ts';
import type { Measurement } from './row.ts';

const FRAME = { what: 'one frame', samples: [16] };
const SIZES = [1_000, 5_000, 10_000] as const;
const WARM_UP_RUNS = 3;

export async function measurePlanning(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  const index = contentIndexOf(content);
  return [
    previewRow('Node', timePreview(index, runs)),
    previewRow('a renderer', await timePreviewInRenderer(index, runs)),
    ...networkRows(runs),
  ];
}

function previewRow(where: string, { role, stage, tasks, samples }: PreviewTimes): Measurement {
  return {
    id: `preview-${where === 'Node' ? 'node' : 'renderer'}`,
    what: `Preview recomputed, largest role, in ${where}`,
    unit: 'ms',
    samples,
    yardstick: FRAME,
    goal: { of: 'value', atMost: 8 },
    note: `the whole of build-plan for ${role}, ${stage} stage, ${tasks} tasks, nothing known before; the mean over a slider’s 19 steps.`,
  };
}

function networkRows(runs: number): readonly Measurement[] {
  const [small, half, whole] = SIZES.map((size) => ({ network: aNetwork(size), times: [0] }));
  if (small === undefined || half === undefined || whole === undefined) throw new Error('sizes');
  for (const subject of [small, half, whole]) subject.times = [];
  for (let run = -WARM_UP_RUNS; run < runs; run += 1)
    for (const { network, times } of [small, half, whole]) {
      const took = timeSchedule(network);
      if (run >= 0) times.push(took);
    }
  const note = 'levelling and critical path of a generated network, 15 hours a week, days off.';
  return [
    {
      id: 'schedule-1000',
      what: 'Schedule of 1,000 tasks, 2,000 prerequisites',
      unit: 'ms',
      samples: small.times,
      note: `${note} TaskJuggler is not compared yet.`,
    },
    {
      id: 'schedule-10000',
      what: 'Schedule of 10,000 tasks, 20,000 prerequisites',
      unit: 'ms',
      samples: whole.times,
      goal: { of: 'value', atMost: 100 },
      note,
    },
    {
      id: 'schedule-growth',
      what: 'Growth when tasks double, 5,000 to 10,000',
      unit: 'ms',
      samples: whole.times,
      yardstick: { what: 'for 5,000', samples: half.times },
      goal: { of: 'ratio', atMost: 2.3 },
      note,
    },
  ];
}

function timeSchedule(network: readonly NetworkTask[]): number {
  const from = performance.now();
  const levelled = levelToCapacity(network, PART_TIME);
  if (!levelled.ok) throw new Error(`no schedule: ${levelled.failure.kind}`);
  criticalPath(levelled.value.map(({ task }) => task));
  return performance.now() - from;
}

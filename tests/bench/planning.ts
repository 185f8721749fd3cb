/** The planning engine: the preview against a frame, and schedules of generated networks. */
import { contentIndexOf, type ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { timePreviewInRenderer } from './preview-in-renderer.ts';
import { timePreview, type PreviewTimes } from './preview.ts';
import type { Measurement } from './row.ts';
import { measureSchedules } from './schedules.ts';

const FRAME = { what: 'one frame', samples: [16] };

export async function measurePlanning(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  const index = contentIndexOf(content);
  return [
    previewRow('Node', timePreview(index, runs)),
    previewRow('a renderer', await timePreviewInRenderer(index, runs)),
    ...(await measureSchedules(runs)),
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

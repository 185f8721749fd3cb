/** A thread that makes the text of one file and ends, so that the window never waits for it. */
import { parentPort, workerData } from 'node:worker_threads';

import { renderPlanFile } from '../../shared/export/render-plan-file.ts';
import type { RenderRequest } from './render-in-worker.ts';

// Only render-in-worker.ts starts this file, with data of this very type.
const { document, format, calendar } = workerData as RenderRequest;
// A thread's port reaches its parent alone; only a window's has an origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(renderPlanFile(document, format, calendar));

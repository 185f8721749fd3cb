/** A thread that does one thing with a plan and ends, so that the window never waits for it. */
import { parentPort, workerData } from 'node:worker_threads';

import { planNaming } from '../../shared/export/plan-file-name.ts';
import { readPlanDocument } from '../../shared/export/read-plan-document.ts';
import { renderPlanFile } from '../../shared/export/render-plan-file.ts';
import type { ThreadAnswers, ThreadMessage, ThreadTask } from './plan-thread.ts';

// Only plan-thread.ts starts this file, with data of this very type.
const task = workerData as ThreadTask;

/** Shares are told this far apart. */
const STEP = 0.02;
let told = 0;

tell({ answer: answerTo(task) });

function answerTo(wanted: ThreadTask): ThreadAnswers[keyof ThreadAnswers] {
  const read = readPlanDocument(Buffer.from(wanted.bytes).toString('utf8'));
  if (!read.ok) throw new Error(`no plan document, at "${read.failure}"`);
  const document = read.value;
  switch (wanted.kind) {
    case 'name':
      return planNaming(document);
    case 'read':
      return document;
    case 'render': {
      const { format, calendar } = wanted;
      return Buffer.from(renderPlanFile(document, format, { ...calendar, onShare: tellShare }));
    }
  }
}

function tellShare(share: number): void {
  if (share - told < STEP) return;
  told = share;
  tell({ share });
}

function tell(message: ThreadMessage): void {
  // A thread's port reaches its parent alone; only a window's has an origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}

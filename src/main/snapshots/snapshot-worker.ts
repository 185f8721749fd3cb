/** Does one heavy piece of work with snapshots in a thread of its own, and ends. */
import { parentPort, workerData } from 'node:worker_threads';

import { runJob, type SnapshotJob } from './run-job.ts';

// Given by `startJob` alone.
const job = workerData as SnapshotJob;
// What is thrown here is a defect, which reaches `startJob` as the worker's error.
// Threads have one other side: origins are for windows.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await runJob(job));

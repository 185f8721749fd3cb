/**
 * Where the window's own workers are. The page's policy for scripts admits these addresses and no
 * other, so a new worker is named here first.
 */
// Not what the file exports: the bundler puts the address of the built worker in its place.
// oxlint-disable-next-line import/default
import forecastWorker from './forecast.worker.ts?worker&url';
// Here too the bundler puts the address of the built worker in the place of an export.
// oxlint-disable-next-line import/default
import leversWorker from './levers.worker.ts?worker&url';
// Once more the bundler puts the address of the built worker in the place of an export.
// oxlint-disable-next-line import/default
import replanWorker from './replan.worker.ts?worker&url';
// Likewise: the bundler puts the address of the built worker in the place of an export.
// oxlint-disable-next-line import/default
import planWorker from './plan.worker.ts?worker&url';
// As above, the bundler puts an address in the place of an export.
// oxlint-disable-next-line import/default
import backupWorker from './backup.worker.ts?worker&url';
// As above: the address of the built worker.
// oxlint-disable-next-line import/default
import pdfWorker from './pdf.worker.ts?worker&url';

export const FORECAST_WORKER: string = forecastWorker;
export const LEVERS_WORKER: string = leversWorker;
export const REPLAN_WORKER: string = replanWorker;
export const PLAN_WORKER: string = planWorker;
export const BACKUP_WORKER: string = backupWorker;
export const PDF_WORKER: string = pdfWorker;

export const WORKER_ADDRESSES: readonly string[] = [
  FORECAST_WORKER,
  LEVERS_WORKER,
  REPLAN_WORKER,
  PLAN_WORKER,
  BACKUP_WORKER,
  PDF_WORKER,
];

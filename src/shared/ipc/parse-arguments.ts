/** Parsers of every argument that crosses from the window to the main process. */
import { z } from 'zod';

import { FILE_FORMATS, LONGEST_ALARM_MINUTES, MINUTES_A_DAY } from '../export/file-formats.ts';
import { planDocumentSchema } from '../export/plan-document-schema.ts';
import type { ExportOptions } from './contract.ts';

z.config({ jitless: true });

const ticket = z.string().max(64);

const exportOptions = z.strictObject({
  calendar: z.strictObject({
    startMinute: z
      .int()
      .nonnegative()
      .max(MINUTES_A_DAY - 1)
      .nullable(),
    alarmMinutes: z.int().nonnegative().max(LONGEST_ALARM_MINUTES).nullable(),
  }),
}) satisfies z.ZodType<ExportOptions>;

/** One parser per channel that takes an argument; the rest take none. */
export const ARGUMENT_PARSERS = {
  loadContent: z.tuple([]),
  loadRolePage: z.tuple([z.string().max(100)]),
  exportPlan: z.tuple([planDocumentSchema, z.enum(['pdf', ...FILE_FORMATS]), exportOptions]),
  finishExport: z.tuple([ticket]),
  cancelExport: z.tuple([ticket]),
  revealExport: z.tuple([ticket]),
  loadAbout: z.tuple([]),
  openLink: z.tuple([z.string().max(2048)]),
} as const;

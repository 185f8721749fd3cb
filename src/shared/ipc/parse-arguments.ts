/** Parsers of every argument that crosses from the window to the main process. */
import { z } from 'zod';

import { planDocumentSchema } from '../export/plan-document-schema.ts';

z.config({ jitless: true });

/** One parser per channel that takes an argument; the rest take none. */
export const ARGUMENT_PARSERS = {
  loadContent: z.tuple([]),
  loadRolePage: z.tuple([z.string().max(100)]),
  exportPdf: z.tuple([planDocumentSchema]),
  revealExport: z.tuple([z.string().max(64)]),
  loadAbout: z.tuple([]),
  openLink: z.tuple([z.string().max(2048)]),
} as const;

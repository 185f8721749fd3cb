/** A plan document as the text of any file but a PDF. */
import type { FileFormat, ShareListener } from './file-formats.ts';
import type { PlanDocument } from './plan-document.ts';
import { renderSessionsCsv, renderTasksCsv } from './render-csv.ts';
import { renderIcs, type IcsOptions } from './render-ics.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';

export interface RenderOptions extends IcsOptions {
  /** For the formats that take a while with thousands of tasks. */
  readonly onShare?: ShareListener;
}

/** The same bytes for the same document and options. */
export function renderPlanFile(
  document: PlanDocument,
  format: FileFormat,
  { onShare, ...calendar }: RenderOptions,
): string {
  switch (format) {
    case 'ics':
      return renderIcs(document, calendar, onShare);
    case 'markdown':
      return renderMarkdown(document, onShare);
    case 'csv':
      return renderTasksCsv(document);
    case 'sessions-csv':
      return renderSessionsCsv(document);
    case 'json':
      return renderJson(document);
  }
}

/** A plan document as the text of any file but a PDF. */
import type { FileFormat } from './file-formats.ts';
import type { PlanDocument } from './plan-document.ts';
import { renderSessionsCsv, renderTasksCsv } from './render-csv.ts';
import { renderIcs, type IcsOptions } from './render-ics.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';

/** The same bytes for the same document and options. */
export function renderPlanFile(
  document: PlanDocument,
  format: FileFormat,
  calendar: IcsOptions,
): string {
  switch (format) {
    case 'ics':
      return renderIcs(document, calendar);
    case 'markdown':
      return renderMarkdown(document);
    case 'csv':
      return renderTasksCsv(document);
    case 'sessions-csv':
      return renderSessionsCsv(document);
    case 'json':
      return renderJson(document);
  }
}

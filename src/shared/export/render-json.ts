import type { PlanDocument } from './plan-document.ts';

/**
 * A plan document as JSON, by the schema in `docs/plan.schema.json`. Half characters are written as
 * escapes, so that the text is well-formed in every encoding.
 */
export function renderJson(document: PlanDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

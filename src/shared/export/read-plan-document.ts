/** Reads the JSON of a plan document, whoever it comes from. */
import { fail, succeed, type Result } from '../domain/result.ts';
import { planDocumentSchema } from './plan-document-schema.ts';
import type { PlanDocument } from './plan-document.ts';

/** @returns the document, or where it is none: the path of the first fault, empty for the whole */
export function readPlanDocument(json: string): Result<PlanDocument, string> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail('');
  }
  const parsed = planDocumentSchema.safeParse(value);
  return parsed.success
    ? succeed(parsed.data)
    : fail(parsed.error.issues[0]?.path.map(String).join('.') ?? '');
}

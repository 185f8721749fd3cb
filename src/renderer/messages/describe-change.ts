import type { ChangeLabel } from '../../shared/domain/change.ts';
import type { Text } from './use-text.ts';

/** What a change did, in a few words. */
export function describeChange(label: ChangeLabel, text: Text): string {
  return text(`change.${label.kind}`, { subject: label.subject, count: label.count });
}

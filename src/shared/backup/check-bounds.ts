/**
 * Whether parsed JSON stays within the bounds of a backup: how deep it goes, how long its texts and
 * lists are, and that no key of it could reach a prototype. Done before any schema looks at it, and
 * without recursion, so that no input can exhaust the stack.
 */
import { fail, succeed, type Result } from '../domain/result.ts';
import { BACKUP_LIMITS, type BackupFailure } from './backup-format.ts';

/** @param root what `JSON.parse` gave */
export function checkBounds(root: unknown): Result<null, BackupFailure> {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && value.length > BACKUP_LIMITS.textLength)
      return fail({ kind: 'too-large', limit: BACKUP_LIMITS.textLength });
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= BACKUP_LIMITS.depth) return fail({ kind: 'too-deep', limit: BACKUP_LIMITS.depth });
    if (Object.hasOwn(value, '__proto__')) return fail({ kind: 'wrong-form', path: '__proto__' });
    const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (items.length > BACKUP_LIMITS.rows)
      return fail({ kind: 'too-large', limit: BACKUP_LIMITS.rows });
    for (const item of items) open.push({ value: item, depth: depth + 1 });
  }
  return succeed(null);
}

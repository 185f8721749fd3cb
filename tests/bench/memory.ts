/**
 * Memory of a process and all its descendants as the proportional set size: pages that several
 * processes share are counted once, divided among them. Linux only.
 */
import { readdir, readFile } from 'node:fs/promises';

/**
 * @returns megabytes; null where the system does not tell
 */
export async function proportionalMemory(root: number): Promise<number | null> {
  try {
    const sizes = await Promise.all((await familyOf(root)).map(proportionalKb));
    return sizes.reduce((sum, size) => sum + size, 0) / 1024;
  } catch {
    return null;
  }
}

async function familyOf(root: number): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).map(Number).filter((id) => Number.isInteger(id));
  const children = new Map<number, number[]>();
  for (const id of ids) {
    const parent = await parentOf(id);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const family = [root];
  // Grows while it is walked.
  for (const id of family) family.push(...(children.get(id) ?? []));
  return family;
}

/** Null for a process that has ended meanwhile. */
async function parentOf(id: number): Promise<number | null> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => null);
  // The name in brackets may hold anything; the state and the parent follow it.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined ? null : Number(fields[1]);
}

async function proportionalKb(id: number): Promise<number> {
  const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
  const size = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
  if (size === undefined) throw new Error(`process ${id} has no Pss`);
  return Number(size);
}

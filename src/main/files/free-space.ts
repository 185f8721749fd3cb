import { statfs } from 'node:fs/promises';

/** Left free for the database itself, half of what `room` keeps free for when the disk is full. */
const SPACE_LEFT_FREE = 16 * 1024 * 1024;

/** Bytes that are free where a folder is; null where the file system does not tell. */
export async function freeSpaceOf(folder: string): Promise<number | null> {
  const space = await statfs(folder).catch(() => null);
  return space === null ? null : space.bavail * space.bsize;
}

/** Whether so many bytes fit in a folder; not every file system tells, and then writing will. */
export async function hasRoomFor(folder: string, bytes: number): Promise<boolean> {
  const free = await freeSpaceOf(folder);
  return free === null || free >= bytes + SPACE_LEFT_FREE;
}

import { statfs } from 'node:fs/promises';

/** Left free for the database itself and for whatever else the person does. */
const SPACE_LEFT_FREE = 32 * 1024 * 1024;

/** Whether so many bytes fit in a folder; not every file system tells, and then writing will. */
export async function hasRoomFor(folder: string, bytes: number): Promise<boolean> {
  const space = await statfs(folder).catch(() => null);
  return space === null || space.bavail * space.bsize >= bytes + SPACE_LEFT_FREE;
}

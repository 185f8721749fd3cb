/**
 * How copies are cared for on this machine: the folder of the person's own, and the last drill. Kept
 * beside the data and not in it, since it is about this machine alone.
 */
import { stat } from 'node:fs/promises';

import { z } from 'zod';

import type { CopyCare, DataFileApi } from '../../shared/ipc/data-file-contract.ts';
import type { KeptFile } from '../files/kept-file.ts';
import { checkExtraFolder } from './extra-folder.ts';

z.config({ jitless: true });

export const COPY_CARE = z.object({
  folder: z.string().max(10_000).nullable(),
  lastDrill: z
    .object({
      at: z.string().max(40),
      copy: z.string().max(200),
      rows: z.int().nonnegative(),
      isGood: z.boolean(),
    })
    .nullable(),
});
export type KeptCare = z.infer<typeof COPY_CARE>;

const NO_CARE: KeptCare = { folder: null, lastDrill: null };

export interface CareSurroundings {
  readonly file: KeptFile<KeptCare>;
  /** The moment in UTC. */
  readonly now: () => string;
  /** Asks for a folder; null when the dialog was cancelled. */
  readonly askForFolder: (title: string) => Promise<string | null>;
}

export interface CopyCareService {
  readonly api: Pick<
    DataFileApi,
    'loadCopyCare' | 'chooseCopyFolder' | 'dropCopyFolder' | 'noteDrill'
  >;
  /** The folder in which copies are written too. */
  folder(): string | null;
}

export function createCopyCare({ file, now, askForFolder }: CareSurroundings): CopyCareService {
  let kept: KeptCare | null = null;
  const care = () => (kept ??= file.read() ?? NO_CARE);

  async function load(): Promise<CopyCare> {
    const { folder, lastDrill } = care();
    return {
      folder,
      folderFailure: folder === null ? null : await checkExtraFolder(folder),
      lastDrill,
    };
  }
  async function change(next: Partial<KeptCare>): Promise<CopyCare> {
    kept = { ...care(), ...next };
    // On a full disk it holds for this session only.
    await file.write(kept);
    return load();
  }
  return {
    api: {
      loadCopyCare: load,
      async chooseCopyFolder(title) {
        const folder = await askForFolder(title);
        if (folder === null) return null;
        const isFolder = (await stat(folder).catch(() => null))?.isDirectory() === true;
        return isFolder
          ? change({ folder })
          : { ...(await load()), folderFailure: { kind: 'folder-missing', path: folder } };
      },
      dropCopyFolder: () => change({ folder: null }),
      noteDrill: (drill) => change({ lastDrill: { ...drill, at: now() } }),
    },
    folder: () => care().folder,
  };
}

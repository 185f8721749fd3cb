import { shell } from 'electron';

import type { ContentBundle } from '../../shared/domain/content-bundle.ts';
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { LinkFailure } from '../../shared/ipc/contract.ts';
import { allowedLinks } from './allowed-links.ts';

/** Opens an address of the content in the system's browser, and no other. */
export async function openLink(
  url: string,
  content: ContentBundle,
): Promise<Result<null, LinkFailure>> {
  const isAllowed = allowedLinks(content);
  if (!isAllowed(url)) return fail({ kind: 'not-allowed' });
  try {
    await shell.openExternal(url);
    return succeed(null);
  } catch {
    return fail({ kind: 'no-browser' });
  }
}

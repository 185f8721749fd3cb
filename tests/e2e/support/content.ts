/** The career content, read from its sources and not from the app under test. */
import path from 'node:path';

import { readContent } from '../../../scripts/content/read-content.ts';
import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import { APP_FOLDER } from './launch.ts';

let loading: Promise<ContentBundle> | null = null;

export function content(): Promise<ContentBundle> {
  loading ??= readContent(path.join(APP_FOLDER, 'resources', 'content')).then((read) => {
    if (!read.ok) throw new Error(read.failure.join('\n'));
    return read.value;
  });
  return loading;
}

/** What every task of the content leads to, by the task's title. */
export async function outcomesByTitle(): Promise<ReadonlyMap<string, string>> {
  const { skills, roles } = await content();
  const items = [
    ...skills.flatMap((skill) => skill.units),
    ...roles.flatMap((role) => role.milestones.flatMap((milestone) => milestone.tasks)),
  ];
  return new Map(items.map(({ title, outcome }) => [title, outcome]));
}

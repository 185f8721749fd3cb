import { useMemo } from 'react';

import type { SkillId, TaskId } from '../../../shared/domain/ids.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import type { FileFindings } from '../../workers/answer-backup.ts';
import type { Wording } from './conflict-words.ts';

/** Names for what a file holds: of the content, and of the person's own tasks. */
export function useWording(ownTitles: FileFindings['ownTitles']): Wording {
  const text = useText();
  const locale = useLocale();
  const { bundle, catalogue } = useContent();
  const titles = useMemo(() => {
    const work = bundle.roles.flatMap(({ milestones }) =>
      milestones.flatMap(({ tasks }) => tasks.map(({ id, title }) => [id, title] as const)),
    );
    return new Map<TaskId, string>([...work, ...ownTitles]);
  }, [bundle, ownTitles]);
  return {
    text,
    locale,
    titleOf: (task) =>
      catalogue.units.get(task as TaskId)?.title ?? titles.get(task as TaskId) ?? task,
    planTitle: ({ role, stage }) =>
      text('plan.title', {
        role: bundle.roles.find(({ id }) => id === role)?.title ?? text('plan.retired-role'),
        stage: text(`stage.${stage}`),
      }),
    skillTitle: (skill) => catalogue.skills.get(skill as SkillId)?.title ?? skill,
  };
}

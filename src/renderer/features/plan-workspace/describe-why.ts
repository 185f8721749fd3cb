/** Why a task is in the plan and why then, in sentences: the same in every view. */
import type { ContentIndex } from '../../../shared/domain/content-bundle.ts';
import { formatDate, formatWork } from '../../../shared/calendar/format.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { ScheduledTask, StartConstraint } from '../../../shared/domain/plan.ts';
import type { WhyHere, WhyThen } from '../../../shared/planning/explain-task.ts';
import type { Words } from './timeline/timeline-words.ts';

export interface WhyWords extends Words {
  readonly bundle: ContentIndex;
  readonly titleOf: (task: TaskId) => string;
}

/** One sentence: what needs the task, or what the role asks with it. */
export function describeWhyHere({ neededBy, because }: WhyHere, words: WhyWords): string {
  const { text, bundle, titleOf } = words;
  const skillTitle = (id: string) => bundle.skills.find((skill) => skill.id === id)?.title ?? id;
  const [first] = neededBy;
  if (first !== undefined)
    return text('why.prerequisite-detail', {
      skill: skillTitle(first.skill),
      title: titleOf(first.task),
    });
  switch (because.kind) {
    case 'requirement': {
      const { skill, to, importance, stage } = because.gap;
      return text('why.asked-detail', {
        skill: skillTitle(skill),
        level: text(`level.${to}`),
        importance: text(`importance.${importance}`),
        stage: text(`stage.${stage}`),
      });
    }
    case 'role-work':
      return `${text('why.role-work')}.`;
    case 'own-work':
      return `${text('why.own-work')}.`;
    case 'past':
      return text('why.past');
  }
}

/** What set its first day. */
export function describeWhyThen(
  { constraint, gap }: WhyThen,
  task: ScheduledTask,
  words: WhyWords,
): string {
  const { text, locale } = words;
  const [session] = task.sessions;
  const label = gap?.daysOff.filter((name) => name !== '').join(', ') ?? '';
  return [
    describeConstraint(constraint, words),
    ...(gap === null || gap.daysOff.length === 0
      ? []
      : [
          text('why.days-off', {
            label: label === '' ? text('why.days-off-unnamed') : label,
            until: formatDate(gap.to, 'row', locale),
          }),
        ]),
    ...(session === undefined
      ? []
      : [
          text('why.session', {
            date: formatDate(session.date, 'row', locale),
            time: formatWork(session.minutes, locale),
          }),
        ]),
  ].join(' ');
}

function describeConstraint(constraint: StartConstraint, { text, titleOf }: WhyWords): string {
  switch (constraint.kind) {
    case 'plan-start':
      return text('why.first');
    case 'pinned':
      return text(`why.pinned-${constraint.pin}`);
    case 'after-prerequisite':
    case 'after-earlier-work':
    case 'topics-a-day':
    case 'smallest-session':
      return text(`why.${constraint.kind}`, { title: titleOf(constraint.task) });
  }
}

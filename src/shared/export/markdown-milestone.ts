/** A milestone in Markdown: what it is, what stands behind it, and its tasks to tick. */
import type { BlockContent, ListItem, RootContent } from 'mdast';

import { cleanLine } from './clean-text.ts';
import { reachedOn } from './describe-plan.ts';
import { describeSources } from './describe-sources.ts';
import type { FileWords } from './file-words.ts';
import {
  heading,
  item,
  lines,
  link,
  list,
  paragraph,
  plainParagraph,
  tickItem,
  words,
} from './markdown-nodes.ts';
import type {
  DocumentCredential,
  DocumentMilestone,
  DocumentRequirement,
  DocumentTask,
} from './plan-document.ts';
import type { PrintContext } from './print-context.ts';

const SPACE = { type: 'text', value: ' ' } as const;

export interface MarkdownContext extends PrintContext {
  readonly file: FileWords;
}

/** @param number the milestone's place in the plan, from 1 */
export function markdownMilestone(
  milestone: DocumentMilestone,
  number: number,
  context: MarkdownContext,
): readonly RootContent[] {
  const { file } = context;
  const { summary, definitionOfDone, requirements, tasks, credentials } = milestone;
  return [
    heading(3, file.milestoneHeading(number, titleOr(milestone.title, context))),
    ...plainParagraph(summary),
    paragraph(words(whenOf(milestone, context))),
    ...headed(file.reachedWhen, definitionOfDone.flatMap(plainItem)),
    ...headed(
      file.behindIt,
      requirements.map((requirement) => requirementItem(requirement, context)),
    ),
    ...headed(
      file.tasks,
      tasks.map((task) => taskItem(task, context)),
    ),
    ...headed(
      file.credentials,
      credentials.map((credential) => credentialItem(credential, context)),
    ),
  ];
}

function whenOf(milestone: DocumentMilestone, context: MarkdownContext): string {
  const { words: print, file } = context;
  const { start, finish, baselineFinish, minutes } = milestone;
  const reached = reachedOn(milestone);
  const parts =
    start === null || finish === null
      ? [print.notScheduled]
      : [
          file.span(context.date(start, 'medium'), context.date(finish, 'medium')),
          print.estimated(context.work(minutes)),
        ];
  if (baselineFinish !== null && baselineFinish !== finish)
    parts.push(file.atFirst(context.date(baselineFinish, 'medium')));
  if (reached !== null) parts.push(print.doneOn(context.date(reached, 'medium')));
  return parts.join(', ');
}

function taskItem(task: DocumentTask, context: MarkdownContext): ListItem {
  const { file } = context;
  const { outcome, evidence, ownEvidence, acceptance, prompts, resources } = task;
  const details = [
    item(paragraph(words(datesOf(task, context)))),
    ...plainItem(outcome),
    ...(cleanLine(evidence) === '' ? [] : plainItem(file.toShow(evidence))),
    ...(cleanLine(ownEvidence) === ''
      ? []
      : [item(paragraph(words(file.ownEvidence), SPACE, ...lines(ownEvidence)))]),
    ...labelled(file.acceptedWhen, acceptance.flatMap(plainItem)),
    ...labelled(file.answerInWriting, prompts.flatMap(plainItem)),
    ...labelled(
      file.learnFrom,
      resources
        .filter(({ title }) => cleanLine(title) !== '')
        .map(({ title, publisher, url }) =>
          item(
            paragraph(link(cleanLine(publisher) === '' ? title : `${title}, ${publisher}`, url)),
          ),
        ),
    ),
  ];
  const title = paragraph(words(titleOr(task.title, context)));
  return tickItem(task.doneOn !== null, title, ...list(details));
}

function datesOf(task: DocumentTask, context: MarkdownContext): string {
  const { words: print, file } = context;
  const { effort, start, finish, baselineFinish, doneOn, loggedMinutes } = task;
  const parts = [
    file.effort(
      print.estimated(context.work(effort.mostLikely)),
      print.effortRange(context.work(effort.optimistic), context.work(effort.pessimistic)),
    ),
    doneOn === null
      ? context.dateRange(start, finish, 'medium')
      : print.doneOn(context.date(doneOn, 'medium')),
  ];
  if (loggedMinutes > 0) parts.push(file.logged(context.exactWork(loggedMinutes)));
  if (baselineFinish !== null && baselineFinish !== finish)
    parts.push(file.atFirst(context.date(baselineFinish, 'medium')));
  return parts.join(', ');
}

function credentialItem(
  { title, text, importance, doneOn }: DocumentCredential,
  context: MarkdownContext,
): ListItem {
  const { words: print } = context;
  const state =
    doneOn === null ? print.importance[importance] : print.doneOn(context.date(doneOn, 'medium'));
  return tickItem(
    doneOn !== null,
    paragraph(words(titleOr(title, context))),
    ...list([...plainItem(state), ...plainItem(text)]),
  );
}

/** The requirement as its page asks for it, and the sections it was taken from. */
function requirementItem(
  { title, importance, skills, provenance }: DocumentRequirement,
  context: MarkdownContext,
): ListItem {
  const { words: print, file } = context;
  const levels = skills.map((skill) =>
    print.skillsAtLevel(skill.title, print.estimated(print.levels[skill.level])),
  );
  const asked = file.requirement(title, print.importance[importance], context.list(levels));
  const sources = describeSources([provenance], file);
  const from = sources.length === 0 ? print.ourEstimate : sources.join('; ');
  return item(paragraph(words(`${asked} (${from})`)));
}

/** A line and the list it announces; nothing when the list is empty. */
function headed(label: string, items: readonly ListItem[]): readonly BlockContent[] {
  return items.length === 0 ? [] : [paragraph(words(label)), ...list(items)];
}

function labelled(label: string, items: readonly ListItem[]): readonly ListItem[] {
  return items.length === 0 ? [] : [item(paragraph(words(label)), ...list(items))];
}

function plainItem(text: string): readonly ListItem[] {
  return plainParagraph(text).map((block) => item(block));
}

function titleOr(title: string, { file }: MarkdownContext): string {
  return cleanLine(title) === '' ? file.nameless : title;
}

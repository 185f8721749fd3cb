/**
 * A plan document as Markdown (CommonMark with GitHub's task lists), for GitHub, Obsidian and whatever
 * else shows boxes to tick: headings by stage and milestone, everything that the paper says.
 */
import type { BlockContent, RootContent } from 'mdast';

import { minutesPerWeek } from '../calendar/study-calendar.ts';
import { cleanLine } from './clean-text.ts';
import { describeVerdict, describeWeek } from './describe-plan.ts';
import type { ShareListener } from './file-formats.ts';
import { fileWords } from './file-words.ts';
import { markdownMilestone, type MarkdownContext } from './markdown-milestone.ts';
import { heading, item, lines, list, markdownOf, paragraph, words } from './markdown-nodes.ts';
import type { PlanDocument } from './plan-document.ts';
import { printContext } from './print-context.ts';

/** The whole file; ends with a line feed. */
export function renderMarkdown(document: PlanDocument, onShare?: ShareListener): string {
  const print = printContext(document);
  const context = { ...print, file: fileWords(print.language) };
  const { role, stage, goal, milestones } = document;
  const stages = context.words.stages;
  const parts: readonly RootContent[] = [
    heading(1, context.words.documentTitle(role.title, stages[stage])),
    ...(cleanLine(goal) === ''
      ? []
      : [{ type: 'blockquote' as const, children: [paragraph(...lines(goal))] }]),
    ...facts(document, context),
    ...milestones.flatMap((milestone, index) => [
      ...(milestones[index - 1]?.stage === milestone.stage
        ? []
        : [heading(2, context.file.stageHeading(stages[milestone.stage]))]),
      ...markdownMilestone(milestone, index + 1, context),
    ]),
    ...rhythms(document, context),
    ...gates(document, context),
    ...sources(document, context),
  ];
  return markdownOf(parts, onShare);
}

function facts(document: PlanDocument, context: MarkdownContext): readonly RootContent[] {
  const { words: print, file } = context;
  const { start, finish, totalMinutes, doneMinutes, weekdayMinutes, daysOff } = document;
  const effort = [print.estimated(context.work(totalMinutes))];
  if (doneMinutes > 0) effort.push(print.doneAlready(context.work(doneMinutes)));
  const week = `${context.exactWork(minutesPerWeek(weekdayMinutes))} (${context.list(describeWeek(weekdayMinutes, context))})`;
  const finishes =
    finish === null
      ? print.nothingToPlan
      : `${context.date(finish, 'long')}, ${print.startsOn(context.date(start, 'long'))}`;
  return bullets([
    file.fact(print.finish, finishes),
    file.fact(print.effort, effort.join(', ')),
    file.fact(print.eachWeek, week),
    ...(daysOff.length === 0
      ? []
      : [
          file.fact(
            print.daysOff,
            daysOff
              .map(({ from, to, label }) => {
                const range = context.dateRange(from, to, 'medium');
                return cleanLine(label) === '' ? range : `${range} (${label})`;
              })
              .join('; '),
          ),
        ]),
    file.fact(print.target, describeVerdict(document, context)),
  ]);
}

function rhythms(document: PlanDocument, context: MarkdownContext): readonly RootContent[] {
  return section(
    context.words.everyWeek,
    document.rhythms.map(({ title, text, minutes }) =>
      [context.file.rhythm(title, context.exactWork(minutes)), text]
        .map(cleanLine)
        .filter((part) => part !== '')
        .join(': '),
    ),
  );
}

function gates(document: PlanDocument, context: MarkdownContext): readonly RootContent[] {
  return section(
    context.words.gates,
    document.gates.map(({ title, stage, until }) =>
      context.file.gate(title, context.words.stages[stage], context.date(until, 'whole-month')),
    ),
  );
}

function sources(document: PlanDocument, context: MarkdownContext): readonly RootContent[] {
  const { words: print, file } = context;
  return [
    heading(2, print.sources),
    ...bullets(
      document.sources.map(({ mark, title, publisher, year }) =>
        file.sourceNamed(mark, title, print.sourceNamed(publisher, String(year))),
      ),
    ),
    paragraph(words(`${print.estimateShort} ${print.contentVersion(document.contentVersion)}`)),
  ];
}

function section(title: string, texts: readonly string[]): readonly RootContent[] {
  return texts.length === 0 ? [] : [heading(2, title), ...bullets(texts)];
}

function bullets(texts: readonly string[]): readonly BlockContent[] {
  return list(texts.map((text) => item(paragraph(words(text)))));
}

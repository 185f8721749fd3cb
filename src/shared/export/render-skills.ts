/** The skills matrix: where the person stands in each skill, and where the plan leads. */
import {
  levelRank,
  PROFICIENCY_LEVELS,
  type ProficiencyLevel,
} from '../domain/proficiency-level.ts';
import { markup, type Markup } from './html-template.ts';
import type { DocumentSkill } from './plan-document.ts';
import type { PrintBook } from './print-book.ts';
import { sectionId } from './render-cover.ts';

const LEVELS = PROFICIENCY_LEVELS.slice(1);

export function renderSkills(book: PrintBook): Markup {
  const { document, words } = book;
  const { skills } = document;
  const reached = skills.filter(isReached).length;
  return markup`<section class="leaf" id="${sectionId('skills')}">
<h2>${words.sections.skills}</h2>
<p class="finding">${words.skillsReached(reached, skills.length, words.stages[document.stage])}</p>
<table class="skills"><thead><tr>
<th scope="col">${words.columnSkill}</th>
${LEVELS.map((level) => markup`<th scope="col" class="level">${words.levels[level]}</th>`)}
<th scope="col">${words.columnNow}</th>
<th scope="col">${words.columnTarget}</th>
</tr></thead><tbody>${skills.map((skill) => renderSkill(skill, book))}</tbody></table>
<ul class="key"><li><i class="dot full"></i>${words.levelHeld}</li><li><i class="dot asked"></i>${words.levelAsked}</li></ul>
</section>`;
}

function isReached({ now, target }: DocumentSkill): boolean {
  return levelRank(now) >= levelRank(target);
}

/** The dots repeat what the last two columns say, and are left out of what is read aloud. */
function renderSkill(skill: DocumentSkill, { words }: PrintBook): Markup {
  const { title, now, target } = skill;
  const name = (level: ProficiencyLevel) => words.levels[level];
  return markup`<tr${isReached(skill) ? markup` class="past"` : null}>
<td><b>${title}</b></td>
${LEVELS.map((level) => markup`<td class="level"><i class="dot ${dotOf(skill, level)}" aria-hidden="true"></i></td>`)}
<td>${name(now)}</td><td>${words.estimated(name(target))}</td>
</tr>`;
}

function dotOf({ now, target }: DocumentSkill, level: ProficiencyLevel): 'full' | 'asked' | 'none' {
  if (levelRank(level) <= levelRank(now)) return 'full';
  return levelRank(level) <= levelRank(target) ? 'asked' : 'none';
}

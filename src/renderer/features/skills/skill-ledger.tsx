import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import {
  PROFICIENCY_LEVELS,
  type ProficiencyLevel,
} from '../../../shared/domain/proficiency-level.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import { useFindField } from '../../commands/use-find-field.ts';
import { CheckField } from '../../components/check-field.tsx';
import { LevelPicker } from '../../components/level-picker.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import { setSkillLevel } from '../../storage/commands/set-skill-level.ts';
import { undo } from '../../storage/commands/undo.ts';
import { useSkillLevels } from '../../storage/queries/use-skill-levels.ts';
import { findSkills, type SkillQuestion } from './find-skills.ts';
import styles from './skill-ledger.module.css';

const EVERYTHING: SkillQuestion = { words: '', isKnownOnly: false };

/** What the person can do, over all plans. */
export function SkillLedger() {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const { bundle } = useContent();
  const levels = useSkillLevels();
  const page = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  useFindField(field);
  const [question, setQuestion] = useState(EVERYTHING);
  const { skill: askedFor } = useSearch({ from: '/skills' });
  const isLoaded = levels !== undefined;
  useEffect(() => {
    if (!isLoaded || askedFor === undefined) return;
    const row = page.current?.querySelector(`[data-skill="${CSS.escape(askedFor)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  }, [isLoaded, askedFor]);
  if (levels === undefined) return null;
  const options = PROFICIENCY_LEVELS.map((value) => ({ value, label: text(`level.${value}`) }));
  const abilityOf = (skill: Skill, level: ProficiencyLevel) =>
    level === 'none' ? '' : (skill.levels[level] ?? '');
  const change = async ({ id, title }: Skill, level: ProficiencyLevel) => {
    try {
      await setSkillLevel(id, level, title);
    } catch {
      showToast({ text: text('storage.not-saved') });
      return;
    }
    showToast({
      text: text('change.skill-level-set', { subject: title }),
      action: { label: text('undo.action'), run: () => void undo() },
    });
  };
  const found = findSkills(bundle.skills, levels, question);
  const families = bundle.skillFamilies
    .map((family) => ({ ...family, skills: found.filter((skill) => skill.family === family.id) }))
    .filter(({ skills }) => skills.length > 0);
  return (
    <div ref={page} className={styles['page']}>
      <h1 className={styles['title']}>{text('skills.title')}</h1>
      <p className={styles['lead']}>{text('skills.lead')}</p>
      <div className={styles['question']}>
        <SearchField
          ref={field}
          label={text('skills.search')}
          clearLabel={text('filter.clear')}
          value={question.words}
          onChange={(words) => setQuestion({ ...question, words })}
        />
        <CheckField
          label={text('skills.known-only')}
          isSelected={question.isKnownOnly}
          onChange={(isKnownOnly) => setQuestion({ ...question, isKnownOnly })}
        />
        <p className={styles['count']} role="status">
          {text('skills.count', { found: found.length, count: bundle.skills.length })}
        </p>
      </div>
      {families.map((family) => (
        <section key={family.id} className={styles['family']}>
          <h2 lang={contentLanguage}>{family.title}</h2>
          {family.skills.map((skill) => {
            const level = levels[skill.id] ?? 'none';
            return (
              <div key={skill.id} data-skill={skill.id}>
                <LevelPicker
                  title={skill.title}
                  language={contentLanguage}
                  meaning={skill.meaning}
                  levels={options}
                  value={level}
                  ability={abilityOf(skill, level)}
                  onChange={(next) => void change(skill, next)}
                />
              </div>
            );
          })}
        </section>
      ))}
      {families.length === 0 && <p className={styles['nothing']}>{text('skills.nothing')}</p>}
    </div>
  );
}

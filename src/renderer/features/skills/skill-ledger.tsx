import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import {
  PROFICIENCY_LEVELS,
  type ProficiencyLevel,
} from '../../../shared/domain/proficiency-level.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import { LevelPicker } from '../../components/level-picker.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import { setSkillLevel } from '../../storage/commands/set-skill-level.ts';
import { useSkillLevels } from '../../storage/queries/use-skill-levels.ts';
import styles from './skill-ledger.module.css';

/** What the person can do, over all plans. */
export function SkillLedger() {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const { bundle } = useContent();
  const levels = useSkillLevels();
  const page = useRef<HTMLDivElement>(null);
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
  return (
    <div ref={page} className={styles['page']}>
      <h1 className={styles['title']}>{text('skills.title')}</h1>
      <p className={styles['lead']}>{text('skills.lead')}</p>
      {bundle.skillFamilies.map((family) => (
        <section key={family.id} className={styles['family']}>
          <h2 lang={contentLanguage}>{family.title}</h2>
          {bundle.skills
            .filter((skill) => skill.family === family.id)
            .map((skill) => {
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
                    onChange={(next) => void setSkillLevel(skill.id, next, skill.title)}
                  />
                </div>
              );
            })}
        </section>
      ))}
    </div>
  );
}

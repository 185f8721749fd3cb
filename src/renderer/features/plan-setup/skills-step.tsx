import { useMemo } from 'react';

import type { SkillId } from '../../../shared/domain/ids.ts';
import {
  levelRank,
  PROFICIENCY_LEVELS,
  type ProficiencyLevel,
} from '../../../shared/domain/proficiency-level.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { skillsOfPlan } from '../../../shared/planning/skills-of-plan.ts';
import { Button } from '../../components/button.tsx';
import { LevelPicker } from '../../components/level-picker.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import type { Draft } from './draft.ts';
import styles from './plan-setup.module.css';

export interface SkillsStepProps {
  readonly draft: Draft;
  readonly role: RoleOutline;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What the person can do already, by family; only skills the plan would teach are asked about. */
export function SkillsStep({ draft, role, onChange }: SkillsStepProps) {
  const text = useText();
  const { bundle, catalogue } = useContent();
  const asked = useMemo(
    () => skillsOfPlan(catalogue, role, draft.stage),
    [catalogue, role, draft.stage],
  );
  const set = (levels: Readonly<Record<SkillId, ProficiencyLevel>>) =>
    onChange({ skillLevels: { ...draft.skillLevels, ...levels } });

  return (
    <>
      <h2 className={styles['question']}>{text('setup.skills.question')}</h2>
      <p className={styles['explain']}>{text('setup.skills.explain')}</p>
      {bundle.skillFamilies.map((family) => {
        const skills = bundle.skills.filter(
          (skill) => skill.family === family.id && asked.has(skill.id),
        );
        if (skills.length === 0) return null;
        const all = Object.fromEntries(
          skills.map((skill) => [skill.id, asked.get(skill.id)]),
        ) as Record<SkillId, ProficiencyLevel>;
        return (
          <section key={family.id} className={styles['family']}>
            <header>
              <h3>{family.title}</h3>
              <Button
                look="ghost"
                size="small"
                aria-label={text('setup.skills.know-all-of', { family: family.title })}
                onPress={() => set(all)}
              >
                {text('setup.skills.know-all')}
              </Button>
            </header>
            {skills.map((skill) => {
              const needed = asked.get(skill.id) ?? 'none';
              const level = draft.skillLevels[skill.id] ?? 'none';
              // Levels above what the plan teaches change nothing in it.
              const shown = PROFICIENCY_LEVELS.filter(
                (candidate) =>
                  levelRank(candidate) <= Math.max(levelRank(needed), levelRank(level)),
              );
              return (
                <LevelPicker<ProficiencyLevel>
                  key={skill.id}
                  title={skill.title}
                  meaning={skill.meaning}
                  value={level}
                  ability={level === 'none' ? '' : (skill.levels[level] ?? '')}
                  levels={shown.map((value) => ({ value, label: text(`level.${value}`) }))}
                  onChange={(next) => set({ [skill.id]: next })}
                />
              );
            })}
          </section>
        );
      })}
    </>
  );
}

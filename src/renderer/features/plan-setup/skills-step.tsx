import { useMemo } from 'react';

import type { RoleOutline } from '../../../shared/domain/role.ts';
import { skillsOfPlan } from '../../../shared/planning/skills-of-plan.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import type { Draft } from './draft.ts';
import { SkillFamilyPart, type AskedSkill } from './skill-family.tsx';
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
  const set = (skills: readonly AskedSkill[]) => {
    const levels = Object.fromEntries(skills.map(({ skill, level }) => [skill.id, level]));
    onChange({ skillLevels: { ...draft.skillLevels, ...levels } });
  };
  return (
    <>
      <h2 className={styles['question']}>{text('setup.skills.question')}</h2>
      <p className={styles['explain']}>{text('setup.skills.explain')}</p>
      {bundle.skillFamilies.map((family) => {
        const skills = bundle.skills.flatMap((skill): readonly AskedSkill[] => {
          const needed = asked.get(skill.id);
          if (skill.family !== family.id || needed === undefined) return [];
          return [{ skill, needed, level: draft.skillLevels[skill.id] ?? 'none' }];
        });
        return skills.length === 0 ? null : (
          <SkillFamilyPart key={family.id} title={family.title} skills={skills} onSet={set} />
        );
      })}
    </>
  );
}

import type { RoleOutline } from '../../../shared/domain/role.ts';
import { STAGES } from '../../../shared/domain/stage.ts';
import {
  compareSkills,
  type AskedLevels,
  type ComparedSkill,
} from '../../../shared/planning/compare-roles.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import { GroupHead, Row } from './table-parts.tsx';
import styles from './role-compare.module.css';

export interface SkillRowsProps {
  readonly first: RoleOutline;
  readonly second: RoleOutline;
}

/** Skills that both ask for, then those that only one does, with the levels by stage. */
export function SkillRows({ first, second }: SkillRowsProps) {
  const text = useText();
  const skills = compareSkills(first, second);
  const note = text('compare.levels-note');
  const groups = [
    {
      title: text('compare.skills-both'),
      skills: skills.filter((item) => item.first !== null && item.second !== null),
    },
    {
      title: text('compare.skills-only', { role: first.title }),
      skills: skills.filter((item) => item.second === null),
    },
    {
      title: text('compare.skills-only', { role: second.title }),
      skills: skills.filter((item) => item.first === null),
    },
  ];
  return groups.map((group, place) =>
    group.skills.length === 0 ? null : (
      <tbody key={group.title}>
        <GroupHead
          title={text('compare.group', { title: group.title, count: group.skills.length })}
          {...(place === 0 && { note })}
        />
        {group.skills.map((item) => (
          <SkillRow key={item.skill} {...item} />
        ))}
      </tbody>
    ),
  );
}

function SkillRow({ skill, first, second }: ComparedSkill) {
  const { catalogue } = useContent();
  return (
    <Row
      head={<span lang="en">{catalogue.skills.get(skill)?.title ?? skill}</span>}
      cells={[<Levels key="first" levels={first} />, <Levels key="second" levels={second} />]}
    />
  );
}

/** A level is named at the stage where it begins to be asked. */
function Levels({ levels }: { readonly levels: AskedLevels | null }) {
  const text = useText();
  if (levels === null) return <span className={styles['aside']}>{text('compare.not-asked')}</span>;
  const steps = STAGES.filter((stage, place) => {
    const before = STAGES[place - 1];
    return levels[stage] !== undefined && (!before || levels[before] !== levels[stage]);
  });
  return (
    <span className={styles['levels']}>
      {steps.map((stage) => (
        <span key={stage}>
          <span className={styles['aside']}>{text(`stage.${stage}`)}</span>{' '}
          {text(`level.${levels[stage] ?? 'none'}`)}
        </span>
      ))}
    </span>
  );
}

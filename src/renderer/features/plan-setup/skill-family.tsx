import { useState } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';

import {
  levelRank,
  PROFICIENCY_LEVELS,
  type ProficiencyLevel,
} from '../../../shared/domain/proficiency-level.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import { Button } from '../../components/button.tsx';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import styles from './skill-family.module.css';

export interface AskedSkill {
  readonly skill: Skill;
  /** The level up to which the plan would teach it. */
  readonly needed: ProficiencyLevel;
  readonly level: ProficiencyLevel;
}

export interface SkillFamilyProps {
  readonly title: string;
  readonly skills: readonly AskedSkill[];
  readonly onSet: (skills: readonly AskedSkill[]) => void;
}

/** The skills of one family: one line each, and one press for all of them. */
export function SkillFamilyPart({ title, skills, onSet }: SkillFamilyProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const known = skills.filter(({ level, needed }) => levelRank(level) >= levelRank(needed));
  const isAllKnown = known.length === skills.length;
  const setAll = () =>
    onSet(skills.map((asked) => ({ ...asked, level: isAllKnown ? 'none' : higher(asked) })));
  return (
    <section className={styles['family']} aria-label={title}>
      <header>
        <h3 lang={contentLanguage}>{title}</h3>
        <span>{text('setup.skills.known', { known: known.length, count: skills.length })}</span>
        <Button
          look="ghost"
          size="small"
          aria-label={text(isAllKnown ? 'setup.skills.know-none-of' : 'setup.skills.know-all-of', {
            family: title,
          })}
          onPress={setAll}
        >
          {text(isAllKnown ? 'setup.skills.know-none' : 'setup.skills.know-all')}
        </Button>
      </header>
      {skills.map((asked) => (
        <SkillRow
          key={asked.skill.id}
          {...asked}
          onChange={(level) => onSet([{ ...asked, level }])}
        />
      ))}
    </section>
  );
}

/** Nobody loses a level by saying that they know it all. */
function higher({ level, needed }: AskedSkill): ProficiencyLevel {
  return levelRank(level) > levelRank(needed) ? level : needed;
}

interface SkillRowProps extends AskedSkill {
  readonly onChange: (level: ProficiencyLevel) => void;
}

/** A level is explained by what one can do at it: the one pointed at, else the one chosen. */
function SkillRow({ skill, needed, level, onChange }: SkillRowProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const [pointed, setPointed] = useState<ProficiencyLevel | null>(null);
  // Levels above what the plan teaches change nothing in it.
  const highest = Math.max(levelRank(needed), levelRank(level));
  const shown = PROFICIENCY_LEVELS.filter((candidate) => levelRank(candidate) <= highest);
  const abilityOf = (one: ProficiencyLevel) =>
    one === 'none' ? skill.meaning : (skill.levels[one] ?? skill.meaning);
  const leave = () => setPointed(null);
  const explained = pointed ?? level;
  return (
    <div className={styles['row']}>
      <h4 lang={contentLanguage}>{skill.title}</h4>
      <RadioGroup
        className={styles['levels'] ?? ''}
        aria-label={skill.title}
        orientation="horizontal"
        value={level}
        onChange={(next) => onChange(next as ProficiencyLevel)}
      >
        {shown.map((one) => (
          <RadioField
            key={one}
            value={one}
            className={styles['field'] ?? ''}
            onFocus={() => setPointed(one)}
            onBlur={leave}
          >
            <RadioButton
              className={styles['level'] ?? ''}
              onHoverStart={() => setPointed(one)}
              onHoverEnd={leave}
            >
              {text(`level.${one}`)}
            </RadioButton>
            {/* Read out with the level; seen on the left. */}
            <Text slot="description" className={styles['ability'] ?? ''} lang={contentLanguage}>
              {abilityOf(one)}
            </Text>
          </RadioField>
        ))}
      </RadioGroup>
      <p data-pointed={pointed !== null || undefined}>
        {explained !== 'none' && (
          <b>{text('setup.skills.at', { level: text(`level.${explained}`) })} </b>
        )}
        <span lang={contentLanguage}>{abilityOf(explained)}</span>
      </p>
    </div>
  );
}

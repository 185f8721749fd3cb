import { REQUIREMENT_CATEGORIES, type Role } from '../../../shared/domain/role.ts';
import { STAGES } from '../../../shared/domain/stage.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import styles from './role-page.module.css';

/** Everything the role asks, by category; the levels are our reading of it. */
export function RequirementsSection({ role }: { readonly role: Role }) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const { bundle } = useContent();
  const essential = role.requirements.filter(({ importance }) => importance === 'essential').length;
  return (
    <section
      id="requirements"
      tabIndex={-1}
      className={styles['section']}
      aria-labelledby="requirements-title"
    >
      <h2 id="requirements-title">{text('role.section.requirements')}</h2>
      <p className={styles['finding']}>
        {text('role.finding.requirements', { count: role.requirements.length, essential })}
      </p>
      {REQUIREMENT_CATEGORIES.map((category) => {
        const requirements = role.requirements.filter((item) => item.category === category);
        if (requirements.length === 0) return null;
        return (
          <div key={category} className={styles['category']}>
            <h3>{text(`category.${category}`)}</h3>
            <ul>
              {requirements.map((requirement) => (
                <li key={requirement.id}>
                  <b lang={contentLanguage}>{requirement.title}</b>{' '}
                  <SourceMarks source={requirement.source} />
                  <span className={styles['importance']}>
                    {text(`importance.${requirement.importance}`)}
                  </span>
                  <p lang={contentLanguage}>{requirement.text}</p>
                  {requirement.skills.length > 0 && (
                    <ul className={styles['asked']}>
                      {requirement.skills.map((asked) => {
                        const skill = bundle.skills.find(({ id }) => id === asked.skill);
                        const levels = STAGES.flatMap((stage) => {
                          const level = asked[stage];
                          return level === undefined
                            ? []
                            : [`${text(`stage.${stage}`)}: ${text(`level.${level}`)}`];
                        });
                        return (
                          <li key={asked.skill}>
                            <span lang={contentLanguage}>{skill?.title ?? asked.skill}</span>
                            <span title={text('estimate.ours')}>≈ {levels.join(', ')}</span>
                          </li>
                        );
                      })}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

import type { Role } from '../../../shared/domain/role.ts';
import { STAGES } from '../../../shared/domain/stage.ts';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import styles from './role-page.module.css';

/** The milestones a plan for this role is made of, with what each is reached by. */
export function MilestonesSection({ role }: { readonly role: Role }) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  if (role.milestones.length === 0) return null;
  return (
    <section
      id="milestones"
      tabIndex={-1}
      className={styles['section']}
      aria-labelledby="milestones-title"
    >
      <h2 id="milestones-title">{text('role.section.milestones')}</h2>
      <p className={styles['finding']}>{text('role.finding.milestones')}</p>
      {STAGES.map((stage) => {
        const milestones = role.milestones.filter((milestone) => milestone.stage === stage);
        if (milestones.length === 0) return null;
        return (
          <div key={stage} className={styles['category']}>
            <h3>{text(`stage.${stage}`)}</h3>
            <ol className={styles['milestones']} lang={contentLanguage}>
              {milestones.map((milestone) => (
                <li key={milestone.id}>
                  <details>
                    <summary>
                      <b>{milestone.title}</b>
                      <span>{milestone.summary}</span>
                    </summary>
                    <ul>
                      {milestone.definitionOfDone.map((point) => (
                        <li key={point}>{point}</li>
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}

import type { StatementGroup } from '../../../shared/domain/role.ts';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import type { Section } from './sections.ts';
import styles from './role-page.module.css';

export interface StatementsSectionProps {
  readonly id: Section & ('work' | 'soft-skills' | 'practices' | 'challenges' | 'trends');
  readonly groups: readonly StatementGroup[];
}

/** Groups of short statements, each group with its source. */
export function StatementsSection({ id, groups }: StatementsSectionProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  if (groups.length === 0) return null;
  return (
    <section id={id} tabIndex={-1} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text(`role.section.${id}`)}</h2>
      <p className={styles['finding']}>{text(`role.finding.${id}`, { count: groups.length })}</p>
      <div className={styles['groups']}>
        {groups.map((group) => (
          <div key={group.id}>
            <h3>
              <span lang={contentLanguage}>{group.title}</span>{' '}
              <SourceMarks source={group.source} />
            </h3>
            <ul>
              {group.statements.map((statement) => (
                <li key={statement.id} lang={contentLanguage}>
                  {statement.text}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

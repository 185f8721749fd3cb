import { Link } from '@tanstack/react-router';

import type { Role } from '../../../shared/domain/role.ts';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import styles from './role-page.module.css';

/** How the role differs from those beside it, and who works with it. */
export function NeighboursSection({ role }: { readonly role: Role }) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  if (role.differences.length + role.relatedRoles.length === 0) return null;
  return (
    <section
      id="neighbours"
      tabIndex={-1}
      className={styles['section']}
      aria-labelledby="neighbours-title"
    >
      <h2 id="neighbours-title">{text('role.section.neighbours')}</h2>
      <dl className={styles['differences']}>
        {role.differences.map((difference) => (
          <div key={`${difference.against} ${difference.text}`}>
            <dt>
              {text('role.against', { role: difference.against })}{' '}
              <SourceMarks source={difference.source} />
            </dt>
            <dd lang={contentLanguage}>{difference.text}</dd>
          </div>
        ))}
      </dl>
      {(['neighbour', 'collaborator'] as const).map((relation) => {
        const related = role.relatedRoles.filter((item) => item.relation === relation);
        if (related.length === 0) return null;
        return (
          <div key={relation} className={styles['category']}>
            <h3>{text(`role.${relation}`)}</h3>
            <ul className={styles['related']}>
              {related.map((item) => (
                <li key={item.title}>
                  {item.role === null ? (
                    <span lang={contentLanguage}>{item.title}</span>
                  ) : (
                    <Link to="/roles/$roleId" params={{ roleId: item.role }} lang={contentLanguage}>
                      {item.title}
                    </Link>
                  )}{' '}
                  <SourceMarks source={item.source} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

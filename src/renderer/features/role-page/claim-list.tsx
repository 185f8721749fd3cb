import type { ClaimWithFigures } from '../../../shared/domain/content-bundle.ts';

import { Disagreement } from '../../components/mark.tsx';
import { useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import { formatFigure } from '../../provenance/format-figure.ts';
import styles from './role-page.module.css';

/** Where sources say different things: each figure with its source, and our remark on it. */
export function ClaimList({ claims }: { readonly claims: readonly ClaimWithFigures[] }) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const contested = claims.filter((claim) => !claim.agree);
  if (contested.length === 0) return null;
  return (
    <details className={styles['claims']}>
      <summary>
        <Disagreement label={text('role.sources-disagree')} />{' '}
        {text('role.disagreements', { count: contested.length })}
      </summary>
      <dl>
        {contested.map((claim) => (
          <div key={claim.id}>
            <dt lang={contentLanguage}>{claim.title}</dt>
            <dd>
              {claim.figures.length > 0 && (
                <ul>
                  {claim.figures.map(({ role, figure }) => (
                    <li key={`${role}/${figure.id}`}>
                      <span lang={contentLanguage}>{figure.label}:</span>{' '}
                      {formatFigure(figure, text, locale)} <SourceMarks source={figure.source} />
                    </li>
                  ))}
                </ul>
              )}
              <p lang={contentLanguage}>{claim.remark}</p>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

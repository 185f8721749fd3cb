import { Link } from '@tanstack/react-router';

import type { RolePage } from '../../../shared/domain/content-bundle.ts';
import type { Figure } from '../../../shared/domain/role.ts';
import { Disagreement } from '../../components/mark.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import { contestedFigures } from '../../provenance/contested-figures.ts';
import { formatFigure } from '../../provenance/format-figure.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import styles from './role-compare.module.css';

export interface FiguresCellProps {
  readonly page: RolePage;
  readonly isPay: boolean;
}

/** As many as can be compared at a glance; the role's page has them all. */
const MOST = 5;

/** What is published on a role's pay or demand, each with its source and whether others disagree. */
export function FiguresCell({ page: { role, claims }, isPay }: FiguresCellProps) {
  const text = useText();
  const locale = useLocale();
  const figures = role.figures.filter(({ topic }) => (topic === 'pay') === isPay);
  if (figures.length === 0)
    return <span className={styles['aside']}>{text('compare.no-figures')}</span>;
  const contested = contestedFigures(role, claims);
  const shown = figures.toSorted(isPay ? byPay : byDemand).slice(0, MOST);
  const more = figures.length - shown.length;
  return (
    <>
      <ul className={styles['figures']}>
        {shown.map((figure) => (
          <li key={figure.id}>
            <span lang="en">{figure.label}</span>{' '}
            <b>
              {formatFigure(figure, text, locale)} <SourceMarks source={figure.source} />
              {contested.has(figure.id) && <Disagreement label={text('role.sources-disagree')} />}
            </b>
            <span className={styles['aside']} lang="en">
              {[figure.region, figure.period].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link to="/roles/$roleId" params={{ roleId: role.id }} className={styles['more']}>
          {text('compare.more-figures', { count: more })}
        </Link>
      )}
    </>
  );
}

/** Pay of the role as a whole comes before that of a city or an employer. */
function byPay(a: Figure, b: Figure): number {
  const rank = ({ series, kind }: Figure) =>
    series === 'pay-overall' ? 0 : kind !== 'level' ? 3 : series === null ? 1 : 2;
  return rank(a) - rank(b);
}

/** What most postings name comes first, then how the market moves. */
function byDemand(a: Figure, b: Figure): number {
  const share = (figure: Figure) =>
    figure.series === 'share-of-postings' ? (figure.value ?? 0) : -1;
  return share(b) - share(a);
}

import type { ClaimWithFigures } from '../../../shared/domain/content-bundle.ts';
import type { Role } from '../../../shared/domain/role.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import { contestedFigures } from '../../provenance/contested-figures.ts';
import { ClaimList } from './claim-list.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureList } from './figure-list.tsx';
import { Finding } from './finding.tsx';
import { demandFinding } from './findings.ts';
import styles from './role-page.module.css';

const SHARES = 'share-of-postings';

export interface DemandSectionProps {
  readonly role: Role;
  readonly claims: readonly ClaimWithFigures[];
}

/** What postings ask for, and how the market moves. */
export function DemandSection({ role, claims }: DemandSectionProps) {
  const text = useText();
  const locale = useLocale();
  const figures = role.figures.filter(({ topic }) => topic !== 'pay');
  if (figures.length === 0) return null;
  const own = claims.filter(({ topic }) => topic !== 'pay' && topic !== 'ladder');
  const contested = contestedFigures(role, own);
  const shares = figures
    .filter(({ series, kind }) => series === SHARES && kind === 'share')
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return (
    <section id="demand" tabIndex={-1} className={styles['section']} aria-labelledby="demand-title">
      <h2 id="demand-title">{text('role.section.demand')}</h2>
      <Finding
        sentence={demandFinding(figures, text, locale)}
        contested={own.filter(({ agree }) => !agree).length}
        note={text('role.finding.demand')}
      />
      {shares.length > 0 && (
        <FigureChart
          title={text('series.share-of-postings')}
          figures={shares}
          contested={contested}
        />
      )}
      <FigureList
        figures={figures.filter((figure) => !shares.includes(figure))}
        contested={contested}
      />
      <ClaimList claims={own} />
    </section>
  );
}

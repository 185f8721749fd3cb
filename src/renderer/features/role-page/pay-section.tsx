import type { ClaimWithFigures } from '../../../shared/domain/content-bundle.ts';
import type { Role } from '../../../shared/domain/role.ts';
import { type MessageId, useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import { contestedFigures } from '../../provenance/contested-figures.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import { ClaimList } from './claim-list.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureList } from './figure-list.tsx';
import { Finding } from './finding.tsx';
import { payFinding } from './findings.ts';
import styles from './role-page.module.css';

const SERIES: readonly { readonly id: string; readonly title: MessageId }[] = [
  { id: 'pay-overall', title: 'series.pay-overall' },
  { id: 'pay-by-experience', title: 'series.pay-by-experience' },
  { id: 'pay-by-city', title: 'series.pay-by-city' },
  { id: 'pay-by-employer', title: 'series.pay-by-employer' },
  { id: 'pay-by-skill', title: 'series.pay-by-skill' },
];

export interface PaySectionProps {
  readonly role: Role;
  readonly claims: readonly ClaimWithFigures[];
}

/** What the role pays, as the pages give it. */
export function PaySection({ role, claims }: PaySectionProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const figures = role.figures.filter(({ topic }) => topic === 'pay');
  if (figures.length === 0) return null;
  const payClaims = claims.filter(({ topic }) => topic === 'pay');
  const contested = contestedFigures(role, payClaims);
  // Only amounts of one currency share an axis; a rise or a premium never stands among them.
  const amounts = figures.filter(({ kind, currency }) => kind === 'level' && currency !== null);
  const isCharted = (id: string | null) => SERIES.some((series) => series.id === id);
  const rest = figures.filter((figure) => !amounts.includes(figure) || !isCharted(figure.series));
  return (
    <section id="pay" tabIndex={-1} className={styles['section']} aria-labelledby="pay-title">
      <h2 id="pay-title">{text('role.section.pay')}</h2>
      <Finding
        sentence={payFinding(figures, text, locale)}
        contested={payClaims.filter(({ agree }) => !agree).length}
        note={text('role.finding.pay')}
      />
      {SERIES.map(({ id, title }) => {
        const own = amounts.filter(({ series }) => series === id);
        return own.length === 0 ? null : (
          <FigureChart key={id} title={text(title)} figures={own} contested={contested} />
        );
      })}
      <FigureList figures={rest} contested={contested} />
      {role.payFactors !== null && (
        <div className={styles['category']}>
          <h3>
            <span lang={contentLanguage}>{role.payFactors.title}</span>{' '}
            <SourceMarks source={role.payFactors.source} />
          </h3>
          <ul className={styles['plain']} lang={contentLanguage}>
            {role.payFactors.statements.map((statement) => (
              <li key={statement.id}>{statement.text}</li>
            ))}
          </ul>
        </div>
      )}
      <ClaimList claims={payClaims} />
    </section>
  );
}

import type { YearsClaim } from '../../shared/domain/role.ts';
import { Disagreement } from '../components/mark.tsx';
import { useText } from '../messages/use-text.ts';
import { formatYears } from './format-years.ts';
import { SourceMarks } from './source-marks.tsx';

/** Every figure the sources give for a stage; more than one means that they disagree. */
export function YearsClaims({ years }: { readonly years: readonly YearsClaim[] }) {
  const text = useText();
  if (years.length === 0) return text('role.no-years');
  const distinct = new Set(years.map(formatYears));
  return (
    <>
      {years.map((claim, index) => (
        <span key={`${formatYears(claim)} ${String(claim.source)}`}>
          {index > 0 && ', '}
          {text('role.years', { years: formatYears(claim) })} <SourceMarks source={claim.source} />
        </span>
      ))}
      {distinct.size > 1 && <Disagreement label={text('role.sources-disagree')} />}
    </>
  );
}

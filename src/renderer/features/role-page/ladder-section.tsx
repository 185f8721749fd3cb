import { formatWork } from '../../../shared/calendar/format.ts';
import type { ClaimWithFigures } from '../../../shared/domain/content-bundle.ts';
import type { Role } from '../../../shared/domain/role.ts';
import type { StudyToStage } from '../../../shared/planning/hours-to-stage.ts';
import { Estimate } from '../../components/mark.tsx';
import { useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import { YearsClaims } from '../../provenance/years-claims.tsx';
import { ClaimList } from './claim-list.tsx';
import { LadderLine } from './ladder-line.tsx';
import styles from './role-page.module.css';

export interface LadderSectionProps {
  readonly role: Role;
  readonly hours: readonly StudyToStage[] | null;
  readonly claims: readonly ClaimWithFigures[];
}

/** The stages side by side: years as the pages give them, duties, and our hours of study. */
export function LadderSection({ role, hours, claims }: LadderSectionProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const addedMinutes = (position: number) => {
    const upTo = hours?.[position]?.minutesLeft;
    const before = position === 0 ? 0 : hours?.[position - 1]?.minutesLeft;
    return upTo === undefined || before === undefined ? null : upTo - before;
  };
  return (
    <section id="ladder" tabIndex={-1} className={styles['section']} aria-labelledby="ladder-title">
      <h2 id="ladder-title">{text('role.section.ladder')}</h2>
      <p className={styles['finding']}>{text('role.finding.ladder')}</p>
      <LadderLine ladder={role.ladder} />
      <ol className={styles['ladder']}>
        {role.ladder.map((stage, position) => {
          const minutes = addedMinutes(position);
          return (
            <li key={stage.stage}>
              <h3>{text(`stage.${stage.stage}`)}</h3>
              <p className={styles['years']}>
                <YearsClaims years={stage.years} />
              </p>
              <p className={styles['study']}>
                {minutes === null ? (
                  text('role.no-hours-yet')
                ) : (
                  <>
                    <Estimate label={text('estimate.ours')}>{formatWork(minutes, locale)}</Estimate>{' '}
                    {text(position === 0 ? 'role.of-study' : 'role.more-study')}
                  </>
                )}
              </p>
              {stage.titles.length > 0 && (
                <p className={styles['titles']} lang={contentLanguage}>
                  {stage.titles.join(', ')}
                </p>
              )}
              <ul>
                {stage.duties.map((duty) => (
                  <li key={duty} lang={contentLanguage}>
                    {duty}
                  </li>
                ))}
              </ul>
              <SourceMarks source={stage.source} />
            </li>
          );
        })}
      </ol>
      {role.ladderNotes.map((note) => (
        <p key={note} className={styles['note']} lang={contentLanguage}>
          {note}
        </p>
      ))}
      <ClaimList claims={claims.filter(({ topic }) => topic === 'ladder')} />
    </section>
  );
}

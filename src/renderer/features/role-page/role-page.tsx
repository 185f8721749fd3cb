import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { formatWork } from '../../../shared/calendar/format.ts';
import type { RolePage } from '../../../shared/domain/content-bundle.ts';
import { studyToStages } from '../../../shared/planning/hours-to-stage.ts';
import { Button } from '../../components/button.tsx';
import { Estimate } from '../../components/mark.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import { useStudySoFar } from '../../storage/queries/use-study-so-far.ts';
import { BackToLibrary } from './back-to-library.tsx';
import { DemandSection } from './demand-section.tsx';
import { LadderSection } from './ladder-section.tsx';
import { MilestonesSection } from './milestones-section.tsx';
import { NeighboursSection } from './neighbours-section.tsx';
import { PaySection } from './pay-section.tsx';
import { RequirementsSection } from './requirements-section.tsx';
import { SectionNavigation } from './section-navigation.tsx';
import { sectionsOf } from './sections.ts';
import { StatementsSection } from './statements-section.tsx';
import styles from './role-page.module.css';

/** A role to read: what it is, what it asks, what it pays, and where the sources disagree. */
export function RoleReading({ role, claims }: RolePage) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const navigate = useNavigate();
  const { catalogue } = useContent();
  const soFar = useStudySoFar();
  const hours = useMemo(
    () => (soFar === undefined ? null : studyToStages({ catalogue, role, ...soFar })),
    [catalogue, role, soFar],
  );
  const entry = hours?.[0];

  return (
    <div className={styles['page']}>
      <div className={styles['side']}>
        <BackToLibrary />
        <SectionNavigation sections={sectionsOf(role)} />
      </div>
      <article className={styles['article']}>
        <header>
          <h1 className={styles['title']} lang={contentLanguage}>
            {role.title}
          </h1>
          <p className={styles['essence']} lang={contentLanguage}>
            {role.essence}
          </p>
          <div className={styles['action']}>
            <Button
              look="primary"
              size="large"
              isDisabled={role.plannableStages.length === 0}
              onPress={() => void navigate({ to: '/plans/new', search: { role: role.id } })}
            >
              {text('role.plan')}
            </Button>
            <Button
              size="large"
              onPress={() => void navigate({ to: '/roles/compare', search: { a: role.id } })}
            >
              {text('role.compare')}
            </Button>
            {entry !== undefined && (
              <p>
                {text('role.hours', { stage: text(`stage.${entry.stage}`) })}{' '}
                <Estimate label={text('estimate.ours')}>
                  {formatWork(entry.minutesLeft, locale)}
                </Estimate>{' '}
                {text('role.covered', { percent: Math.round(entry.shareCovered * 100) })}
              </p>
            )}
          </div>
        </header>
        <section id="overview" tabIndex={-1} className={styles['section']}>
          {role.overview.map((paragraph) => (
            <p key={paragraph} className={styles['prose']} lang={contentLanguage}>
              {paragraph}
            </p>
          ))}
          <p className={styles['key']}>
            <SourceMarks source={role.source} /> {text('role.how-to-read')}
          </p>
        </section>
        <LadderSection role={role} hours={hours} claims={claims} />
        <PaySection role={role} claims={claims} />
        <DemandSection role={role} claims={claims} />
        <RequirementsSection role={role} />
        <StatementsSection id="work" groups={role.responsibilities} />
        <MilestonesSection role={role} />
        <StatementsSection id="soft-skills" groups={role.softSkills} />
        <StatementsSection id="practices" groups={role.practices} />
        <StatementsSection id="challenges" groups={role.challenges} />
        <StatementsSection id="trends" groups={role.trends} />
        <NeighboursSection role={role} />
      </article>
    </div>
  );
}

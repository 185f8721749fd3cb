import { Link, useNavigate } from '@tanstack/react-router';

import type { RolePage } from '../../../shared/domain/content-bundle.ts';
import { STAGES, type Stage } from '../../../shared/domain/stage.ts';
import type { ComparedStage } from '../../../shared/planning/compare-roles.ts';
import type { StudyToStage } from '../../../shared/planning/hours-to-stage.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import { YearsClaims } from '../../provenance/years-claims.tsx';
import type { ComparedPages } from './compared-role.ts';
import { FiguresCell } from './figures-cell.tsx';
import { SkillRows } from './skill-rows.tsx';
import { StudyCell } from './study-cell.tsx';
import { GroupHead, Row } from './table-parts.tsx';
import styles from './role-compare.module.css';

export interface ComparedStudy {
  readonly stages: readonly ComparedStage[];
  readonly first: readonly StudyToStage[];
  readonly second: readonly StudyToStage[];
}

export interface CompareTableProps extends ComparedPages {
  readonly study: ComparedStudy;
}

/** Everything that can be set side by side, as one table: a row a matter, a column a role. */
export function CompareTable({ first, second, study }: CompareTableProps) {
  const text = useText();
  const titles = { first: first.role.title, second: second.role.title };
  return (
    <table className={styles['table']}>
      <caption>{text('compare.caption', titles)}</caption>
      <colgroup>
        <col className={styles['matter']} />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles['unseen']}>{text('compare.matter')}</span>
          </th>
          <HeadCell page={first} />
          <HeadCell page={second} />
        </tr>
      </thead>
      <tbody>
        <Row
          head={text('compare.essence')}
          cells={[<EssenceCell key="first" {...first} />, <EssenceCell key="second" {...second} />]}
        />
      </tbody>
      <tbody>
        <GroupHead title={text('compare.study')} note={text('compare.study-note')} />
        {STAGES.map((stage) => (
          <Row
            key={stage}
            head={text(`stage.${stage}`)}
            cells={[
              <StudyCell
                key="first"
                left={study.first.find((entry) => entry.stage === stage)}
                more={moreOf(study, stage, 'first')}
                after={titles.second}
              />,
              <StudyCell
                key="second"
                left={study.second.find((entry) => entry.stage === stage)}
                more={moreOf(study, stage, 'second')}
                after={titles.first}
              />,
            ]}
          />
        ))}
      </tbody>
      <SkillRows first={first.role} second={second.role} />
      <tbody>
        <GroupHead title={text('role.section.ladder')} note={text('role.finding.ladder')} />
        {STAGES.map((stage) => (
          <Row
            key={stage}
            head={text(`stage.${stage}`)}
            cells={[
              <LadderCell key="first" page={first} stage={stage} />,
              <LadderCell key="second" page={second} stage={stage} />,
            ]}
          />
        ))}
      </tbody>
      <tbody>
        <GroupHead title={text('compare.published')} note={text('compare.published-note')} />
        <Row
          head={text('role.section.pay')}
          cells={[
            <FiguresCell key="first" page={first} isPay />,
            <FiguresCell key="second" page={second} isPay />,
          ]}
        />
        <Row
          head={text('role.section.demand')}
          cells={[
            <FiguresCell key="first" page={first} isPay={false} />,
            <FiguresCell key="second" page={second} isPay={false} />,
          ]}
        />
      </tbody>
    </table>
  );
}

/** What a role still asks of somebody who has done the other one up to the same stage. */
function moreOf(study: ComparedStudy, stage: Stage, side: 'first' | 'second'): number | null {
  const compared = study.stages.find((entry) => entry.stage === stage);
  return compared === undefined ? null : compared[side] - compared.shared;
}

function HeadCell({ page: { role } }: { readonly page: RolePage }) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <th scope="col">
      <Link to="/roles/$roleId" params={{ roleId: role.id }} className={styles['name']} lang="en">
        {role.title}
      </Link>
      <Button
        size="small"
        aria-label={text('compare.plan', { role: role.title })}
        isDisabled={role.plannableStages.length === 0}
        onPress={() => void navigate({ to: '/plans/new', search: { role: role.id } })}
      >
        {text('role.plan')}
      </Button>
    </th>
  );
}

function EssenceCell({ role }: RolePage) {
  return (
    <>
      <p lang="en">{role.essence}</p> <SourceMarks source={role.source} />
    </>
  );
}

function LadderCell({ page: { role }, stage }: { readonly page: RolePage; readonly stage: Stage }) {
  const text = useText();
  const step = role.ladder.find((entry) => entry.stage === stage);
  if (step === undefined) return text('compare.nothing');
  return (
    <>
      <YearsClaims years={step.years} />
      {step.titles.length > 0 && (
        <p className={styles['titles']} lang="en">
          {step.titles.join(', ')}
        </p>
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { ArrowLeftRight } from 'lucide-react';
import { useMemo } from 'react';

import { compareRoles } from '../../../shared/planning/compare-roles.ts';
import { studyToStages } from '../../../shared/planning/hours-to-stage.ts';
import { Button } from '../../components/button.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import { useStudySoFar } from '../../storage/queries/use-study-so-far.ts';
import { ChooseSecond } from './choose-second.tsx';
import { CompareTable } from './compare-table.tsx';
import type { ComparedPages, RoleCompareProps } from './compared-role.ts';
import { OverlapChart } from './overlap-chart.tsx';
import { OverlapFinding } from './overlap-finding.tsx';
import { RolePicker } from './role-picker.tsx';
import styles from './role-compare.module.css';

/** Two roles side by side: what they share, what each adds, and what is said of either. */
export function RoleCompare({ first, second, onChoose }: RoleCompareProps) {
  const text = useText();
  const both =
    first.page !== null && second.page !== null && first.id !== second.id
      ? { first: first.page, second: second.page }
      : null;
  return (
    <div className={styles['page']}>
      <Link to="/roles" className={styles['back']}>
        {text('role.all-roles')}
      </Link>
      <h1 className={styles['title']}>{text('compare.title')}</h1>
      <div className={styles['pickers']}>
        <RolePicker
          label={text('compare.first')}
          side={first}
          other={second}
          onChoose={(id) => onChoose(id, second.id)}
        />
        <Button
          look="ghost"
          aria-label={text('compare.swap')}
          isDisabled={first.id === null || second.id === null}
          onPress={() => onChoose(second.id, first.id)}
        >
          <ArrowLeftRight size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        <RolePicker
          label={text('compare.second')}
          side={second}
          other={first}
          onChoose={(id) => onChoose(first.id, id)}
        />
      </div>
      {both === null ? (
        <ChooseSecond first={first} second={second} onChoose={onChoose} />
      ) : (
        <Compared {...both} />
      )}
    </div>
  );
}

function Compared({ first, second }: ComparedPages) {
  const { catalogue } = useContent();
  const soFar = useStudySoFar();
  const study = useMemo(() => {
    if (soFar === undefined) return null;
    const hoursOf = ({ role }: typeof first) => studyToStages({ catalogue, role, ...soFar });
    return {
      stages: compareRoles({ catalogue, first: first.role, second: second.role, ...soFar }),
      first: hoursOf(first),
      second: hoursOf(second),
    };
  }, [catalogue, first, second, soFar]);
  if (study === null) return null;
  const titles = { first: first.role.title, second: second.role.title };
  return (
    <>
      <OverlapFinding stage={study.stages[0]} {...titles} />
      <OverlapChart stages={study.stages} {...titles} />
      <CompareTable first={first} second={second} study={study} />
    </>
  );
}

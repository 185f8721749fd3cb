import { useDeferredValue, useMemo, useRef, useState } from 'react';

import type { TaskId } from '../../../shared/domain/ids.ts';
import { studyToStages } from '../../../shared/planning/hours-to-stage.ts';
import { useFindField } from '../../commands/use-find-field.ts';
import { TextField } from '../../components/text-field.tsx';
import { Choice } from '../../components/choice.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import { usePlannedRoles } from '../../storage/queries/use-plans.ts';
import { useProgress } from '../../storage/queries/use-progress.ts';
import { useSkillLevels } from '../../storage/queries/use-skill-levels.ts';
import { findRoles } from './find-roles.ts';
import { RoleRow } from './role-row.tsx';
import styles from './role-library.module.css';

const ALL = 'all';

/** All roles with the hours each asks of this person. */
export function RoleLibrary() {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const { bundle, catalogue } = useContent();
  const levels = useSkillLevels();
  const progress = useProgress();
  const planned = usePlannedRoles();
  const [words, setWords] = useState('');
  const [family, setFamily] = useState<string>(ALL);
  const query = useDeferredValue(words);
  const search = useRef<HTMLDivElement>(null);
  useFindField(search);

  const hours = useMemo(() => {
    if (levels === undefined || progress === undefined) return null;
    const credited = new Set<TaskId>(
      [...progress.values()].filter((row) => row.doneOn !== null).map((row) => row.taskId),
    );
    return new Map(
      bundle.roles.map((role) => [role.id, studyToStages({ catalogue, role, levels, credited })]),
    );
  }, [bundle, catalogue, levels, progress]);

  const families = bundle.roleFamilies.filter(({ id }) =>
    bundle.roles.some((role) => role.family === id),
  );
  const found = useMemo(() => findRoles(bundle, query), [bundle, query]);
  const shown = found.filter((role) => family === ALL || role.family === family);
  const full = shown.filter((role) => role.depth === 'full');
  const brief = shown.filter((role) => role.depth === 'brief');
  const rowOf = (role: (typeof shown)[number]) => (
    <RoleRow
      key={role.id}
      role={role}
      familyTitle={families.find(({ id }) => id === role.family)?.title ?? ''}
      hours={hours?.get(role.id) ?? null}
      hasPlan={planned?.has(role.id) ?? false}
    />
  );

  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h1 className={styles['title']}>{text('library.title')}</h1>
          <p className={styles['lead']}>{text('library.lead', { count: bundle.roles.length })}</p>
        </div>
        <div ref={search} className={styles['search']}>
          <TextField label={text('library.search')} value={words} onChange={setWords} />
        </div>
      </header>
      {families.length > 1 && (
        <Choice
          label={text('library.families')}
          isLabelHidden
          value={family}
          onChange={setFamily}
          options={[
            { value: ALL, label: text('library.all-families') },
            ...families.map(({ id, title }) => ({
              value: id,
              label: title,
              language: contentLanguage,
            })),
          ]}
        />
      )}
      {shown.length === 0 ? (
        <p className={styles['nothing']} role="status">
          {text('library.nothing', { words })}
        </p>
      ) : (
        <div className={styles['roles']} role="table" aria-label={text('library.title')}>
          <div className={styles['columns']} role="row">
            <span role="columnheader" className={styles['first']}>
              <span>{text('library.role')}</span>
              <span>{text('library.hours')}</span>
            </span>
            <span role="columnheader" className={styles['number']} title={text('estimate.ours')}>
              {text('library.hours-to-entry')}
            </span>
            <span role="columnheader" className={styles['number']} title={text('estimate.ours')}>
              {text('library.hours-to-mid')}
            </span>
            <span role="columnheader" className={styles['number']} title={text('estimate.ours')}>
              {text('library.hours-to-senior')}
            </span>
            <span role="columnheader">{text('library.covered')}</span>
          </div>
          {full.map(rowOf)}
          {brief.length > 0 && <p className={styles['group']}>{text('library.brief')}</p>}
          {brief.map(rowOf)}
        </div>
      )}
    </div>
  );
}

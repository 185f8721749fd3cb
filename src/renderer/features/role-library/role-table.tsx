import type { RoleId } from '../../../shared/domain/ids.ts';
import { STAGES } from '../../../shared/domain/stage.ts';
import { useText } from '../../messages/use-text.ts';
import type { ListedRole } from './filter-roles.ts';
import type { LibrarySearch } from './library-search.ts';
import { RoleRow } from './role-row.tsx';
import styles from './role-library.module.css';

export interface RoleTableProps {
  /** In the order to show them. */
  readonly roles: readonly ListedRole[];
  readonly search: LibrarySearch;
  readonly titleOf: (family: string) => string;
  readonly planned: ReadonlySet<RoleId> | undefined;
  readonly onCompare: (roles: readonly string[]) => void;
}

/** The roles under the heads of their columns; those with little source stand apart. */
export function RoleTable({ roles, search, titleOf, planned, onCompare }: RoleTableProps) {
  const text = useText();
  const compared = search.compare ?? [];
  const rowOf = (item: ListedRole) => {
    const { id, family } = item.role;
    const isCompared = compared.includes(id);
    return (
      <RoleRow
        key={id}
        {...item}
        search={search}
        familyTitle={titleOf(family)}
        hasPlan={planned?.has(id) ?? false}
        isCompared={isCompared}
        onCompare={
          isCompared || compared.length < 2
            ? (chosen) =>
                onCompare(chosen ? [...compared, id] : compared.filter((other) => other !== id))
            : null
        }
      />
    );
  };
  // Another order than ours leaves no place for our groups.
  const isGrouped = search.q === undefined && search.sort === undefined;
  const full = isGrouped ? roles.filter(({ role }) => role.depth === 'full') : roles;
  const brief = isGrouped ? roles.filter(({ role }) => role.depth === 'brief') : [];
  return (
    <div className={styles['roles']} role="table" aria-label={text('library.title')}>
      <div className={styles['columns']} role="row">
        <span role="columnheader" aria-label={text('library.compare')} />
        <span role="columnheader" className={styles['first']}>
          <span>{text('library.role')}</span>
          <span>{text('library.hours')}</span>
        </span>
        {STAGES.map((stage) => (
          <span
            key={stage}
            role="columnheader"
            className={styles['number']}
            title={text('estimate.ours')}
          >
            {text(`library.hours-to-${stage}`)}
          </span>
        ))}
        <span role="columnheader">
          {search.to === undefined
            ? text('library.covered')
            : text('library.covered-to', { stage: text(`stage.${search.to}`) })}
        </span>
      </div>
      {full.map(rowOf)}
      {brief.length > 0 && <p className={styles['group']}>{text('library.brief')}</p>}
      {brief.map(rowOf)}
    </div>
  );
}

import { useLoaderData } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';

import { studyToStages } from '../../../shared/planning/hours-to-stage.ts';
import { useFindField } from '../../commands/use-find-field.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import { usePlannedRoles } from '../../storage/queries/use-plans.ts';
import { useStudySoFar } from '../../storage/queries/use-study-so-far.ts';
import { selectRoles, type ListedRole } from './filter-roles.ts';
import { loadRoleSearch } from './load-role-search.ts';
import { RoleTable } from './role-table.tsx';
import { useLibrarySearch } from './use-library-search.ts';
import styles from './role-library.module.css';

const ALL = 'all';
const LONGEST_QUERY = 200;

const FilterPanel = lazy(() =>
  import('./filter-panel.tsx').then((module) => ({ default: module.FilterPanel })),
);
const NothingFound = lazy(() =>
  import('./nothing-found.tsx').then((module) => ({ default: module.NothingFound })),
);
const CompareBar = lazy(() =>
  import('./compare-bar.tsx').then((module) => ({ default: module.CompareBar })),
);

/** All roles with the hours each asks of this person, found by anything that is said about them. */
export function RoleLibrary() {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const content = useContent();
  const { bundle } = content;
  const texts = useLoaderData({ from: '/roles' });
  const soFar = useStudySoFar();
  const planned = usePlannedRoles();
  const field = useRef<HTMLDivElement>(null);
  useFindField(field);
  const { search, words, change, type } = useLibrarySearch();
  const chosen = [search.to, search.within, search.covered, search.figures, search.sort];
  const chosenCount = chosen.filter((value) => value !== undefined).length;
  const [wantsPanel, setWantsPanel] = useState<boolean | null>(null);
  const isOpen = wantsPanel ?? chosenCount > 0;

  const hours = useMemo(() => {
    if (soFar === undefined) return null;
    const { catalogue } = content;
    return new Map(
      bundle.roles.map((role) => [role.id, studyToStages({ catalogue, role, ...soFar })]),
    );
  }, [bundle, content, soFar]);
  const selection = useMemo(() => {
    const hoursOf = (id: (typeof bundle.roles)[number]['id']) => hours?.get(id) ?? null;
    return { roles: bundle.roles, hoursOf, search, texts };
  }, [bundle, hours, search, texts]);
  const shown: readonly ListedRole[] = useMemo(() => selectRoles(selection), [selection]);

  const families = bundle.roleFamilies.filter(({ id }) =>
    bundle.roles.some((role) => role.family === id),
  );
  const titleOf = (family: string | undefined) =>
    families.find(({ id }) => id === family)?.title ?? '';
  const compared = (search.compare ?? []).flatMap(
    (id) => bundle.roles.find((role) => role.id === id) ?? [],
  );
  // Hours that are not known yet leave nobody out.
  const isReady = hours !== null || (search.within ?? search.covered) === undefined;

  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h1 className={styles['title']}>{text('library.title')}</h1>
          <p className={styles['lead']}>{text('library.lead', { count: bundle.roles.length })}</p>
        </div>
        <div className={styles['search']}>
          <SearchField
            ref={field}
            size="large"
            label={text('library.search')}
            clearLabel={text('library.clear-words')}
            value={words}
            maxLength={LONGEST_QUERY}
            onChange={type}
            onFocus={() => void loadRoleSearch().catch(() => undefined)}
          />
        </div>
      </header>
      <div className={styles['tools']}>
        {families.length > 1 && (
          <Choice
            label={text('library.families')}
            isLabelHidden
            value={search.family ?? ALL}
            onChange={(id) => change({ family: id === ALL ? undefined : id })}
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
        <Button
          look="ghost"
          size="small"
          aria-expanded={isOpen}
          onPress={() => setWantsPanel(!isOpen)}
        >
          {text('library.filters-chosen', { count: chosenCount })}
        </Button>
        <p role="status" className={styles['count']}>
          {isReady && text('library.count', { count: shown.length, all: bundle.roles.length })}
        </p>
      </div>
      {isOpen && (
        <Suspense fallback={<div className={styles['panel']} />}>
          <FilterPanel search={search} onChange={change} />
        </Suspense>
      )}
      {shown.length === 0 ? (
        isReady && (
          <Suspense fallback={null}>
            <NothingFound
              selection={selection}
              familyTitle={titleOf(search.family)}
              onChange={change}
            />
          </Suspense>
        )
      ) : (
        <RoleTable
          roles={shown}
          search={search}
          titleOf={titleOf}
          planned={planned}
          onCompare={(compare) => change({ compare })}
        />
      )}
      {compared.length > 0 && (
        <Suspense fallback={null}>
          <CompareBar roles={compared} onClear={() => change({ compare: undefined })} />
        </Suspense>
      )}
    </div>
  );
}

/**
 * Addresses of the screens. Each screen's code is loaded when it is first opened; only the role
 * library, which every start begins with, comes with the first script.
 */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';

import { isStage, type Stage } from '../../shared/domain/stage.ts';
import { loadRolePage } from '../desktop/use-content.ts';
import { isWorkspaceView, type WorkspaceView } from '../features/plan-workspace/views.ts';
import { needsRoleTexts, parseLibrarySearch } from '../features/role-library/library-search.ts';
import { loadRoleSearch } from '../features/role-library/load-role-search.ts';
import { RoleLibrary } from '../features/role-library/role-library.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';

const rootRoute = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: ErrorScreen,
});

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    // The router takes a thrown redirect as its answer.
    // oxlint-disable-next-line typescript/only-throw-error
    throw redirect({ to: '/roles' });
  },
});

const rolesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roles',
  validateSearch: parseLibrarySearch,
  // A search waits for its texts, so that the list is never shown for half of an address.
  loaderDeps: ({ search }) => ({ needsTexts: needsRoleTexts(search) }),
  loader: ({ deps }) => (deps.needsTexts ? loadRoleSearch() : null),
  component: RoleLibrary,
});

/** The two roles side by side; either may still be to be chosen. */
export interface CompareSearch {
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roles/compare',
  validateSearch: ({ a, b }: Record<string, unknown>): CompareSearch => ({
    // Named even when undefined: the router would hand a number on as it stands.
    a: typeof a === 'string' ? a : undefined,
    b: typeof b === 'string' ? b : undefined,
  }),
  loaderDeps: ({ search }) => search,
  // Choosing another role keeps what is shown until the other one is there.
  loader: async ({ deps: { a, b } }) => {
    const pageOf = (id: string | undefined) => (id === undefined ? null : loadRolePage(id));
    const [first, second] = await Promise.all([pageOf(a), pageOf(b)]);
    return { first, second };
  },
  component: lazyRouteComponent(() => import('./compare-route.tsx'), 'CompareRoute'),
});

const roleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roles/$roleId',
  component: lazyRouteComponent(() => import('./role-route.tsx'), 'RoleRoute'),
});

/** What the address of the setup carries, so that going back never loses the step. */
export interface SetupSearch {
  readonly role?: string;
  readonly stage?: Stage;
  /** Goes on with the plan that was begun under this address. */
  readonly resume?: true;
}

const newPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plans/new',
  validateSearch: (search: Record<string, unknown>): SetupSearch => ({
    ...(typeof search['role'] === 'string' && { role: search['role'] }),
    ...(typeof search['stage'] === 'string' &&
      isStage(search['stage']) && { stage: search['stage'] }),
    ...(search['resume'] === true && { resume: true }),
  }),
  component: lazyRouteComponent(() => import('./new-plan-route.tsx'), 'NewPlanRoute'),
});

const plansRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plans',
  component: lazyRouteComponent(() => import('../features/plans/plan-list.tsx'), 'PlanList'),
});

/** Which view of a plan is open. */
export interface PlanSearch {
  readonly view?: WorkspaceView;
}

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plans/$planId',
  validateSearch: (search: Record<string, unknown>): PlanSearch => ({
    ...(isWorkspaceView(search['view']) && { view: search['view'] }),
  }),
  component: lazyRouteComponent(() => import('./plan-route.tsx'), 'PlanRoute'),
});

const planSettingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plans/$planId/settings',
  component: lazyRouteComponent(() => import('./plan-settings-route.tsx'), 'PlanSettingsRoute'),
});

const skillsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/skills',
  /** The skill to begin at. */
  validateSearch: (search: Record<string, unknown>): { readonly skill?: string } => ({
    ...(typeof search['skill'] === 'string' && { skill: search['skill'] }),
  }),
  component: lazyRouteComponent(() => import('../features/skills/skill-ledger.tsx'), 'SkillLedger'),
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  /** The section to begin at. */
  validateSearch: (search: Record<string, unknown>): { readonly section?: 'about' } => ({
    ...(search['section'] === 'about' && { section: 'about' }),
  }),
  component: lazyRouteComponent(
    () => import('../features/settings/settings-screen.tsx'),
    'SettingsScreen',
  ),
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/import',
  component: lazyRouteComponent(
    () => import('../features/data-import/import-screen.tsx'),
    'ImportScreen',
  ),
});

/** Hash history: the app's files are an allow-list, so no address may look like a file. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    indexRoute,
    rolesRoute,
    compareRoute,
    roleRoute,
    newPlanRoute,
    plansRoute,
    planRoute,
    planSettingsRoute,
    skillsRoute,
    settingsRoute,
    importRoute,
  ]),
  history: createHashHistory(),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whether one step back is the library as it was searched. */
    isFromLibrary?: boolean;
  }
  interface Register {
    router: typeof router;
  }
}

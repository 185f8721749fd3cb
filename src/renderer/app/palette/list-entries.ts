/** Everything the palette finds besides the places of the open screen. */
import {
  APP_COMMANDS,
  type AppCommand,
  type AppCommandId,
} from '../../../shared/commands/app-commands.ts';
import type { ContentIndex } from '../../../shared/domain/content-bundle.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Places } from '../../commands/places.ts';
import { runCommand } from '../../commands/registry.ts';
import { WORKSPACE_VIEWS } from '../../features/plan-workspace/views.ts';
import type { Text } from '../../messages/use-text.ts';
import { goTo } from '../go-to.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** Commands that show something rather than do it. */
const GOING: readonly AppCommandId[] = [
  'settings',
  'shortcuts',
  'about',
  'find',
  ...WORKSPACE_VIEWS,
];

export function commandEntries(
  available: ReadonlySet<AppCommandId>,
  text: Text,
): readonly PaletteEntry[] {
  const commands = Object.entries(APP_COMMANDS) as readonly [AppCommandId, AppCommand][];
  return commands
    .filter(([id]) => id !== 'palette' && available.has(id))
    .map(([id, { menu, needsPlan }]) => ({
      id: `command:${id}`,
      section: menu === 'go' || GOING.includes(id) ? 'go' : 'do',
      title: text(`command.${id}`),
      detail: needsPlan ? text('palette.this-plan') : '',
      command: id,
      run: () => void runCommand(id),
    }));
}

/** Each plan and, while it is in use, each of its views. */
export function planEntries(
  plans: readonly Plan[],
  { roles }: ContentIndex,
  text: Text,
): readonly PaletteEntry[] {
  return plans.flatMap(({ id: planId, role, stage, goal, archivedOn }) => {
    const title = text('plan.title', {
      role: roles.find(({ id }) => id === role)?.title ?? role,
      stage: text(`stage.${stage}`),
    });
    const plan: PaletteEntry = {
      id: `plan:${planId}`,
      section: 'plans',
      title,
      detail: archivedOn === null ? goal : text('palette.archived'),
      run: () => goTo({ to: '/plans/$planId', params: { planId } }),
    };
    if (archivedOn !== null) return [plan];
    const views = WORKSPACE_VIEWS.map((view): PaletteEntry => ({
      id: `plan:${planId}:${view}`,
      section: 'plans',
      title: text('palette.view-of-plan', { view: text(`workspace.${view}`), plan: title }),
      detail: goal,
      run: () => goTo({ to: '/plans/$planId', params: { planId }, search: { view } }),
    }));
    return [plan, ...views];
  });
}

export function contentEntries(bundle: ContentIndex): readonly PaletteEntry[] {
  const { roles, skills, roleFamilies, skillFamilies } = bundle;
  const titleOf = (families: typeof roleFamilies | typeof skillFamilies, family: string) =>
    families.find(({ id }) => id === family)?.title ?? '';
  return [
    ...roles.map(({ id, title, family }): PaletteEntry => ({
      id: `role:${id}`,
      section: 'roles',
      title,
      detail: titleOf(roleFamilies, family),
      run: () => goTo({ to: '/roles/$roleId', params: { roleId: id } }),
    })),
    ...skills.map(({ id, title, family }): PaletteEntry => ({
      id: `skill:${id}`,
      section: 'skills',
      title,
      detail: titleOf(skillFamilies, family),
      run: () => goTo({ to: '/skills', search: { skill: id } }),
    })),
  ];
}

/** The milestones and tasks of the open plan. */
export function placeEntries(places: Places | null): readonly PaletteEntry[] {
  if (places === null) return [];
  return places.list().map(({ kind, id, title, within }) => ({
    id: `${kind}:${id}`,
    section: kind === 'milestone' ? 'milestones' : 'tasks',
    title,
    detail: within,
    run: () => places.go(id),
  }));
}

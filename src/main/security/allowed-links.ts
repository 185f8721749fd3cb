/**
 * Which addresses may be handed to the system's browser: those the content names, and only over
 * https. Electron security checklist, item 15.
 */
import type { ContentBundle } from '../../shared/domain/content-bundle.ts';

/** Makes the check for one content bundle. */
export function allowedLinks(content: ContentBundle): (url: string) => boolean {
  const items = [
    ...content.skills.flatMap((skill) => skill.units),
    ...content.roles.flatMap((role) => role.milestones.flatMap((milestone) => milestone.tasks)),
  ];
  const allowed = new Set(items.flatMap((item) => item.resources.map(({ url }) => url)));
  return (url) => url.startsWith('https://') && allowed.has(url);
}

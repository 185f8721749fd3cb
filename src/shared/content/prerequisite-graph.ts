import { directPrerequisites } from '../domain/prerequisites.ts';
import type { AuthoredContent } from './authored-content.ts';
import type { Graph } from './find-cycle.ts';

/** Every unit and role task with what it directly needs. */
export function prerequisiteGraph(
  skillFiles: AuthoredContent['skillFiles'],
  roleFiles: AuthoredContent['roleFiles'],
): Graph {
  const skills = skillFiles.flatMap((file) =>
    file.data.skills.map((skill) => ({ ...skill, family: file.data.family.id })),
  );
  const graph = new Map<string, readonly string[]>(directPrerequisites(skills));
  for (const file of roleFiles) {
    for (const milestone of file.data.milestones) {
      for (const task of milestone.tasks) graph.set(task.id, task.prerequisites);
    }
  }
  return graph;
}

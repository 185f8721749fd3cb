/**
 * Checks that every id is unique and every reference leads to something that exists, and that no
 * prerequisites run in a circle.
 */
import type { Provenance } from '../domain/provenance.ts';
import type { AuthoredContent } from './authored-content.ts';
import { nearestId, type ContentProblem } from './content-problem.ts';
import { findCycle } from './find-cycle.ts';
import { prerequisiteGraph } from './prerequisite-graph.ts';

type Path = readonly (string | number)[];

interface Place {
  readonly file: string;
  readonly path: Path;
}

/** Every dangling or duplicate id, unknown source section, and prerequisite cycle. */
export function checkReferences(content: AuthoredContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report = (place: Place, id: string | null, message: string) =>
    problems.push({ ...place, id, message });

  const workItems = collect(listWorkItems(content), 'work item', report);
  const skills = collect(listSkills(content), 'skill', report);
  const roles = collect(
    content.roleFiles.map((file) => ({ id: file.data.id, file: file.name, path: ['id'] })),
    'role',
    report,
  );
  collect(listMilestones(content), 'milestone', report);
  const sections = new Set(
    content.sources.pages.flatMap((page) =>
      Object.keys(page.sections).map((section) => `${page.id}/${section}`),
    ),
  );
  const must = (known: ReadonlySet<string>, kind: string) => {
    return (reference: string, place: Place, id: string | null) => {
      if (!known.has(reference)) report(place, id, `unknown ${kind} "${reference}"`);
    };
  };
  const units = new Set(
    content.skillFiles.flatMap((file) =>
      file.data.skills.flatMap((skill) => skill.units.map((unit): string => unit.id)),
    ),
  );
  const retired = new Set(
    content.skillFiles.flatMap((file) =>
      file.data.skills.flatMap((skill) =>
        skill.units.filter((unit) => unit.retired !== null).map((unit): string => unit.id),
      ),
    ),
  );
  // A plan never holds a retired unit, so nothing in use can wait for one.
  const mustBeInUse = (reference: string, place: Place, id: string) => {
    if (retired.has(reference)) report(place, id, `prerequisite "${reference}" is retired`);
  };
  const mustBeSkill = must(skills, 'skill');
  const mustBeUnit = must(units, 'study unit');
  const mustBeWorkItem = must(workItems, 'study unit or task');
  const mustBeRole = must(roles, 'role');
  const mustBeSection = must(sections, 'source section');

  for (const { name: file, data } of content.skillFiles) {
    data.skills.forEach((skill, s) => {
      skill.prerequisites.forEach((prerequisite, p) =>
        mustBeSkill(
          prerequisite.needs.skill,
          { file, path: ['skills', s, 'prerequisites', p, 'needs', 'skill'] },
          skill.id,
        ),
      );
      skill.units.forEach((unit, u) => {
        const path = ['skills', s, 'units', u];
        unit.prerequisites.forEach((reference, p) => {
          const place = { file, path: [...path, 'prerequisites', p] };
          mustBeUnit(reference, place, unit.id);
          if (unit.retired === null) mustBeInUse(reference, place, unit.id);
        });
        if (unit.retired?.replacement)
          mustBeUnit(unit.retired.replacement, { file, path: [...path, 'retired'] }, unit.id);
      });
    });
  }

  const listed = new Set(content.manifest.skillFamilies);
  for (const { name: file, data } of content.skillFiles) {
    const path = ['family', 'id'];
    must(listed, 'skill family')(data.family.id, { file, path }, data.family.id);
  }
  content.manifest.skillFamilies.forEach((id, f) => {
    if (!content.skillFiles.some((file) => file.data.family.id === id))
      report(
        { file: 'manifest.yaml', path: ['skillFamilies', f] },
        id,
        `no file defines skill family "${id}"`,
      );
  });
  const families = new Set(content.manifest.roleFamilies.map((family) => family.id));
  for (const { name: file, data: role } of content.roleFiles) {
    const requirements = collect(
      role.requirements.map((item, i) => ({
        id: item.id,
        file,
        path: ['requirements', i, 'id'],
      })),
      'requirement',
      report,
    );
    const figures = collect(
      role.figures.map((item, i) => ({ id: item.id, file, path: ['figures', i, 'id'] })),
      'figure',
      report,
    );
    if (figures.size !== role.figures.length) continue;
    const mustBeRequirement = must(requirements, 'requirement');
    must(families, 'role family')(role.family, { file, path: ['family'] }, role.id);

    role.requirements.forEach((requirement, r) =>
      requirement.skills.forEach((asked, s) =>
        mustBeSkill(
          asked.skill,
          { file, path: ['requirements', r, 'skills', s, 'skill'] },
          requirement.id,
        ),
      ),
    );
    role.gates.forEach((gate, g) =>
      mustBeRequirement(gate.requirement, { file, path: ['gates', g, 'requirement'] }, gate.id),
    );
    role.rhythms.forEach((rhythm, r) =>
      mustBeRequirement(
        rhythm.requirement,
        { file, path: ['rhythms', r, 'requirement'] },
        rhythm.id,
      ),
    );
    role.relatedRoles.forEach((related, r) => {
      if (related.role !== null)
        mustBeRole(related.role, { file, path: ['relatedRoles', r, 'role'] }, role.id);
    });

    const groups = (list: readonly { id: string }[]) => new Set(list.map((group) => group.id));
    const statements = (list: readonly { statements: readonly { id: string }[] }[]) =>
      new Set(list.flatMap((group) => group.statements.map((statement) => statement.id)));
    const mustBeResponsibility = must(groups(role.responsibilities), 'responsibility');
    const mustBePractice = must(statements(role.practices), 'best practice');
    const mustBeChallenge = must(statements(role.challenges), 'challenge');
    role.milestones.forEach((milestone, m) => {
      const path = ['milestones', m];
      milestone.covers.forEach((cover, c) => {
        const place = { file, path: [...path, 'covers', c] };
        mustBeRequirement(cover.requirement, place, milestone.id);
        const asked = role.requirements.find((item) => item.id === cover.requirement);
        for (const skill of cover.skills ?? []) {
          mustBeSkill(skill, place, milestone.id);
          if (asked !== undefined && !asked.skills.some((item) => item.skill === skill))
            report(place, milestone.id, `${cover.requirement} does not ask for skill "${skill}"`);
        }
      });
      milestone.credentials.forEach((credential, c) =>
        mustBeRequirement(
          credential.requirement,
          { file, path: [...path, 'credentials', c, 'requirement'] },
          credential.id,
        ),
      );
      milestone.tasks.forEach((task, t) => {
        const place = { file, path: [...path, 'tasks', t] };
        for (const reference of task.prerequisites) {
          mustBeWorkItem(reference, place, task.id);
          mustBeInUse(reference, place, task.id);
        }
        for (const reference of task.rehearses) mustBeResponsibility(reference, place, task.id);
        for (const reference of task.acceptance) mustBePractice(reference, place, task.id);
        for (const reference of task.prompts) mustBeChallenge(reference, place, task.id);
      });
    });
    eachProvenance(role, [], (source, path) => {
      if (source === 'estimate') return;
      for (const reference of source)
        mustBeSection(reference, { file, path }, nearestId(role, path));
    });
  }

  content.claims.claims.forEach((claim, c) => {
    claim.roles.forEach((id, r) =>
      mustBeRole(id, { file: 'claims.yaml', path: ['claims', c, 'roles', r] }, claim.id),
    );
    claim.figures.forEach((reference, f) => {
      const role = content.roleFiles.find((file) => file.data.id === reference.role)?.data;
      if (!role?.figures.some((figure) => figure.id === reference.figure))
        report(
          { file: 'claims.yaml', path: ['claims', c, 'figures', f] },
          claim.id,
          `unknown figure "${reference.role}/${reference.figure}"`,
        );
    });
  });

  if (problems.length === 0) {
    const cycle = findCycle(prerequisiteGraph(content.skillFiles, content.roleFiles));
    if (cycle !== null) {
      const first = listWorkItems(content).find((item) => item.id === cycle[0]);
      report(
        { file: first?.file ?? 'manifest.yaml', path: first?.path ?? [] },
        cycle[0] ?? null,
        `prerequisites run in a circle: ${cycle.join(' → ')}`,
      );
    }
  }
  return problems;
}

interface Listed extends Place {
  readonly id: string;
}

function collect(
  items: readonly Listed[],
  kind: string,
  report: (place: Place, id: string, message: string) => void,
): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { id, file, path } of items) {
    if (known.has(id)) report({ file, path }, id, `${kind} id "${id}" is used twice`);
    known.add(id);
  }
  return known;
}

function listSkills(content: AuthoredContent): Listed[] {
  return content.skillFiles.flatMap(({ name: file, data }) =>
    data.skills.map((skill, s) => ({ id: skill.id, file, path: ['skills', s, 'id'] })),
  );
}

function listMilestones(content: AuthoredContent): Listed[] {
  return content.roleFiles.flatMap(({ name: file, data }) => [
    ...data.milestones.map((item, i) => ({ id: item.id, file, path: ['milestones', i, 'id'] })),
    ...data.gates.map((item, i) => ({ id: item.id, file, path: ['gates', i, 'id'] })),
  ]);
}

function listWorkItems(content: AuthoredContent): Listed[] {
  const units = content.skillFiles.flatMap(({ name: file, data }) =>
    data.skills.flatMap((skill, s) =>
      skill.units.map((unit, u) => ({ id: unit.id, file, path: ['skills', s, 'units', u, 'id'] })),
    ),
  );
  const tasks = content.roleFiles.flatMap(({ name: file, data }) =>
    data.milestones.flatMap((milestone, m) => [
      ...milestone.tasks.map((task, t) => ({
        id: task.id,
        file,
        path: ['milestones', m, 'tasks', t, 'id'],
      })),
      ...milestone.credentials.map((credential, c) => ({
        id: credential.id,
        file,
        path: ['milestones', m, 'credentials', c, 'id'],
      })),
    ]),
  );
  return [...units, ...tasks];
}

/** Visits every `source` in a role, wherever it stands, so that no new field can be forgotten. */
function eachProvenance(
  value: unknown,
  path: Path,
  visit: (source: Provenance, path: Path) => void,
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => eachProvenance(item, [...path, index], visit));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (key === 'source') visit(child as Provenance, [...path, key]);
      else eachProvenance(child, [...path, key], visit);
    }
  }
}

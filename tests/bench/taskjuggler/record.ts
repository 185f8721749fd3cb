/** What TaskJuggler gave for the generated projects, kept so that tests need no TaskJuggler. */
import { createHash } from 'node:crypto';

import type { Project } from '../schedule.ts';
import type { Comparison } from './comparison.ts';
import { projectText } from './project-text.ts';
import { aSharedProject } from './shared-project.ts';

export interface TaskJugglerRecord {
  readonly version: string;
  readonly projects: readonly RecordedProject[];
}

export interface RecordedProject {
  readonly seed: number;
  /** Of the project as it was generated then; another one needs another recording. */
  readonly fingerprint: string;
  readonly finish: string;
  /** Of the latest milestone, in minutes of study time. */
  readonly lateness: number;
}

export function recordOf(version: string, comparisons: readonly Comparison[]): TaskJugglerRecord {
  return {
    version,
    projects: comparisons.map(({ seed, finish, lateness }) => ({
      seed,
      fingerprint: fingerprintOf(aSharedProject(seed)),
      finish: finish.theirs,
      lateness: lateness.theirs,
    })),
  };
}

const FINGERPRINT_LENGTH = 12;

export function fingerprintOf(project: Project): string {
  const text = projectText(project, project.calendar.start);
  return createHash('sha256').update(text).digest('hex').slice(0, FINGERPRINT_LENGTH);
}

import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import type { Role } from '../../../src/shared/domain/role.ts';
import type { Report } from '../report.ts';

/** One thing `npm run content` can be asked. */
export interface Command {
  /** One line for `--help`. */
  readonly summary: string;
  /** Whether the answer can be narrowed to one role. */
  readonly takesRole: boolean;
  /** @param role the role asked about; null for all of them */
  readonly report: (content: ContentBundle, role: Role | null) => Report;
  /** A text of our own that begins the page, with `{{names}}` for what the content says. */
  readonly preface?: {
    readonly file: string;
    readonly values: (content: ContentBundle) => ReadonlyMap<string, string>;
  };
}

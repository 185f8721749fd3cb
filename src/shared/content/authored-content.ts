import type {
  ClaimsFile,
  ManifestFile,
  RoleFile,
  SkillFile,
  SourcesFile,
} from './content-schema.ts';

/** All authored files after each has passed its schema, still separate so that errors can name them. */
export interface AuthoredContent {
  readonly manifest: ManifestFile;
  readonly sources: SourcesFile;
  readonly claims: ClaimsFile;
  readonly skillFiles: readonly { readonly name: string; readonly data: SkillFile }[];
  readonly roleFiles: readonly { readonly name: string; readonly data: RoleFile }[];
}

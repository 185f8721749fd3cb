/**
 * Finds where the sources name texts of the catalogue: by their id, or by a template such as
 * `change.${kind}`. Syntax only; that each id exists is what `MessageId` says to the compiler.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const RENDERER = fileURLToPath(new URL('../../../src/renderer', import.meta.url));

/** One call of `text(id, values)`. */
export interface TextCall {
  readonly where: string;
  /** Ids or templates; several when the call chooses between them. */
  readonly ids: readonly string[];
  /** Names of the values it fills in; null when they come from elsewhere. */
  readonly values: readonly string[] | null;
}

export interface MessageUses {
  /** Every plain text in the sources: some of them are ids. */
  readonly literals: ReadonlySet<string>;
  /** Templates used as ids, each hole written as `*`. */
  readonly templates: ReadonlySet<string>;
  readonly calls: readonly TextCall[];
}

/** Reads all sources of the renderer. */
export function findMessageUses(): MessageUses {
  const literals = new Set<string>();
  const templates = new Set<string>();
  const calls: TextCall[] = [];
  for (const file of sourceFiles()) {
    const objects = objectsOf(file);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) literals.add(node.text);
      if (ts.isCallExpression(node) && isText(node.expression)) {
        const [id, values] = node.arguments;
        const ids = id === undefined ? [] : idsOf(id);
        for (const each of ids) if (each.includes('*')) templates.add(each);
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        const where = `${path.relative(RENDERER, file.fileName)}:${line}`;
        calls.push({ where, ids, values: namesOf(values, objects) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals, templates, calls };
}

function sourceFiles(): readonly ts.SourceFile[] {
  return readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(RENDERER, name))
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023));
}

function isText(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && expression.text === 'text';
}

function idsOf(expression: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression))
    return [...idsOf(expression.whenTrue), ...idsOf(expression.whenFalse)];
  if (ts.isTemplateExpression(expression))
    return [
      expression.head.text +
        expression.templateSpans.map(({ literal }) => `*${literal.text}`).join(''),
    ];
  return [];
}

type Objects = ReadonlyMap<string, ts.ObjectLiteralExpression>;

/** Objects that a file gives a name to. */
function objectsOf(file: ts.SourceFile): Objects {
  const objects = new Map<string, ts.ObjectLiteralExpression>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const { initializer } = node;
      if (initializer !== undefined && ts.isObjectLiteralExpression(initializer))
        objects.set(node.name.text, initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return objects;
}

function namesOf(given: ts.Expression | undefined, objects: Objects): readonly string[] | null {
  if (given === undefined) return [];
  const values = ts.isIdentifier(given) ? objects.get(given.text) : given;
  if (values === undefined || !ts.isObjectLiteralExpression(values)) return null;
  const names = values.properties.map(({ name }) =>
    name !== undefined && ts.isIdentifier(name) ? name.text : null,
  );
  return names.every((name) => name !== null) ? names : null;
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../../tools/root";

/** What a file imports from actions that is left when types are gone, each with its specifier. */
function valuesOfActions(file: string, text: string): readonly string[] {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
    const isOfActions = specifier.text.split("/").includes("actions");
    return isOfActions && !isTypeOnly(statement) ? [`${file}: ${specifier.text}`] : [];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

const panelFiles = readdirSync(join(root, "src/sidebars"), { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file),
);

describe("panels import only types of actions", () => {
  it("finds no value in a file of the sidebars that comes from actions", () => {
    const found = panelFiles.flatMap((file) =>
      valuesOfActions(file, readFileSync(join(root, "src/sidebars", file), "utf8")),
    );
    expect(found).toEqual([]);
  });

  it.each([
    'import { blank } from "../../actions/offers/draft";',
    'import { type Draft, blank } from "../../actions/offers/draft";',
    'import * as drafts from "../../actions/offers/draft";',
    'import "../../actions/offers/draft";',
    'export { blank } from "../../actions/offers/draft";',
  ])("notices %s", (line) => expect(valuesOfActions("panel.tsx", line)).toHaveLength(1));

  it.each([
    'import type { Draft } from "../../actions/offers/draft";',
    'import { type Draft, type Field } from "../../actions/offers/draft";',
    'import { blank } from "../../drafts/draft";',
  ])("allows %s", (line) => expect(valuesOfActions("panel.tsx", line)).toEqual([]));
});

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Block, parse } from "comment-parser";
import ts from "typescript";

/** A formula as its source documents it. */
export interface Formula {
  /** As typed in a cell: CLIENT_TIER. */
  readonly name: string;
  /** As exported from src/functions: clientTier. */
  readonly functionName: string;
  readonly about: string;
  readonly params: readonly FormulaParam[];
}

export interface FormulaParam {
  /** As shown while typing: last_purchase. */
  readonly name: string;
  /** What the example line of the help shows: C2:C. */
  readonly sample: string;
  readonly about: string;
}

/** Every formula of src/functions, read from the JSDoc that is the product's help. */
export function readFormulas(root: string): Formula[] {
  const folder = join(root, "src/functions");
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => formulaIn(join(folder, file))).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function formulaIn(file: string): Formula[] {
  const source = ts.createSourceFile(
    basename(file),
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) return [];
    const [doc] = parse(statement.getFullText());
    const isFormula = doc?.tags.some(({ tag }) => tag === "customfunction");
    return doc !== undefined && isFormula ? [describe(statement, doc, statement.name.text)] : [];
  });
}

function describe(declaration: ts.FunctionDeclaration, doc: Block, functionName: string): Formula {
  const documented = doc.tags.filter(({ tag }) => tag === "param");
  const declared = declaration.parameters.slice(1).map((parameter) => parameter.name.getText());
  const names = documented.map(({ name }) => name);
  if (declared.join() !== names.join()) {
    throw new Error(`${functionName}: the help documents (${names}) but the function takes (${declared})`);
  }
  return {
    name: snakeCase(functionName).toUpperCase(),
    functionName,
    about: oneLine(doc.description),
    params: documented.map(({ name, type, description }) => ({
      name: snakeCase(name),
      sample: type,
      about: oneLine(description),
    })),
  };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

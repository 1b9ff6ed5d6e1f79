import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Block, parse } from "comment-parser";
import ts from "typescript";
import type { FormulaEntry } from "../src/functions/formula-entry";
import { root } from "./root";

/** A formula as its file in src/functions describes it. */
export interface Formula {
  /** As typed in a cell: CLIENT_TIER. */
  readonly name: string;
  /** As exported from src/functions: clientTier. */
  readonly functionName: string;
  /** The module that exports it, as src/ imports it: functions/client-tier. */
  readonly module: string;
  readonly about: string;
  readonly params: readonly FormulaParam[];
  readonly entry: FormulaEntry;
}

export interface FormulaParam {
  /** As shown while typing: last_purchase. */
  readonly name: string;
  /** What the example line of the help shows: C2:C. */
  readonly sample: string;
  readonly about: string;
}

/** Every formula of src/functions: the JSDoc is the product's English help, the entry next to it has the rest. */
export const formulas: readonly Formula[] = await readFormulas(join(root, "src/functions"));

async function readFormulas(folder: string): Promise<Formula[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const found = await Promise.all(files.map((file) => formulasIn(join(folder, file))));
  return found.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function formulasIn(file: string): Promise<Formula[]> {
  const documented = documentedIn(file);
  if (documented.length === 0) return [];
  const exported = await import(pathToFileURL(file).href);
  return documented.map((formula) => {
    const entry = exported[formula.name];
    if (entry === undefined) throw new Error(`${file} has no entry ${formula.name} beside its function`);
    return { ...formula, module: `functions/${basename(file, ".ts")}`, entry };
  });
}

/** Functions with the tag @customfunction. */
function documentedIn(file: string) {
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

function describe(declaration: ts.FunctionDeclaration, doc: Block, functionName: string) {
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

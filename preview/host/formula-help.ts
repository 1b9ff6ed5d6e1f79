import { topLevelFunctions } from "./realm";

/** What Sheets shows while a formula is typed. */
export interface FormulaHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { name: string; sample: string; description: string }[];
}

/** The formulas of a pushed file with their help, as the editor finds them: `@customfunction` above a declaration. */
export function formulaHelp(code: string): FormulaHelp[] {
  const stubs = code.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g,
  );
  return [...stubs]
    .filter(([, comment = ""]) => /@customfunction\b/i.test(comment))
    .map(([, comment = "", name = "", parameters = ""]) => helpOf(name, parameters, comment));
}

/** Every function a cell can call: Sheets finds an untagged one too, but not a name that ends in _. */
export function callableFromCells(code: string): string[] {
  return topLevelFunctions(code).filter((name) => !name.endsWith("_"));
}

function helpOf(name: string, parameters: string, comment: string): FormulaHelp {
  const text = comment.replace(/^\s*\*[ \t]?/gm, "");
  const [description = "", ...tags] = text.split(/^\s*@/m);
  const described = new Map(tags.flatMap(parameterHelp));
  const names = parameters
    .split(",")
    .map((parameter) => parameter.trim())
    .filter(Boolean);
  return {
    name: name.toUpperCase(),
    description: onOneLine(description),
    parameters: names.map((parameter) => ({
      name: parameter,
      sample: "",
      description: "",
      ...described.get(parameter),
    })),
  };
}

function parameterHelp(tag: string): [string, { sample: string; description: string }][] {
  const match = /^param\s+(?:\{([^}]*)\}\s*)?([\w$]+)\s*-?\s*([\s\S]*)/.exec(tag);
  return match ? [[match[2] ?? "", { sample: match[1] ?? "", description: onOneLine(match[3] ?? "") }]] : [];
}

/** One block of text: Sheets drops line breaks. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

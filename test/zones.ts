import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The zones of the test run: every test file runs in the first one. */
export const firstZone = "Etc/UTC";
export const secondZone = "America/Los_Angeles";

/** These are about zones, though their own code names no `Date`. */
const aboutZones = ["test/google/zones.test.ts", "test/preview/zones.test.ts"];

/** The stand-in for Google, as a test imports it. */
const standIn = "preview/node-host.ts";

export interface TestFile {
  readonly file: string;
  /** The file in which it meets a `Date`: itself or the source that it imports; null where it meets none. */
  readonly dateIn: string | null;
  readonly opensStandIn: boolean;
}

/** All test files but those of the browser. */
export function testFiles(): TestFile[] {
  return readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .map((file) => `test/${slashed(file)}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith("test/e2e/"))
    .sort()
    .map(testFile);
}

/**
 * How a test file meets dates: what it imports is followed to the end, types left out. The stand-in gives the add-on a `Date` of its own, which
 * is in the script's zone: of the files that open it, only those that name `Date` themselves meet a date.
 */
export function testFile(file: string): TestFile {
  const reached = reachedFrom(file);
  const opensStandIn = reached.includes(standIn);
  const own = reached.filter((one) => one === file || (!opensStandIn && one.startsWith("src/")));
  const dateIn = own.find(namesDate) ?? aboutZones.find((one) => one === file) ?? null;
  return { file, dateIn, opensStandIn };
}

function reachedFrom(file: string): string[] {
  const reached = new Set([file]);
  for (const one of reached) for (const imported of importsOf(one)) reached.add(imported);
  return [...reached];
}

const known = new Map<string, string[]>();

/** Files that a file imports. The compiler marks every import of types alone with `type` (`verbatimModuleSyntax`). */
function importsOf(file: string): string[] {
  const imports =
    known.get(file) ?? [...textOf(file).matchAll(anImport)].map(([, path]) => fileAt(file, path!));
  known.set(file, imports);
  return imports;
}

const anImport = /^(?:import|export)\s(?!type\s)(?:[^;"]*\sfrom\s+)?"(\.[^"]+)"/gm;

function fileAt(file: string, path: string): string {
  const place = join(root, dirname(file), path.replace(/\.js$/, ""));
  const found = [`${place}.ts`, `${place}.tsx`, place].find((one) => existsSync(one));
  if (found === undefined) throw new Error(`${file} imports ${path}, which is not there`);
  return slashed(relative(root, found));
}

const dated = new Map<string, boolean>();

/** True where the code of a file, not its comments or strings, names `Date` or `Intl`. */
function namesDate(file: string): boolean {
  const answer = dated.get(file) ?? (/\b(?:Date|Intl)\b/.test(textOf(file)) && namesInCode(file));
  dated.set(file, answer);
  return answer;
}

function namesInCode(file: string): boolean {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest);
  const names = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && (node.text === "Date" || node.text === "Intl")) ||
    ts.forEachChild(node, names) === true;
  return names(source);
}

function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function slashed(path: string): string {
  return path.replaceAll(sep, "/");
}

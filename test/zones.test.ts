import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../tools/root";
import { type TestFile, testFile, testFiles } from "./zones";

const files = testFiles();
const meeting = ({ file, dateIn }: TestFile) =>
  `${basename(file)}: ${file === dateIn ? "itself" : basename(dateIn!)}`;

describe("the second time zone", () => {
  test("is not needed by the domain, the theory and the words, but for the files that meet a Date", () => {
    const dated = files.filter(
      ({ file, dateIn }) => /^test\/(?:domain|theory|i18n)\//.test(file) && dateIn !== null,
    );
    expect(dated.map(meeting)).toEqual([
      "backtest-real.test.ts: itself",
      "cohorts-real.test.ts: cell.ts",
      "effects-real.test.ts: cell.ts",
      "flow-real.test.ts: cell.ts",
      "days.test.ts: itself",
      "proposed-cycle-real.test.ts: itself",
      "sentences.test.ts: itself",
      "words.test.ts: cell.ts",
      "ready-roadmaps.test.ts: cell.ts",
      "roadmap-balance.test.ts: cell.ts",
      "roadmap-simulation.test.ts: cell.ts",
      "roadmap-warnings.test.ts: cell.ts",
    ]);
  });

  test("has every file that tests how the cells of a sheet are read", () => {
    const once = files.filter(
      ({ file, dateIn }) =>
        file.startsWith("test/sheets/") && !file.endsWith("/floors.test.ts") && dateIn === null,
    );
    expect(once.map(({ file }) => file)).toEqual([]);
  });

  test("runs those files that open the stand-in, whose Date is in the script's zone", () => {
    const dated = files.filter(({ opensStandIn, dateIn }) => opensStandIn && dateIn !== null);
    expect(dated.map(meeting)).toEqual([
      "zones.test.ts: itself",
      "executions.test.ts: itself",
      "typing.test.ts: itself",
      "zones.test.ts: itself",
    ]);
  });
});

describe("a test file", () => {
  const folder = mkdtempSync(join(root, "build/zones-"));
  const dated = files.find(({ dateIn }) => dateIn?.startsWith("src/"))!.dateIn!;
  const path = relative(folder, join(root, dated.replace(/\.ts$/, "")));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  const dateIn = (text: string) => {
    const file = join(folder, `${count++}.test.ts`);
    writeFileSync(file, text);
    return testFile(relative(root, file)).dateIn;
  };

  test("meets a Date that it names, or Intl", () => {
    expect(dateIn("const today = new Date();")).toMatch(/^build\/zones-/);
    expect(dateIn("function zone() { return Intl.DateTimeFormat(); }")).toMatch(/^build\/zones-/);
  });

  test("meets a Date in the source that it imports", () => {
    expect(dateIn(`import { one } from "${path}";`)).toBe(dated);
    expect(dateIn(`import "${path}";`)).toBe(dated);
    expect(dateIn(`export {\n  one,\n} from "${path}";`)).toBe(dated);
  });

  test("meets no Date in a type, a comment or a text", () => {
    expect(dateIn(`import type { One } from "${path}";\n// Date\nconst title = "Date";`)).toBeNull();
  });
});

describe("a test file that runs in one zone only", () => {
  /** The expressions that fail under the guard, each in the realm of the file, a context of its own or a thread. */
  function refused(expressions: readonly string[]): string[] {
    const script = `
      process.on("unhandledRejection", () => {});
      const passes = (look) => { try { look(); return true; } catch { return false; } };
      const refused = ${JSON.stringify(expressions)}.filter((text) => !passes(() => (0, eval)(text)));
      console.log(JSON.stringify(refused));`;
    const guard = join(root, "test/no-computer-zone.cjs");
    const { stdout } = spawnSync(process.execPath, ["--require", guard, "-e", script], { encoding: "utf8" });
    return JSON.parse(stdout);
  }

  test("fails where anything reads the computer's zone", () => {
    const reading = [
      "new Date().getHours()",
      "new Date().setDate(1)",
      "new Date().getTimezoneOffset()",
      "String(new Date())",
      "Date()",
      "new Date(2026, 0, 1)",
      "new Date('3/1/2026')",
      "new Date('2026-03-01T10:00')",
      "Date.parse('2026-03-01T10:00')",
      "new (new Date().constructor)(2026, 0, 1)",
      "new Date().toLocaleString('en')",
      "Intl.DateTimeFormat()",
      "new Intl.DateTimeFormat('en', { hour: 'numeric' })",
      "require('node:vm').runInContext('new Date().getDay()', require('node:vm').createContext())",
    ];
    expect(refused(reading)).toEqual(reading);
  });

  test("may count in the universal time and in zones that it names", () => {
    const zoned = [
      "new Date().getTime() + Date.now() + Date.UTC(2026, 0, 1)",
      "new Date('2026-03-01').toISOString()",
      "new Date('2026-03-01T10:00Z').getUTCHours()",
      "new Date().toLocaleString('en', { timeZone: 'Asia/Tokyo' })",
      "new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tokyo' }).format(0)",
    ];
    expect(refused(zoned)).toEqual([]);
  });
});

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../tools/root";

/** What a folder may import in addition to itself. Anything that is not named here is a wall. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ["domain"],
  sheets: ["domain", "i18n"],
  drafts: ["domain", "i18n", "sheets"],
  functions: ["domain", "i18n", "sheets"],
  actions: ["domain", "i18n", "sheets", "drafts", "functions"],
  google: ["i18n", "sheets", "drafts", "functions", "actions"],
  sidebars: ["domain", "i18n", "sheets", "drafts", "actions"],
  main: ["functions", "google"],
};
const rooms = Object.keys(mayImport);
const places = [...rooms, "../preview", "../test", "../tools", "../bench"];

/** Every import that a file of a room can make of another place: near its top and deep inside, one a line. */
function importsOf(
  room: string,
  up: string,
): readonly { readonly place: string; readonly specifier: string }[] {
  return places
    .filter((place) => place !== room)
    .flatMap((place) => {
      const specifiers =
        place === "main" ? [`${up}main`] : [`${up}${place}/thing`, `${up}${place}/deep/thing`];
      return specifiers.map((specifier) => ({ place, specifier }));
    });
}

/** A file at the top of a room and one in a folder of it. */
const filesOf = (room: string) =>
  room === "main"
    ? [{ file: "src/main.ts", imports: importsOf(room, "./") }]
    : [
        { file: `src/${room}/file.ts`, imports: importsOf(room, "../") },
        { file: `src/${room}/folder/file.ts`, imports: importsOf(room, "../../") },
      ];

let folder: string;
/** `file: specifier` of every import that lint refused. */
let refused: Set<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "walls-"));
  copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
  const files = rooms.flatMap(filesOf);
  for (const { file, imports } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const lines = imports.map(({ specifier }, n) => `import { thing as thing${n} } from "${specifier}";\n`);
    writeFileSync(join(folder, file), lines.join(""));
  }
  const { stdout } = spawnSync(
    "npx",
    [
      "--prefix",
      root,
      "biome",
      "lint",
      "--only=noRestrictedImports",
      "--reporter=github",
      "--vcs-enabled=false",
    ].concat("--max-diagnostics=none", folder),
    { cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
  );
  const found = [...stdout.matchAll(/noRestrictedImports,file=(.*?),line=(\d+)/g)];
  refused = new Set(
    found.map(([, path, line]) => {
      const { file, imports } = files.find(({ file }) => path!.replaceAll("\\", "/").endsWith(file))!;
      return `${file}: ${imports[Number(line) - 1]!.specifier}`;
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("lint keeps the walls between the rooms", () => {
  for (const room of rooms) {
    it(`refuses every import that ${room} may not make, and no other`, () => {
      const all = filesOf(room).flatMap(({ file, imports }) => imports.map((made) => ({ file, ...made })));
      const forbidden = all.filter(({ place }) => !mayImport[room]!.includes(place));
      const isRefused = ({ file, specifier }: (typeof all)[number]) => refused.has(`${file}: ${specifier}`);
      expect(all.filter(isRefused)).toEqual(forbidden);
    });
  }
});

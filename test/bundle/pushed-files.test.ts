import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { panels } from "../../tools/panels";
import { root } from "../../tools/root";
import { languages, pushedNames, pushedText } from "../fixtures/pushed";
import { pushedFolder } from "../pushed-folder";

const files = [
  "Code.js",
  "appsscript.json",
  "formulas.html",
  "on-demand.html",
  ...["starter", ...panels].flatMap((page) => languages.map((language) => `${page}-${language}.html`)),
].sort();

test.each(languages)(
  "the folder to be pushed holds the code, the manifest and the pages, and nothing else: %s",
  (language) => {
    expect(pushedNames(language)).toEqual(files);
  },
);

test("clasp would push exactly these files", () => {
  const folder = mkdtempSync(join(tmpdir(), "clasp-"));
  try {
    cpSync(join(root, ".clasp.json"), join(folder, ".clasp.json"));
    cpSync(pushedFolder("en"), join(folder, "dist"), { recursive: true });
    const clasp = join(root, "node_modules/@google/clasp/build/src/index.js");
    // A home folder of its own, so that no user's credentials are read.
    const env = { PATH: process.env.PATH ?? "", HOME: folder };
    const output = execFileSync(process.execPath, [clasp, "show-file-status", "--json"], {
      cwd: folder,
      env,
    });
    const { filesToPush, untrackedFiles } = JSON.parse(output.toString());
    expect(filesToPush.sort()).toEqual(files.map((file) => `dist/${file}`).sort());
    expect(untrackedFiles).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the manifest requests V8, no exception log, and the two scopes that need no review", () => {
  for (const language of languages) {
    expect(JSON.parse(pushedText(language, "appsscript.json"))).toEqual({
      timeZone: "Etc/UTC",
      runtimeVersion: "V8",
      exceptionLogging: "NONE",
      dependencies: {},
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    });
  }
});

test("the starter pages are data that any reader of HTML leaves alone", () => {
  for (const language of languages) {
    const page = pushedText("en", `starter-${language}.html`);
    expect(page).not.toContain("<");
    const { sample, looks } = JSON.parse(page);
    expect(sample.clients).toHaveLength(40);
    expect(Object.keys(looks)).toContain("computed");
  }
});

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../preview/browser";
import { root } from "./root";

/** Where the tests of the panels write every state whole. */
const pages = join(root, "build/panels");
const css = readFileSync(join(root, "src/sidebars/panel.css"), "utf8");

/** Pictures of every state of every panel, side by side as wide as a sidebar, a file each panel and language. */
export async function pictureStates(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  spawnSync("npx", ["vitest", "run", "test/sidebars"], { cwd: root, shell: process.platform === "win32" });
  const states = readdirSync(pages);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const sheet of new Set(states.map(sheetOf))) {
    const files = states.filter((file) => sheetOf(file) === sheet);
    await page.setViewportSize({ width: 340 * Math.min(6, files.length), height: 900 });
    await page.setContent(contactSheet(files));
    await page.screenshot({ path: join(folder, `${sheet}.png`), fullPage: true });
  }
  await browser.close();
}

/** Panel and language of a state. */
function sheetOf(file: string): string {
  return file.replace(/^([^.]+)\..+\.(en|ru)\.html$/, "$1.$2");
}

function contactSheet(files: readonly string[]): string {
  const frames = files.map((file) => {
    const html = readFileSync(join(pages, file), "utf8");
    return `<figure><figcaption>${file}</figcaption><main>${html}</main></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${css}
    body { display: flex; flex-wrap: wrap; gap: 16px; background: #ddd }
    figure { width: 300px; margin: 0 } main { padding: 16px; background: #fff } figcaption { font-size: 12px }
  </style>${frames.join("")}`;
}

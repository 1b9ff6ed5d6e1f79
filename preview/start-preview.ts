import { fileURLToPath } from "node:url";
import { type Language, languages } from "../src/i18n/language";
import { buildAddOn } from "../tools/build";
import { type Arguments, readLedgerFile } from "./arguments";
import { buildPage } from "./build-page";
import { pushedAddOn } from "./node/pushed-files";
import { openLedger } from "./open-ledger";
import type { LaunchedOpening, Opening } from "./page/opening";
import { type ServedSite, serve } from "./serve";

const room = (folder: string) => fileURLToPath(new URL(folder, import.meta.url));
const pageFolder = room("../build/preview");
const addOnName = "Repeat Sales Roadmap";

/** The folder of the built add-on, by the language of the formulas' help. */
export type AddOnFolders = (language: Language) => string;

/** Builds the page and serves it with the built add-on; a ledger that cannot be read throws its one sentence. */
export async function startPreview({ distDir, ...ledger }: Arguments, port: number): Promise<ServedSite> {
  const opening = openingOf(ledger);
  await buildPreviewPage();
  if (distDir === null) await buildEach();
  return servePreview((language) => distDir ?? builtFolder(language), opening, port);
}

export const buildPreviewPage = (): Promise<void> => buildPage(pageFolder);

/** Serves the page that was built last. */
export function servePreview(folderOf: AddOnFolders, opening: Opening, port: number): Promise<ServedSite> {
  const launched: LaunchedOpening = { ...opening, launch: Date.now() };
  const addOns = languages.map((language) => [
    `/add-on.${language}.json`,
    () => pushedAddOn(folderOf(language), addOnName),
  ]);
  const documents = { ...Object.fromEntries(addOns), "/opening.json": () => launched };
  return serve({ folders: { "/": pageFolder }, documents }, port);
}

/** The formulas' help is in one language a build, so every language has its own folder. */
function builtFolder(language: Language): string {
  return language === "en" ? room("../dist") : room(`../build/dist-${language}`);
}

/** Builds what would be pushed. */
async function buildEach(): Promise<void> {
  for (const language of languages) await buildAddOn(builtFolder(language), language);
}

/** What the page opens with when these are the arguments. */
export function openingOf({ purchases, asOf }: Omit<Arguments, "distDir">): Opening {
  if (purchases === null) return { ledger: null };
  const csv = readLedgerFile(purchases);
  const ledger = openLedger(csv, "en");
  if ("problem" in ledger) throw new Error(ledger.problem);
  return { ledger: { csv, asOf } };
}

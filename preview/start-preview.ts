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

/** Builds the page and serves it with the built add-on; a ledger that cannot be read throws its one sentence. */
export async function startPreview(
  { distDir, purchases, asOf }: Arguments,
  port: number,
): Promise<ServedSite> {
  const ledger = purchases === null ? null : readLedger(purchases, asOf);
  const opening: LaunchedOpening = { ledger, launch: Date.now() };
  await buildPage(pageFolder);
  if (distDir === null) await buildEach();
  const addOns = languages.map((language) => [
    `/add-on.${language}.json`,
    () => pushedAddOn(distDir ?? builtFolder(language), addOnName),
  ]);
  const documents = { ...Object.fromEntries(addOns), "/opening.json": () => opening };
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

function readLedger(file: string, asOf: string | null): Opening["ledger"] {
  const csv = readLedgerFile(file);
  const ledger = openLedger(csv, "en");
  if ("problem" in ledger) throw new Error(ledger.problem);
  return { csv, asOf };
}

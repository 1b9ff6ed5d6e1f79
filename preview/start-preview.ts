import { fileURLToPath } from "node:url";
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
  const built = distDir === null ? await buildBoth() : { en: distDir, ru: distDir };
  const documents = {
    "/add-on.en.json": () => pushedAddOn(built.en, addOnName),
    "/add-on.ru.json": () => pushedAddOn(built.ru, addOnName),
    "/opening.json": () => opening,
  };
  return serve({ folders: { "/": pageFolder }, documents }, port);
}

/** Builds what would be pushed; the formulas' help is in one language a build, so the other one lies elsewhere. */
async function buildBoth(): Promise<{ en: string; ru: string }> {
  const [en, ru] = [room("../dist"), room("../build/dist-ru")];
  await buildAddOn(en, "en");
  await buildAddOn(ru, "ru");
  return { en, ru };
}

function readLedger(file: string, asOf: string | null): Opening["ledger"] {
  const csv = readLedgerFile(file);
  const ledger = openLedger(csv, "en");
  if ("problem" in ledger) throw new Error(ledger.problem);
  return { csv, asOf };
}

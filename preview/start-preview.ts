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

/** The folders of the built add-on, by the language of the formulas' help. */
export type BuiltAddOn = Readonly<Record<"en" | "ru", string>>;

/** Builds the page and serves it with the built add-on; a ledger that cannot be read throws its one sentence. */
export async function startPreview({ distDir, ...ledger }: Arguments, port: number): Promise<ServedSite> {
  const opening = openingOf(ledger);
  await buildPreviewPage();
  const built = distDir === null ? await buildBoth() : { en: distDir, ru: distDir };
  return servePreview(built, opening, port);
}

export const buildPreviewPage = (): Promise<void> => buildPage(pageFolder);

/** Serves the page that was built last. */
export function servePreview(built: BuiltAddOn, opening: Opening, port: number): Promise<ServedSite> {
  const launched: LaunchedOpening = { ...opening, launch: Date.now() };
  const documents = {
    "/add-on.en.json": () => pushedAddOn(built.en, addOnName),
    "/add-on.ru.json": () => pushedAddOn(built.ru, addOnName),
    "/opening.json": () => launched,
  };
  return serve({ folders: { "/": pageFolder }, documents }, port);
}

/** Builds what would be pushed; the formulas' help is in one language a build, so the other one lies elsewhere. */
async function buildBoth(): Promise<BuiltAddOn> {
  const [en, ru] = [room("../dist"), room("../build/dist-ru")];
  await buildAddOn(en, "en");
  await buildAddOn(ru, "ru");
  return { en, ru };
}

/** What the page opens with when these are the arguments. */
export function openingOf({ purchases, asOf }: Omit<Arguments, "distDir">): Opening {
  if (purchases === null) return { ledger: null };
  const csv = readLedgerFile(purchases);
  const ledger = openLedger(csv, "en");
  if ("problem" in ledger) throw new Error(ledger.problem);
  return { ledger: { csv, asOf } };
}

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Arguments, readLedgerFile } from "./arguments";
import { buildPage } from "./build-page";
import { pushedAddOn } from "./node/pushed-files";
import { openLedger } from "./open-ledger";
import type { Opening } from "./page/opening";
import { type ServedSite, serve } from "./serve";

const pageFolder = fileURLToPath(new URL("../build/preview", import.meta.url));
const addOnName = "Repeat Sales Roadmap";

/** Builds the page and serves it with the built add-on; a ledger that cannot be read throws its one sentence. */
export async function startPreview(
  { distDir, purchases, asOf }: Arguments,
  port: number,
): Promise<ServedSite> {
  const opening: Opening = { ledger: purchases === null ? null : readLedger(purchases, asOf) };
  await buildPage(pageFolder);
  const folders = { "/dist/": resolve(distDir), "/": pageFolder };
  const documents = { "/add-on.json": () => pushedAddOn(distDir, addOnName), "/opening.json": () => opening };
  return serve({ folders, documents }, port);
}

function readLedger(file: string, asOf: string | null): Opening["ledger"] {
  const csv = readLedgerFile(file);
  const ledger = openLedger(csv, "en");
  if ("problem" in ledger) throw new Error(ledger.problem);
  return { csv, asOf };
}

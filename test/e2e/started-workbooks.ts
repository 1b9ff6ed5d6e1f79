import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SavedSpreadsheet } from "../../preview/host/saved-spreadsheet";
import { createHost } from "../../preview/node-host";
import { addOnFacts } from "../../preview/page/add-on-facts";
import type { Answer } from "../../src/actions/change/answer";
import type { Language } from "../../src/i18n/language";
import { pushedFolder } from "../pushed-folder";

const folder = fileURLToPath(new URL("../../build/started", import.meta.url));

/** What Start fills the workbook with. */
export type StartedWith = "sample" | "empty";

const fileOf = (language: Language, data: StartedWith) => join(folder, `${data}.${language}.json`);

export function startedWorkbook(language: Language, data: StartedWith): SavedSpreadsheet {
  return JSON.parse(readFileSync(fileOf(language, data), "utf8"));
}

/** Runs Start as the page does when it opens, in a blank spreadsheet without a screen, and writes the workbook down for the tests. */
export async function writeStartedWorkbook(language: Language, data: StartedWith): Promise<void> {
  const host = await createHost({
    distDir: pushedFolder(language),
    spreadsheet: {
      name: "Repeat Sales Roadmap",
      locale: language === "ru" ? "ru_RU" : "en_US",
      timeZone: "Europe/Moscow",
    },
    user: { locale: language },
    now: "2026-03-15T09:00Z",
  });
  const { functionName, request } = addOnFacts.start;
  const answer = (await host.execute(functionName, [request(language, data)])) as Answer<unknown>;
  if (!answer.ok) throw new Error(`${functionName}: ${JSON.stringify(answer)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(language, data), JSON.stringify(await host.save()));
  host.dispose();
}

import type { Answer } from "../../src/actions/change/answer";
import type { Language } from "../../src/i18n/language";
import type { OpenSpreadsheet } from "../host/open-spreadsheet";
import { openLedger } from "../open-ledger";
import { addOnFacts } from "./add-on-facts";
import { showCannotOpen } from "./bar";
import { loadLedger } from "./load-ledger";
import type { Opening } from "./opening";
import { todayOf } from "./today";
import type { Words } from "./words";

/** Sets the workbook up as the add-on's own Start panel does: with its sample, or empty for a ledger. */
export async function fillWorkbook(
  spreadsheet: OpenSpreadsheet,
  opening: Opening,
  language: Language,
  words: Words,
): Promise<void> {
  const ledger = opening.ledger && openLedger(opening.ledger.csv, language);
  if (ledger && "problem" in ledger) return showCannotOpen(ledger.problem, words);
  if (!opening.started) await start(spreadsheet, language, ledger ? "empty" : "sample");
  if (!ledger) return;
  loadLedger(spreadsheet.operations, ledger, language);
  todayOf(spreadsheet).travelTo(opening.ledger?.asOf ?? ledger.lastDay);
}

async function start(
  spreadsheet: OpenSpreadsheet,
  language: Language,
  data: "empty" | "sample",
): Promise<void> {
  const { functionName, request } = addOnFacts.start;
  const answer = await spreadsheet.execute(functionName, [request(language, data)]);
  if (!(answer as Answer<unknown>).ok) throw new Error(`${functionName}: ${JSON.stringify(answer)}`);
}

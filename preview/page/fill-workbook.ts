import type { OpenSpreadsheet } from "../host/open-spreadsheet";
import { openLedger } from "../open-ledger";
import { addOnFacts } from "./add-on-facts";
import { sayCannotOpen } from "./bar";
import type { Opening } from "./opening";
import { pourLedger } from "./pour-ledger";
import type { Screen } from "./screen";
import { todayOf } from "./today";
import type { Language, Words } from "./words";

/** Sets the workbook up by the add-on's own menu function: with its sample, or empty for a ledger. */
export async function fillWorkbook(
  spreadsheet: OpenSpreadsheet,
  person: Pick<Screen, "answerInAdvance">,
  opening: Opening,
  language: Language,
  words: Words,
): Promise<void> {
  const { functionName, withSample, empty } = addOnFacts.start;
  const ledger = opening.ledger && openLedger(opening.ledger.csv, language);
  if (ledger && "problem" in ledger) return sayCannotOpen(ledger.problem, words);
  person.answerInAdvance(ledger ? empty : withSample);
  await spreadsheet.execute(functionName);
  person.answerInAdvance([]);
  if (!ledger) return;
  pourLedger(spreadsheet.operations, ledger, language);
  todayOf(spreadsheet).travelTo(opening.ledger?.asOf ?? ledger.lastDay);
}

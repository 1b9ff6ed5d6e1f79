import { array, boolean, custom, maxValue, minValue, null_, nullable, object, pipe } from "valibot";
import type { QuestionKey } from "../actions/checklists/audit-answers";
import { openChecklists as opened, type StatusColumn } from "../actions/checklists/open-checklists";
import {
  saveChecklists as plannedAnswers,
  fillAudit as plannedQuestions,
} from "../actions/checklists/save-checklists";
import type { Readiness } from "../actions/roadmaps/readiness-change";
import type { Cell } from "../sheets/reading/cell";
import { clientsFormula } from "./own-sheets";
import { panelAction } from "./panel-action";
import { text, wholeNumber } from "./request-fields";
import { openWorkbook } from "./workbook";
import { writeChange } from "./write-change";

const scale = (from: number) => nullable(pipe(wholeNumber(), minValue(from), maxValue(3)));
const answer = () => object({ importance: scale(1), owner: text(), standard: text(), score: scale(0) });
/** A key that no question has is refused where the sheet is read. */
const key = () => custom<QuestionKey>((input) => typeof input === "string");

const readiness = () => {
  const yesOrNo = nullable(boolean());
  return object({ a: yesOrNo, b: yesOrNo, c: yesOrNo, d: yesOrNo, e: yesOrNo } satisfies Record<
    keyof Readiness,
    unknown
  >);
};

export const openChecklists = panelAction("openChecklists", null_, () => {
  const workbook = openWorkbook();
  return opened(workbook, statusColumn(workbook.sheets.get("clients")));
});

export const saveChecklists = panelAction(
  "saveChecklists",
  () =>
    object({
      readiness: nullable(object({ opened: readiness(), answers: readiness() })),
      answers: array(object({ key: key(), opened: answer(), answer: answer() })),
    }),
  (request) => writeChange((workbook) => plannedAnswers(workbook, request)),
);

export const fillAudit = panelAction("fillAudit", null_, () => writeChange(plannedQuestions));

/** The first of our computed columns on Clients. */
function statusColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): StatusColumn {
  const formula = clientsFormula(sheet);
  if (sheet === undefined || formula === null) return { isTracked: false, cells: [] };
  const rows = sheet.getLastRow() - 1;
  const cells = rows < 1 ? [] : (sheet.getRange(2, formula.column, rows, 1).getValues() as Cell[][]);
  return { isTracked: formula.text !== "", cells: cells.map(([cell]) => cell!) };
}

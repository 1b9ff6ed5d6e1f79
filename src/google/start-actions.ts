import {
  array,
  integer,
  literal,
  maxValue,
  minLength,
  minValue,
  null_,
  nullable,
  number,
  object,
  pipe,
  string,
  union,
} from "valibot";
import { success } from "../actions/change/answer";
import type { ServerActions } from "../actions/server-actions";
import { attention as attentionIn } from "../actions/start/attention";
import { saveCycles as plannedCycles, cycleProposals as proposalsIn } from "../actions/start/cycles";
import { start as plannedStart } from "../actions/start/start";
import { startState as stateFrom } from "../actions/start/start-state";
import type { StartRequest } from "../actions/start/start-surroundings";
import type { Cells } from "../sheets/reading/cell";
import { existingSheets } from "./existing-sheets";
import { adoptedSheet, clientsFormula, ownCells, ownSheetsSeen } from "./own-sheets";
import { panelAction } from "./panel-action";
import { inputColumns } from "./read-sheets";
import { storeFilledSettings } from "./sample-settings-mark";
import { spreadsheetLocale } from "./spreadsheet-locale";
import { startAnswers, startDraft, storeDraft, storedDraft } from "./start-draft";
import { starterPage } from "./starter-page";
import { teamSheets } from "./team-sheets";
import { openWorkbook } from "./workbook";
import { writeChange } from "./write-change";

const days = () => pipe(number(), integer(), minValue(1), maxValue(36_500));

export const startState = panelAction("startState", null_, () => {
  const locale = spreadsheetLocale();
  const sheets = teamSheets();
  return success(
    stateFrom(
      {
        seen: ownSheetsSeen(locale),
        made: [...sheets.keys()],
        adopted: { purchases: adoptedSheet("purchases", sheets), clients: adoptedSheet("clients", sheets) },
        settings: sheets.get("settings")?.getDataRange().getValues() as Cells | undefined,
        draft: storedDraft(),
      },
      locale.language,
    ),
  );
});

export const keepStartDraft = panelAction("keepStartDraft", startDraft, (draft) => {
  storeDraft(draft);
  return success(null);
});

export const startWorkbook = panelAction(
  "startWorkbook",
  () => object({ ...startAnswers(), cycle: union([days(), literal("one-off"), null_()]) }),
  (request) => setUp(request),
);

function setUp(request: StartRequest): ReturnType<ServerActions["startWorkbook"]> {
  const starter = starterPage(spreadsheetLocale().language);
  const answer = writeChange((workbook) => {
    const { purchases, clients } = request;
    const own = {
      purchases: purchases === null ? undefined : ownCells(purchases.sheet),
      clients: clients === null ? undefined : ownCells(clients.sheet),
    };
    const clientsSheet =
      clients === null
        ? workbook.sheets.get("clients")
        : SpreadsheetApp.getActive().getSheetByName(clients.sheet);
    const existing = existingSheets(workbook);
    return plannedStart(workbook, request, { existing, own, formula: clientsFormula(clientsSheet), starter });
  });
  if (!answer.ok) return answer;
  const { filled } = answer.value;
  const sheets = teamSheets();
  if (filled.length > 0) storeFilledSettings(sheets.get("settings")!, filled);
  showAnswers(sheets.get("clients"));
  return answer;
}

/** Ends at the answers: the first computed column, next to the names. */
function showAnswers(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): void {
  if (sheet === undefined || sheet.getMaxRows() < 2) return;
  const column = Math.min(inputColumns(sheet) + 1, sheet.getMaxColumns());
  SpreadsheetApp.getActive().setActiveRange(sheet.getRange(2, column));
}

export const attention = panelAction("attention", null_, (_, language) =>
  attentionIn(openWorkbook(), language),
);

export const cycleProposals = panelAction("cycleProposals", null_, () => proposalsIn(openWorkbook()));

export const saveCycles = panelAction(
  "saveCycles",
  () =>
    object({
      business: nullable(days()),
      products: array(object({ product: pipe(string(), minLength(1)), days: days() })),
    }),
  (request) => writeChange((workbook) => plannedCycles(workbook, request)),
);

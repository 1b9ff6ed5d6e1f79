import { type BusinessPreset, businessPresets } from "../../drafts/business-presets";
import type { Language } from "../../i18n/language";
import { bothLanguages, wordsIn } from "../../i18n/words";
import { clientsSheet } from "../../sheets/columns/clients";
import type { SheetCode, SheetSpec } from "../../sheets/columns/columns";
import { purchasesSheet } from "../../sheets/columns/purchases";
import { settingsSheet } from "../../sheets/columns/settings";
import { settingIn } from "../../sheets/readers/settings";
import { type Cells, textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { readOptionalTable } from "../../sheets/tables/table";
import { likelyMapping } from "./likely-mapping";
import { likelySheets } from "./likely-sheets";
import type { SeenSheet } from "./seen-sheet";
import type {
  OfferedColumn,
  OfferedSheet,
  OwnColumn,
  OwnSheet,
  StartAnswers,
  StartDraft,
  StartState,
} from "./start-request";

/** What Start finds when it opens. */
export interface StartFindings {
  readonly seen: readonly SeenSheet[];
  readonly made: readonly SheetCode[];
  /** The user's sheets that are already marked as ours, with their marked columns. */
  readonly adopted: { readonly purchases: OwnSheet | null; readonly clients: OwnSheet | null };
  readonly settings: Cells | undefined;
  /** What was stored when Start was closed; null = nothing. */
  readonly draft: StartDraft | null;
}

/** What Start shows first: where it was left, else what is likely. */
export function startState(findings: StartFindings, language: Language): StartState {
  const { seen, made, draft } = findings;
  const sheets = seen.map(offered);
  const isRead = made.includes("clients") && made.includes("purchases");
  const isLate = draft?.step === "result" || draft?.step === "cycles";
  return {
    language,
    sheets,
    made,
    likely: likelySheets(seen),
    columns: { purchases: offeredColumns(purchasesSheet), clients: offeredColumns(clientsSheet) },
    step: draft === null || (isLate && !isRead) ? "business" : draft.step,
    answers: possible(draft?.answers ?? firstAnswers(findings, sheets, language), sheets, made),
  };
}

function offered(sheet: SeenSheet): OfferedSheet {
  const likely = (spec: SheetSpec): OwnColumn[] =>
    [...likelyMapping(sheet, spec).places].map(([column, place]) => ({ column, place }));
  return { ...sheet, likely: { purchases: likely(purchasesSheet), clients: likely(clientsSheet) } };
}

function offeredColumns({ columns }: SheetSpec): OfferedColumn[] {
  return columns.map(({ code, isRequired }) => ({ column: code, isRequired: isRequired === true }));
}

function firstAnswers(
  { seen, made, adopted, settings }: StartFindings,
  sheets: readonly OfferedSheet[],
  language: Language,
): StartAnswers {
  const likely = likelySheets(seen);
  const own = (use: "purchases" | "clients"): OwnSheet | null => {
    if (adopted[use] !== null) return adopted[use];
    const sheet = sheets.find(({ name }) => name === likely[use]);
    return sheet === undefined ? null : { sheet: sheet.name, columns: sheet.likely[use] };
  };
  const purchases = own("purchases");
  const hasOwn = made.length === 0 && seen.some(({ problem }) => problem?.code !== "empty");
  return {
    ...answersIn(settings, language),
    data: purchases !== null || hasOwn ? "own" : "sample",
    purchases,
    clients: own("clients"),
  };
}

/** The present values on Settings. */
function answersIn(
  settings: Cells | undefined,
  language: Language,
): Pick<StartAnswers, "currency" | "preset" | "cycle"> {
  const table = readOptionalTable("settings", settings, settingsSheet);
  const answers = new Map(
    table?.rows.map((row) => [
      settingIn(textOf(table.cell(row, "setting"))),
      textOf(table.cell(row, "value")),
    ]),
  );
  const cycle = answers.get("businessCycle") ?? "";
  return {
    currency: answers.get("currency") ?? wordsIn(language).settings.currency,
    preset: presetIn(answers.get("preset") ?? ""),
    cycle: /^\d+$/.test(cycle) ? cycle : "",
  };
}

function presetIn(text: string): BusinessPreset {
  const isNamed = ({ code }: { readonly code: BusinessPreset }) =>
    bothLanguages.some(({ settings }) => fold(settings.presets[code]) === fold(text));
  return businessPresets.find(isNamed)?.code ?? "own";
}

/** A chosen sheet that no longer exists is not chosen; a sample needs a workbook without any of our sheets. */
function possible(
  answers: StartAnswers,
  sheets: readonly OfferedSheet[],
  made: readonly SheetCode[],
): StartAnswers {
  const there = (own: OwnSheet | null) =>
    own !== null && sheets.some(({ name }) => name === own.sheet) ? own : null;
  const data = answers.data === "sample" && made.length > 0 ? "empty" : answers.data;
  return { ...answers, data, purchases: there(answers.purchases), clients: there(answers.clients) };
}

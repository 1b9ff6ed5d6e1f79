import type { Language } from "../../i18n/language";
import { sheetTitles } from "../../i18n/sheet-titles";
import { clientsSheet } from "../../sheets/columns/clients";
import type { SheetSpec } from "../../sheets/columns/columns";
import { workbookSheets } from "../../sheets/tables/known-sheets";
import type { SheetPlan } from "../change/sheet-plan";
import { missingAuditRows } from "./audit-rows";
import { clientTableFormula, type ExistingSheets } from "./client-table-formula";
import { columnPlan } from "./column-plan";
import { computedPlan } from "./computed-plan";
import { type SetUpAnswers, settingsRows } from "./settings-rows";
import type { Starter } from "./starter";

/**
 * The sheets that a workbook does not have yet, ready to be made. It only adds: a sheet that is there, by its mark or its title in either language,
 * is not changed.
 */
export function setUpWorkbook(
  existing: ExistingSheets,
  answers: SetUpAnswers,
  starter: Starter,
  language: Language,
): SheetPlan[] {
  return workbookSheets
    .filter(({ sheet }) => !existing.has(sheet))
    .map((spec) => sheetPlan(spec, existing, answers, starter, language));
}

/** A sheet as it is to be made. */
export function sheetPlan(
  spec: SheetSpec,
  existing: ExistingSheets,
  answers: SetUpAnswers,
  { looks, meanings }: Starter,
  language: Language,
): SheetPlan {
  const inputs = spec.columns.map((column) =>
    columnPlan(spec.sheet, column, false, looks, language, existing),
  );
  const computed = spec === clientsSheet ? computedPlan(inputs.length, looks, language) : null;
  return {
    sheet: spec.sheet,
    title: sheetTitles[spec.sheet][language],
    columns: [...inputs, ...(computed?.columns ?? [])],
    rows: firstRows(spec, answers, meanings, language),
    formula:
      computed === null
        ? null
        : { column: computed.firstColumn, text: clientTableFormula(existing, language) },
    colours: computed?.colours ?? [],
  };
}

/** What a new sheet begins with. */
function firstRows(
  { sheet, columns }: SheetSpec,
  answers: SetUpAnswers,
  meanings: Starter["meanings"],
  language: Language,
): SheetPlan["rows"] {
  if (sheet === "settings") return settingsRows(answers, meanings, language);
  if (sheet !== "audit") return [];
  return missingAuditRows([], language).map((row) => columns.map(({ code }) => row[code] ?? ""));
}

import { scaledDays } from "../../domain/cycle/scaled-cycle";
import type { Days } from "../../domain/values/day";
import { wordsIn } from "../../i18n/words";
import type { ColumnCode, SheetSpec } from "../../sheets/columns/columns";
import { productsSheet } from "../../sheets/columns/products";
import { segmentsSheet } from "../../sheets/columns/segments";
import { settingsSheet } from "../../sheets/columns/settings";
import { isCategoryCycle, noSettings, readSettings, settingIn } from "../../sheets/readers/settings";
import { cycleIn, isBlank, textOf } from "../../sheets/reading/cell";
import { withoutForeign } from "../../sheets/tables/foreign-sheet";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { firstRow, readOptionalTable, type Table } from "../../sheets/tables/table";
import { type Answer, failure, success } from "../change/answer";
import type { Change, Correction } from "../change/change";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";

/** Rules that a person thinks of using; null = as it is. */
export interface RulesRequest {
  /** The new length of the cycles, in tenths of the present one. */
  readonly tenths: number | null;
  /** The number of purchases that will make a fan. */
  readonly fanPurchases: number | null;
}

/** A cell that would change. */
export interface RuleCell {
  readonly sheet: "settings" | "products" | "segments";
  /** Row of the sheet, 1 = the header; null = a row that is added. */
  readonly row: number | null;
  /** The setting, product or segment, as written. */
  readonly name: string;
  readonly from: string;
  readonly to: number;
}

/** The cells that other rules would change: every cycle that is set for the business, a category, a product or a segment, and what makes a fan. */
export function rulesChange(workbook: Workbook, request: RulesRequest): Answer<readonly RuleCell[]> {
  const missing = missingSheet(workbook, "settings");
  if (missing !== null) return missing;
  const cycles = request.tenths === null ? [] : cycleCells(workbook, request.tenths);
  const fans = request.fanPurchases === null ? [] : fanCells(workbook, request.fanPurchases);
  return success([...cycles, ...fans]);
}

/** Writes new rules, if they would still change what the person was shown. */
export function useRules(
  workbook: Workbook,
  { cells, ...request }: RulesRequest & { readonly cells: readonly RuleCell[] },
): Planned<{ count: number }> {
  const now = rulesChange(workbook, request);
  if (!now.ok) return now;
  const isAsShown =
    now.value.length === cells.length && now.value.every((cell, i) => isSame(cell, cells[i]!));
  if (!isAsShown || cells.length === 0) return failure({ code: "changed meanwhile" });
  const change: Change = {
    kind: "rules",
    subject: "",
    additions: cells.flatMap(({ row, name, to }) =>
      row === null ? [{ sheet: "settings" as const, rows: [{ setting: name, value: to }] }] : [],
    ),
    corrections: cells.flatMap(({ sheet, row, to }): Correction[] =>
      row === null ? [] : [{ sheet, row, cells: { [valueColumns[sheet]]: to } }],
    ),
  };
  return success({ change, result: { count: cells.length } });
}

const valueColumns = { settings: "value", products: "cycleDays", segments: "cycleDays" } as const;

function isSame(one: RuleCell, other: RuleCell): boolean {
  const { sheet, row, name, from, to } = one;
  return (
    sheet === other.sheet &&
    row === other.row &&
    name === other.name &&
    from === other.from &&
    to === other.to
  );
}

function cycleCells(workbook: Workbook, tenths: number): RuleCell[] {
  const { locale } = workbook;
  const longer = (spec: SheetSpec, title: ColumnCode, isCycle: (title: string) => boolean): RuleCell[] => {
    const sheet = spec.sheet as RuleCell["sheet"];
    const table = tableOf(workbook, spec);
    return (table?.rows ?? []).flatMap((cells, r): RuleCell[] => {
      const name = textOf(table!.cell(cells, title));
      const cell = table!.cell(cells, valueColumns[sheet]);
      const cycle = isBlank(cell) || !isCycle(name) ? null : cycleIn(cell, locale);
      const days = cycle !== null && "value" in cycle ? cycle.value : null;
      const to = days === null || days === "one-off" ? days : scaledDays(days, tenths);
      return typeof to !== "number" || to === days
        ? []
        : [{ sheet, row: r + firstRow, name, from: textOf(cell), to: to satisfies Days }];
    });
  };
  return [
    ...longer(
      settingsSheet,
      "setting",
      (title) => settingIn(title) === "businessCycle" || isCategoryCycle(title),
    ),
    ...longer(productsSheet, "product", (product) => product !== ""),
    ...longer(segmentsSheet, "segment", (segment) => segment !== ""),
  ];
}

/** The row of Settings, which is added where a user has deleted it. */
function fanCells(workbook: Workbook, to: number): RuleCell[] {
  const { locale } = workbook;
  const table = tableOf(workbook, settingsSheet);
  const { settings } = table === null ? noSettings : readSettings("settings", table, locale);
  if (settings.fanPurchases === to) return [];
  const titles = (table?.rows ?? []).map((row) => textOf(table!.cell(row, "setting")));
  const r = titles.findIndex((title) => settingIn(title) === "fanPurchases");
  const name = titles[r] ?? wordsIn(locale.language).settings.settingTitles.fanPurchases;
  const row = r < 0 ? null : r + firstRow;
  return [{ sheet: "settings", row, name, from: String(settings.fanPurchases), to }];
}

function tableOf(workbook: Workbook, spec: SheetSpec): Table | null {
  const ranges = withoutForeign(workbook.ranges);
  const own = mappedIn(ranges.settings).sheets.get(spec.sheet);
  return readOptionalTable(spec.sheet, ranges[spec.sheet] ?? "", spec, own);
}

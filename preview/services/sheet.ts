import { chartsOn, insertChart, removeChart, updateChart } from "./chart";
import { chartBuilder } from "./chart-builder";
import { formatRuleOf, formatRuleService } from "./conditional-format";
import { addMetadata, metadataAt, metadataFinder } from "./developer-metadata";
import type { Execution } from "./execution";
import type { Sheet } from "./google";
import { protect, protectionsOn } from "./protection";
import { sheetNumber } from "./sheet-number";
import { sheetRanges } from "./sheet-ranges";
import { sheetSize } from "./sheet-size";
import { strict } from "./strict";

export function sheetService(execution: Execution, id: string): Sheet {
  const { call } = execution;
  const self = () => sheet;
  const then = (_done: unknown) => sheet;
  const place = { type: "SHEET" as const, sheet: id };
  const facts = () => call("sheet", id);
  const wholeSheet = () => ({ sheet: id, row: 0, column: 0, rows: facts().rows, columns: facts().columns });
  const sheet: Sheet = strict<Sheet>(
    execution,
    "Sheet",
    {
      ...sheetRanges(execution, id, self),
      ...sheetSize(execution, id, self),
      getSheetId: () => sheetNumber(id),
      getName: () => facts().name,
      setName: (name) => then(call("renameSheet", id, name)),
      getIndex: () => facts().index + 1,
      getTabColor: () => facts().tabColor,
      setTabColor: (color) => then(call("colorTab", id, color)),
      isSheetHidden: () => facts().hidden,
      hideSheet: () => then(call("showSheet", id, false)),
      showSheet: () => then(call("showSheet", id, true)),
      activate: () => then(call("activateSheet", id)),
      protect: () => protect(execution, "SHEET", wholeSheet()),
      getProtections: (type) => protectionsOn(execution, id, type),
      getConditionalFormatRules: () =>
        call("readFormatRules", id).map((rule) => formatRuleService(execution, rule)),
      setConditionalFormatRules: (rules) => call("writeFormatRules", id, rules.map(formatRuleOf)),
      clearConditionalFormatRules: () => call("writeFormatRules", id, []),
      addDeveloperMetadata: (key: string, ...rest: unknown[]) =>
        then(addMetadata(execution, place, key, rest)),
      getDeveloperMetadata: () => metadataAt(execution, place),
      createDeveloperMetadataFinder: () => metadataFinder(execution, place),
      newChart: () => chartBuilder(execution),
      insertChart: (chart) => insertChart(execution, id, chart),
      getCharts: () => chartsOn(execution, id),
      updateChart: (chart) => updateChart(execution, id, chart),
      removeChart: (chart) => removeChart(execution, id, chart),
    },
    id,
  );
  return sheet;
}

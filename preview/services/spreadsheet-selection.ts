import { firstCell } from "./area";
import type { Execution } from "./execution";
import { areaOf, sheetIdOf } from "./given";
import type { Range, Sheet, Spreadsheet } from "./google";

/** Where the person is: the open sheet and the selected cells. */
export function spreadsheetSelection(execution: Execution) {
  const { call } = execution;
  const activeRange = () => {
    const { area } = call("selection");
    return area && execution.document.range(area);
  };
  const currentCell = () => {
    const { sheet, area } = call("selection");
    return execution.document.range(firstCell(area ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 }));
  };
  return {
    getActiveSheet: () => execution.document.sheet(call("selection").sheet),
    setActiveSheet: (sheet: Sheet) => {
      call("activateSheet", sheetIdOf(sheet));
      return sheet;
    },
    getActiveRange: activeRange,
    getActiveCell: currentCell,
    getCurrentCell: currentCell,
    setActiveRange: (range: Range) => {
      call("select", areaOf(range));
      return range;
    },
  } satisfies Partial<Spreadsheet>;
}

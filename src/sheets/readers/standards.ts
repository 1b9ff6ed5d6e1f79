import type { Standard } from "../../domain/records/standard";
import type { ColumnCode } from "../columns/columns";
import type { Problem, ProblemCode } from "../problems/problem";
import { cycleIn, isBlank, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { codeIn } from "../reading/word-codes";
import { firstRow, problemAt, type Table } from "../tables/table";

/** A standard with its row on the sheet, 1 = the header. */
export interface SheetStandard extends Standard {
  readonly row: number;
}

/** The Standards sheet, and the row below it where the next standard may be written. */
export interface StandardsSheet {
  readonly standards: readonly SheetStandard[];
  readonly nextRow: number;
  readonly problems: readonly Problem[];
}

/** Reads the Standards sheet; a row without a readable status is skipped, an unreadable number of days counts as none, and both are reported. @see theory 6.6 */
export function readStandards(table: Table, locale: Locale): StandardsSheet {
  const problems: Problem[] = [...table.problems];
  const standards = table.rows.flatMap((row, r) => {
    if (row.every(isBlank)) return [];
    const report = (column: ColumnCode, code: ProblemCode) => {
      problems.push(problemAt(table, r, column, code));
      return null;
    };
    const cell = (column: ColumnCode) => table.cell(row, column);
    const status = codeIn("statuses", cell("status"));
    if (status === null) return report("status", isBlank(cell("status")) ? "blank" : "unknown word") ?? [];
    const every = cycleIn(cell("everyDays"), locale);
    const everyDays = "value" in every ? every.value : report("everyDays", every.problem);
    return {
      row: r + firstRow,
      status,
      channel: codeIn("channels", cell("channel")) ?? fold(textOf(cell("channel"))),
      content: codeIn("contents", cell("content")) ?? fold(textOf(cell("content"))),
      everyDays: everyDays === "one-off" ? null : everyDays,
      text: textOf(cell("text")),
      executor: textOf(cell("executor")),
      owner: textOf(cell("owner")),
    };
  });
  return { standards, nextRow: table.rows.length + firstRow, problems };
}

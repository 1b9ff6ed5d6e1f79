import { type Area, firstCell, table } from "./area";
import { cellEntry, scriptValue } from "./cell-value";
import type { Execution } from "./execution";
import type { Range } from "./google";
import type { SortKey } from "./operations";
import { checkShape } from "./shape";

/** The content of the cells: values, formulas, and what a person sees. */
export function rangeContents(execution: Execution, area: Area, self: () => Range) {
  const { call } = execution;
  const values = (from: Area) =>
    call("readCells", from).map((row) => row.map((cell) => scriptValue(cell, execution)));
  const write = (content: unknown[][]) => {
    const entries = content.map((row) => row.map((value) => cellEntry(value, execution)));
    call("writeCells", area, entries);
    return self();
  };
  const clear = (contents: boolean, format: boolean) => {
    call("clearCells", area, { contents, format });
    return self();
  };
  return {
    getValues: () => values(area),
    getValue: () => values(firstCell(area))[0]?.[0],
    getDisplayValues: () => call("readShown", area),
    getDisplayValue: () => call("readShown", firstCell(area))[0]?.[0] ?? "",
    getFormulas: () => call("readFormulas", area),
    getFormula: () => call("readFormulas", firstCell(area))[0]?.[0] ?? "",
    isBlank: () => call("readCells", area).every((row) => row.every((cell) => cell === null)),
    setValues: (content: unknown[][]) => {
      checkShape("setValues", content, area);
      return write(content);
    },
    setValue: (value: unknown) => write(table(area, () => value)),
    setFormulas: (formulas: string[][]) => {
      checkShape("setFormulas", formulas, area);
      return write(formulas.map((row) => row.map(withEqualsSign)));
    },
    setFormula: (formula: string) => write(table(area, () => withEqualsSign(formula))),
    clear: (options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }) =>
      clear(!options?.formatOnly, !options?.contentsOnly),
    clearContent: () => clear(true, false),
    clearFormat: () => clear(false, true),
    sort: (order: unknown) => {
      call("sortRows", area, sortKeys(order, area));
      return self();
    },
  } satisfies Partial<Range>;
}

function withEqualsSign(formula: string): string {
  return formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
}

/** `2`, `{column: 2, ascending: false}` or a list of either; columns count from 1 on the sheet. */
function sortKeys(order: unknown, area: Area): SortKey[] {
  const given = (Array.isArray(order) ? order : [order]) as (
    | number
    | { column: number; ascending?: boolean }
  )[];
  return given.map((key) => {
    const { column, ascending = true } = typeof key === "number" ? { column: key } : key;
    const inside = column - 1 - area.column;
    if (inside < 0 || inside >= area.columns) throw new Error("The sort column is outside the range.");
    return { column: inside, ascending };
  });
}

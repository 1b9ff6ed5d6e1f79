import type { IFormulaData } from "@univerjs/engine-formula";

interface FormulaPlace {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The engine's own record; its formula may be replaced in place. */
  readonly record: { f: string };
}

/** Every cell with a formula in the engine's nested record of units, sheets, rows and columns. */
export function formulaCells(formulas: IFormulaData): FormulaPlace[] {
  return numbered(formulas).flatMap(([unit, sheets]) =>
    numbered(sheets).flatMap(([sheet, rows]) =>
      numbered(rows).flatMap(([row, cells]) =>
        numbered(cells).flatMap(([column, cell]) =>
          isFormula(cell) ? [{ unit, sheet, row: Number(row), column: Number(column), record: cell }] : [],
        ),
      ),
    ),
  );
}

function numbered(record: unknown): [string, unknown][] {
  return Object.entries(record ?? {});
}

function isFormula(cell: unknown): cell is { f: string } {
  return typeof (cell as { f?: unknown } | null)?.f === "string" && (cell as { f: string }).f !== "";
}

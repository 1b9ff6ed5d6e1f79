import { FormulaDataModel } from "@univerjs/engine-formula";
import { areaAt, parseAddress } from "../services/a1";
import { type Area, overlaps } from "../services/area";
import { formulaCells } from "./formula-cells";
import type { FormulaCell } from "./formula-outcomes";
import type { Grid } from "./grid";

const references =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?[A-Z]{0,3}\$?\d*:?\$?[A-Z]{0,3}\$?\d*|[\p{L}_][\p{L}\d_]*/giu;

/** Finds the cells that depend, however indirectly, on a function whose answer changes by itself. */
export interface VolatileInputs {
  taints(cell: FormulaCell): boolean;
  /** Clears what was found; formulas may have changed. */
  forget(): void;
}

/** Refused by Sheets as inputs: NOW, RAND, RANDARRAY, RANDBETWEEN; whether TODAY is too is not documented. */
export function volatileInputs(grid: () => Grid, refuseToday: boolean): VolatileInputs {
  const volatile = new RegExp(
    `\\b(NOW|RAND|RANDARRAY|RANDBETWEEN${refuseToday ? "|TODAY" : ""})\\s*\\(`,
    "i",
  );
  let tainted: Area[] | null = null;
  return {
    taints: (cell) => {
      tainted ??= taintedAreas(grid(), volatile);
      return tainted.some((area) => overlaps(area, { ...cell, rows: 1, columns: 1 }));
    },
    forget: () => {
      tainted = null;
    },
  };
}

interface Formula {
  text: string;
  area: Area;
}

function taintedAreas(grid: Grid, volatile: RegExp): Area[] {
  const formulas = allFormulas(grid);
  let clean = formulas
    .filter(({ text }) => !volatile.test(text))
    .map((formula) => ({ formula, inputs: null as Area[] | null }));
  let fresh = formulas.filter(({ text }) => volatile.test(text)).map(({ area }) => area);
  const tainted: Area[] = [];
  while (fresh.length > 0) {
    tainted.push(...fresh);
    const caught = clean.filter((entry) => {
      entry.inputs ??= inputsOf(entry.formula, grid);
      return entry.inputs.some((input) => fresh.some((area) => overlaps(input, area)));
    });
    clean = clean.filter((entry) => !caught.includes(entry));
    fresh = caught.map(({ formula }) => formula.area);
  }
  return tainted;
}

/** Every formula of the workbook with the cells it fills. */
function allFormulas(grid: Grid): Formula[] {
  const model = grid.injector.get(FormulaDataModel);
  return formulaCells(model.getFormulaData()).map(({ unit, sheet, row, column, record }) => {
    const spill = model.getArrayFormulaRange()[unit]?.[sheet]?.[row]?.[column];
    const rows = spill ? spill.endRow - spill.startRow + 1 : 1;
    const columns = spill ? spill.endColumn - spill.startColumn + 1 : 1;
    return { text: record.f, area: { sheet, row, column, rows, columns } };
  });
}

function inputsOf({ text, area }: Formula, grid: Grid): Area[] {
  const names = new Map(
    grid
      .workbook()
      .getDefinedNames()
      .map((name) => [name.getName().toLowerCase(), name.getFormulaOrRefString()]),
  );
  return [...text.matchAll(references)].flatMap(([word]) => {
    const address = parseAddress(names.get(word.toLowerCase()) ?? word);
    if (!address) return [];
    const sheet =
      address.sheetName === undefined
        ? grid.sheet(area.sheet)
        : grid.workbook().getSheetByName(address.sheetName);
    return sheet
      ? [
          areaAt(address, {
            id: sheet.getSheetId(),
            rows: sheet.getMaxRows(),
            columns: sheet.getMaxColumns(),
          }),
        ]
      : [];
  });
}

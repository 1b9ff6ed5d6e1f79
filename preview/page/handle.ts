import type { OpenSpreadsheet } from "../host/open-spreadsheet";
import { areaAt, parseAddress } from "../services/a1";
import type { Area } from "../services/area";
import type { Cell } from "../services/operations";

/** What browser tests hold on to, as `window.preview`: the grid is a canvas, and tests cannot read a canvas. */
export interface PreviewHandle {
  readonly spreadsheet: OpenSpreadsheet;
  cells(sheet: string, a1: string): Promise<Cell[][]>;
  shown(sheet: string, a1: string): Promise<string[][]>;
  /** The middle of a cell of the open sheet, in pixels of the page. */
  middleOf(a1: string): { x: number; y: number };
  formulaMessage(sheet: string, a1: string): string | null;
}

declare global {
  interface Window {
    preview?: PreviewHandle;
  }
}

export function previewHandle(spreadsheet: OpenSpreadsheet, container: HTMLElement): PreviewHandle {
  const { operations, settled, grid } = spreadsheet;
  const area = (name: string, a1: string): Area => {
    const sheet = operations.sheets().find((known) => known.name === name);
    const address = parseAddress(a1);
    if (!sheet || !address) throw new Error(`No cells ${name}!${a1}`);
    return areaAt(address, sheet);
  };
  return {
    spreadsheet,
    cells: (sheet, a1) => settled().then(() => operations.readCells(area(sheet, a1))),
    shown: (sheet, a1) => settled().then(() => operations.readShown(area(sheet, a1))),
    middleOf: (a1) => {
      const rect = grid.workbook().getActiveSheet().getRange(a1).getCellRect();
      const canvas = container.querySelector("canvas[id^=univer-sheet-main-canvas]")?.getBoundingClientRect();
      return {
        x: (canvas?.x ?? 0) + rect.x + rect.width / 2,
        y: (canvas?.y ?? 0) + rect.y + rect.height / 2,
      };
    },
    formulaMessage: (sheet, a1) => spreadsheet.formulaMessage(area(sheet, a1)),
  };
}

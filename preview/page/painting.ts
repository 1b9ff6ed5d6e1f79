import { IRenderManagerService } from "@univerjs/engine-render";
import "@univerjs/sheets-ui/facade";
import type { Grid } from "../grid/grid";

/** Brings what is selected into view, as Sheets does after a script has selected it. */
export function showSelection(grid: Grid): void {
  const selected = grid.workbook().getActiveRange();
  if (selected) grid.workbook().getActiveSheet().scrollToCell(selected.getRow(), selected.getColumn());
}

/** Stops painting the grid while much is written into it, which saves most of the time; the answer paints again. */
export function stopPainting(grid: Grid): () => void {
  const render = grid.injector.get(IRenderManagerService).getRenderById(grid.workbook().getId());
  render?.engine.stopRenderLoop();
  return () => render?.engine.runRenderLoop(() => render.scene.render());
}

import { IRenderManagerService } from "@univerjs/engine-render";
import type { Grid } from "../grid/grid";

/** Stops painting the grid while much is written into it, which saves most of the time; the answer paints again. */
export function stopPainting(grid: Grid): () => void {
  const render = grid.injector.get(IRenderManagerService).getRenderById(grid.workbook().getId());
  render?.engine.stopRenderLoop();
  return () => render?.engine.runRenderLoop(() => render.scene.render());
}

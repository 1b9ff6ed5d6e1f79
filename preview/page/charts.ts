import { ICommandService } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import "@univerjs/sheets-ui/facade";
import type { OpenSpreadsheet } from "../host/open-spreadsheet";
import { type ChartRecord, chartsIn, chartsKey } from "../services/chart-record";
import { chartFigure } from "./chart-figure";
import { chartTable } from "./chart-table";
import { element } from "./element";

interface Drawn {
  readonly figure: HTMLElement;
  /** What the figure was drawn from. */
  readonly from: string;
}

/** Draws the charts of the open sheet over its cells, again whenever the cells change, and holds them in place while the sheet is scrolled. */
export function showCharts(
  { grid, operations, onStoreChange }: OpenSpreadsheet,
  container: HTMLElement,
): void {
  const layer = element("div", { id: "charts" });
  container.append(layer);
  const drawn = new Map<number, Drawn>();

  const openSheet = () => grid.workbook().getActiveSheet();
  const chartsHere = () =>
    chartsIn(operations.readStored(chartsKey)).filter(({ sheet }) => sheet === openSheet().getSheetId());

  function redraw(): void {
    const charts = chartsHere();
    for (const [id, { figure }] of drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      figure.remove();
      drawn.delete(id);
    }
    for (const chart of charts) {
      const table = chartTable(chart, operations);
      const from = JSON.stringify([chart, table]);
      const before = drawn.get(chart.id);
      if (before?.from === from) continue;
      before?.figure.remove();
      const figure = chartFigure(chart, table);
      layer.append(figure);
      drawn.set(chart.id, { figure, from });
    }
    // Univer moves to a sheet that was opened some frames later than it reports.
    for (const pause of [0, 150, 600]) setTimeout(place, pause);
  }

  /** The layer covers the cells that scroll; headers and frozen lines stay in sight. */
  function place(): void {
    const render = grid.injector.get(IRenderManagerService).getRenderById(grid.workbook().getId());
    const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const canvas = container.querySelector("canvas[id^=univer-sheet-main-canvas]");
    if (!view || !canvas || drawn.size === 0) return;
    const [page, outer] = [canvas.getBoundingClientRect(), container.getBoundingClientRect()];
    layer.style.left = `${page.x - outer.x + view.left}px`;
    layer.style.top = `${page.y - outer.y + view.top}px`;
    layer.style.width = `${page.width - view.left}px`;
    layer.style.height = `${page.height - view.top}px`;
    for (const chart of chartsHere()) {
      const figure = drawn.get(chart.id)?.figure;
      const { x, y } = anchorOf(chart);
      if (figure)
        figure.style.transform = `translate(${x - view.left - view.viewportScrollX}px, ${y - view.top - view.viewportScrollY}px)`;
    }
  }

  function anchorOf({ place: { row, column, x, y } }: ChartRecord): { x: number; y: number } {
    const cell = openSheet().getRange(row, column).getCellRect();
    return { x: cell.x + x, y: cell.y + y };
  }

  grid.injector.get(ICommandService).onCommandExecuted(soon(redraw));
  onStoreChange(soon(redraw));
  grid.api.addEvent(grid.api.Event.Scroll, place);
  addEventListener("resize", soon(place));
  redraw();
}

/** Once in a frame, however often it is requested. */
function soon(act: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      act();
    });
  };
}

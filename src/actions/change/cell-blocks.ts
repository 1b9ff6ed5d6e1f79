/** A cell with its place; rows and columns count from 1. */
export interface BlockCell<Content> {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** A rectangle of cells that can be written in one call. */
export interface CellBlock<Content> {
  readonly row: number;
  readonly column: number;
  readonly cells: Content[][];
}

/** The fewest rectangles that hold exactly these cells: runs of neighbours in a row, joined with equal runs in the rows below. */
export function cellBlocks<Content>(cells: readonly BlockCell<Content>[]): CellBlock<Content>[] {
  const blocks: CellBlock<Content>[] = [];
  const open = new Map<string, CellBlock<Content>>();
  for (const { row, column, contents } of runs(cells)) {
    const key = `${column}:${contents.length}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.cells.length === row) above.cells.push(contents);
    else {
      const block = { row, column, cells: [contents] };
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks;
}

function runs<Content>(
  cells: readonly BlockCell<Content>[],
): { row: number; column: number; contents: Content[] }[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: { row: number; column: number; contents: Content[] }[] = [];
  for (const { row, column, content } of sorted) {
    const last = found[found.length - 1];
    if (last !== undefined && last.row === row && last.column + last.contents.length === column) {
      last.contents.push(content);
    } else found.push({ row, column, contents: [content] });
  }
  return found;
}

import { describe, expect, test } from "vitest";
import { undoEntryIn } from "../../src/actions/change/undo-entry";

describe("a stored undo entry", () => {
  const entry = {
    rows: [
      {
        sheet: 7,
        row: 3,
        cells: [{ column: 2, before: "", after: "call" }],
        rowKey: [{ column: 1, value: { at: 0 } }],
      },
    ],
    deleted: [],
    made: [],
  };

  test("is read as it was written", () => {
    expect(undoEntryIn(JSON.stringify(entry))).toEqual(entry);
  });

  test("of an earlier version is read by its old names", () => {
    const [{ rowKey, ...row }] = entry.rows as [(typeof entry.rows)[0]];
    const whose = rowKey.map(({ column, value }) => ({ column, is: value }));
    const earlier = { ...entry, rows: [{ ...row, whose }] };
    expect(undoEntryIn(JSON.stringify(earlier))).toEqual(entry);
  });

  test("whose writing was interrupted has nothing to undo", () => {
    expect(undoEntryIn(JSON.stringify(entry).slice(0, -9))).toEqual({ rows: [], deleted: [], made: [] });
  });
});

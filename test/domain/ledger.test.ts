import { describe, expect, test } from "vitest";
import { rowsByClient } from "../../src/domain/records/ledger";
import { on } from "../fixtures/days";
import { bought, ledgerOf } from "../fixtures/ledger";

const rowsOf = (rows: Parameters<typeof ledgerOf>[0], clients: number, asOf: string) => {
  const sorted = rowsByClient(ledgerOf(rows), clients, on(asOf));
  return Array.from({ length: clients }, (_, client) => Array.from(sorted(client)));
};

describe("rowsByClient", () => {
  test("gives every client their own rows in order of day", () => {
    const rows = [
      bought("5 Mar", 1, { client: 1 }),
      bought("9 Mar", 1, { client: 0 }),
      bought("1 Mar", 1, { client: 1 }),
    ];
    expect(rowsOf(rows, 3, "30 Apr")).toEqual([[1], [2, 0], []]);
  });

  test("keeps the order of the sheet within a day", () => {
    const rows = [bought("5 Mar", 1), bought("1 Mar", 2), bought("5 Mar", 3), bought("1 Mar", 4)];
    expect(rowsOf(rows, 1, "30 Apr")).toEqual([[1, 3, 0, 2]]);
  });

  test("leaves out rows after the day asked about, sorted or not", () => {
    const sorted = [bought("1 Mar", 1), bought("5 Mar", 2), bought("9 Mar", 3)];
    expect(rowsOf(sorted, 1, "5 Mar")).toEqual([[0, 1]]);
    expect(rowsOf([...sorted].reverse(), 1, "5 Mar")).toEqual([[2, 1]]);
  });

  test("of an empty ledger, and of one that has not begun, is empty", () => {
    expect(rowsOf([], 2, "30 Apr")).toEqual([[], []]);
    expect(rowsOf([bought("1 Mar", 1)], 1, "28 Feb")).toEqual([[]]);
  });
});

import { expect, test } from "vitest";
import { writableCell } from "../../src/google/writable-cell";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { openStarted } from "../fixtures/started";

const dangerous = [
  "=1+1",
  "+7 900 000-00-01",
  "-5",
  "@ann",
  "007",
  "'quoted",
  "\tx",
  '=IMPORTDATA("http://example.com")',
];
const valueLike = ["1/2", "12.05", "3-4", "0.5", "12:30", "5 марта", "March 5", "ИСТИНА", "1 000 ₽"];

test("text from people is written as text: never evaluated, never made a number or a day", async () => {
  const host = await openAddOn("ru");
  const rows = [...dangerous, ...valueLike].map((text) => [writableCell(text, false)]);
  await evaluate(
    host,
    `SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, ${rows.length}, 1).setValues(${JSON.stringify(rows)})`,
  );
  const area = `A1:A${rows.length}`;
  expect((await host.cells("Лист1", area)).map(([cell]) => cell)).toEqual([...dangerous, ...valueLike]);
  expect(host.formulas("Лист1", area).flat().join("")).toBe("");
});

test("in a column of text only what could be run is marked", () => {
  for (const text of dangerous.filter((text) => text !== "007"))
    expect(writableCell(text, true)).toBe(`'${text}`);
  for (const text of valueLike) expect(writableCell(text, true)).toBe(text);
});

test("other cells are written as they are", () => {
  for (const cell of ["Ann", "7%", "a=b", 7, -5, true, ""]) expect(writableCell(cell, false)).toBe(cell);
});

test("phones and messengers of the sample are in their cells as people write them", async () => {
  const host = await openStarted("ru");
  const contacts = (await host.cells("Клиенты", "C2:E41")).flat().filter((cell) => cell !== "");
  expect(contacts.some((cell) => /^\+7 /.test(String(cell)))).toBe(true);
  expect(contacts.some((cell) => /^@/.test(String(cell)))).toBe(true);
  expect(contacts.every((cell) => typeof cell === "string" && !cell.startsWith("'"))).toBe(true);
});

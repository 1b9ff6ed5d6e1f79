import { expect, test } from "vitest";
import { clientsSheet } from "../../src/sheets/columns/clients";
import { readClients } from "../../src/sheets/readers/clients";
import { readTable } from "../../src/sheets/tables/table";
import { english } from "../fixtures/locales";

const read = (...rows: (string | number | boolean)[][]) =>
  readClients(
    readTable("clients", [["Client", "Phone", "Ответственный", "Consent"], ...rows], clientsSheet),
    english,
  );

test("any cell of a client can be read by its column; of two rows for one client the first is used", () => {
  const clients = read(
    ["Ann", 79001234567, " Ivan ", ""],
    ["", "", "", ""],
    ["Bob", "", "", ""],
    ["ann", 5, "Olga", ""],
  );
  expect([0, 1].map((place) => clients.textIn(place, "owner"))).toEqual(["Ivan", ""]);
  expect(clients.textIn(0, "phone")).toBe("79001234567");
  expect(clients.textIn(0, "messenger")).toBe("");
});

test("only an explicit no refuses contact", () => {
  const { clients } = read(
    ["Ann", "", "", "нет"],
    ["Bob", "", "", false],
    ["Vera", "", "", ""],
    ["Gleb", "", "", "спросить"],
  );
  expect(clients.map(({ refusesContact }) => refusesContact)).toEqual([true, true, false, false]);
});

import { expect, test } from "vitest";
import { clientFacts } from "../../src/functions/client-facts";
import { clientTable } from "../../src/functions/client-table";
import { clientTiers } from "../../src/functions/client-tiers";
import { english, readable, russian } from "../fixtures/locales";

const clients = [
  ["Client", "Phone", "Left on", "Wanted"],
  ["Ann", "", "", ""],
  ["Bob", "+7", "", ""],
  ["Cid", "", "", ""],
  ["Dan", "", "2026-03-10", ""],
];
const purchases = [
  ["Date", "Client", "Amount", "Order"],
  ["2026-01-01", "Ann", 100, ""],
  ["2026-01-31", "Ann", 50, ""],
  ["2026-01-31", "Ann", 51, ""],
  ["2026-03-05", "Ann", 200, "A1"],
  ["2026-03-06", "Ann", -200, "A1"],
  ["2026-03-10", "Ann", -30, ""],
  ["2026-03-01", "Dan", 0, ""],
  ["2026-04-01", "Dan", 7, ""],
  ["2026-03-01", "Nobody we know", 1000, ""],
];

test("CLIENT_FACTS returns facts of the purchases up to the day, and blanks for clients without purchases", () => {
  expect(readable(clientFacts(english, clients, purchases, "2026-03-15", ""))).toEqual([
    [
      "First purchase",
      "Last purchase",
      "Purchases",
      "Spend",
      "Average order",
      "Rhythm, days",
      "Growth signs",
    ],
    ["2026-01-01", "2026-01-31", 2, 171, 85.5, 30, 0],
    ["", "", 0, 0, "", "", 0],
    ["", "", 0, 0, "", "", 0],
    ["2026-03-01", "2026-03-01", 1, 0, 0, "", 0],
  ]);
});

test("CLIENT_TABLE judges clients who have bought nothing, and leaves buyers who are not on Clients out", () => {
  const settings = [
    ["Setting", "Value"],
    ["Business cycle, days", 30],
  ];
  const table = clientTable(english, clients, purchases, "2026-03-15", settings, "", "", "", "", "", "", "");
  expect(readable(table.map((row) => row.slice(0, 9)))).toEqual([
    [
      "Status",
      "Since",
      "Last purchase",
      "Purchases",
      "Spend",
      "Cycle",
      "Next purchase",
      "Overdue",
      "Days overdue",
    ],
    ["sleeping", "2026-03-06", "2026-01-31", 2, 171, 30, "2026-03-02", true, 13],
    ["lead", "", "", 0, 0, 30, "", false, ""],
    ["target", "", "", 0, 0, 30, "", false, ""],
    ["returner", "2026-03-10", "2026-03-01", 1, 0, 30, "2026-03-31", false, 0],
  ]);
});

test("CLIENT_TIERS returns tier, until when, what the next one takes, and why", () => {
  const tiers = [
    ["Уровень", "От суммы", "От покупок", "Окно, дней", "Держать дней"],
    ["База", "", 1, "", ""],
    ["Серебро", 171, "", 60, 10],
    ["Золото", 1000, 5, "", ""],
  ];
  expect(readable(clientTiers(russian, clients, purchases, tiers, "15.03.2026", ""))).toEqual([
    [
      "Клиент",
      "Уровень",
      "Держится до",
      "Следующий уровень",
      "Не хватает суммы",
      "Не хватает покупок",
      "Почему",
    ],
    [
      "Ann",
      "Серебро",
      "2026-03-15",
      "Золото",
      829,
      3,
      "Уровень Серебро, пока держится: до уровня Золото ещё 829 и 3 покупки.",
    ],
    ["Bob", "", "", "База", 0, 1, "Уровня нет: до уровня База ещё 1 покупка."],
    ["Cid", "", "", "База", 0, 1, "Уровня нет: до уровня База ещё 1 покупка."],
    ["Dan", "База", "", "Серебро", 171, 0, "Уровень База: до уровня Серебро ещё 171."],
  ]);
  expect(readable(clientTiers(russian, clients, purchases, tiers, "16.03.2026", "")[1])).toEqual([
    "Ann",
    "База",
    "",
    "Серебро",
    100,
    0,
    "Уровень База: до уровня Серебро ещё 100.",
  ]);
});

import { describe, expect, test } from "vitest";
import { baseService } from "../../src/functions/base-service";
import { english, readable, russian } from "../fixtures/locales";

const clients = [
  ["Client", "Cycle, days", "Left on", "Referred by"],
  ["Anna", 30, "2026-03-10", ""],
  ["Boris", 30, "", "Anna"],
];
const purchases = [
  ["Date", "Client", "Amount"],
  ["2026-03-01", "Anna", 100],
  ["2026-03-20", "Anna", 100],
  ["2026-03-25", "Boris", 100],
];
const claims = [
  ["Client", "Date", "What", "Owner", "Settled on"],
  ["Anna", "2026-03-08", "late", "Ivan", "2026-03-12"],
  ["Anna", "2026-03-28", "cold", "Ivan", ""],
  ["Boris", "2026-03-26", "torn", "", "2026-03-27"],
  ["Boris", "2026-04-05", "later", "", ""],
];

describe("BASE_SERVICE", () => {
  test("has a row for the whole team and one for each role responsible for a claim", () => {
    expect(readable(baseService(english, clients, purchases, claims, "2026-03-31", undefined))).toEqual([
      [
        "Owner",
        "Claims",
        "Open",
        "Longest open, days",
        "Settled",
        "Days to settle, mean",
        "Clients won back",
        "Referrals that followed",
      ],
      ["All together", 3, 1, 3, 2, 2.5, 1, 1],
      ["Ivan", 2, 1, 3, 1, 4, 1, 1],
      ["Nobody", 1, 0, "", 1, 1, 0, 0],
    ]);
  });

  test("of an empty sheet returns that there were no claims, in Russian too", () => {
    const [titles, all] = baseService(russian, clients, purchases, [claims[0]], "31.03.2026", undefined);
    expect(titles![0]).toBe("Ответственный");
    expect(all).toEqual(["Все вместе", 0, 0, "", 0, "", 0, 0]);
  });
});

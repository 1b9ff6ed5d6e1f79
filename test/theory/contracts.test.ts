import { describe, expect, test } from "vitest";
import { boughtUnder } from "../../src/domain/offers/bought-under";
import { contractStanding } from "../../src/domain/offers/contract";
import type { ContractRow } from "../../src/domain/records/contract";
import { defaultSettings } from "../../src/domain/records/settings";
import { moneyOf } from "../../src/domain/values/money";
import { on } from "../fixtures/days";

/** 1000 pieces between 1 January and 10 April: a hundred days, ten pieces a day. */
const hundredDays: ContractRow = {
  product: null,
  startsOn: on("1 Jan"),
  endsOn: on("10 Apr"),
  agreed: { unit: "pieces", hundredths: 1000_00 },
  equipment: moneyOf(50_000),
  cancelledOn: null,
};

const standingWith = (bought: number | null, asOf: string, more: Partial<ContractRow> = {}) =>
  contractStanding(
    { ...hundredDays, ...more },
    bought === null ? null : bought * 100,
    defaultSettings,
    on(asOf),
  );

describe("7.4 a contract for volume", () => {
  test.each<[string, number, number | null]>([
    ["31 Dec 2025", 0, null],
    ["1 Jan", 10, 0],
    ["19 Feb", 500, 0],
    ["10 Apr", 1000, 0],
    ["11 Apr", 1000, 0],
  ])("on %s expects %d pieces by now", (asOf, pieces, missing) => {
    const standing = standingWith(pieces, asOf);
    expect([standing.dueByNow, standing.shortfall]).toEqual([pieces * 100, missing]);
  });

  test("forecasts the shortfall at the pace so far", () => {
    const standing = standingWith(300, "19 Feb");
    expect(standing).toMatchObject({ state: "running", fulfilledShare: 0.3, shortfall: 400_00 });
  });

  test("is short of what was not bought once it has ended", () => {
    expect(standingWith(300, "10 Apr")).toMatchObject({ state: "running", shortfall: 700_00 });
    expect(standingWith(300, "11 Apr")).toMatchObject({ state: "ended", shortfall: 700_00 });
  });

  test("is fulfilled on the last piece, not on the one before", () => {
    expect(standingWith(999.99, "1 Mar").state).toBe("running");
    expect(standingWith(1000, "1 Mar")).toMatchObject({ state: "fulfilled", fulfilledShare: 1 });
    expect(standingWith(1200, "1 Mar")).toMatchObject({ fulfilledShare: 1.2, shortfall: 0 });
  });

  test("has only the plan where the purchases are unknown", () => {
    expect(standingWith(null, "19 Feb")).toMatchObject({
      state: "running",
      bought: null,
      fulfilledShare: null,
      dueByNow: 500_00,
      shortfall: null,
    });
  });
});

describe("7.4 a contract cancelled early", () => {
  const cancelled = { cancelledOn: on("19 Feb") };

  test("has a debt of the whole equipment, from the day it was cancelled", () => {
    expect(standingWith(300, "18 Feb", cancelled).compensation).toBe(0);
    expect(standingWith(300, "19 Feb", cancelled)).toMatchObject({
      state: "cancelled",
      compensation: moneyOf(50_000),
    });
  });

  test("has a debt of the share of the days left where the setting is pro rata", () => {
    const settings = { ...defaultSettings, equipmentProRata: true };
    const owed = (cancelledOn: string) =>
      contractStanding({ ...hundredDays, cancelledOn: on(cancelledOn) }, 0, settings, on("1 May"));
    expect(owed("19 Feb").compensation).toBe(moneyOf(25_000));
    expect(owed("9 Apr").compensation).toBe(moneyOf(500));
    expect(owed("1 Dec 2025").compensation).toBe(moneyOf(50_000));
  });

  test("expects no more after that day, and is short of all that is left", () => {
    expect(standingWith(300, "1 Apr", cancelled)).toMatchObject({ dueByNow: 500_00, shortfall: 700_00 });
  });

  test("has no debt when cancelled on its last day, or with everything bought", () => {
    expect(standingWith(300, "10 Apr", { cancelledOn: on("10 Apr") }).compensation).toBe(0);
    expect(standingWith(1000, "1 Mar", cancelled)).toMatchObject({ state: "fulfilled", compensation: 0 });
  });

  test("has no debt where no equipment was given", () => {
    expect(standingWith(0, "1 Mar", { ...cancelled, equipment: null }).compensation).toBe(0);
  });
});

describe("7.4 what was bought under a contract", () => {
  const row = (day: string, amount: number, quantity = Number.NaN, product = "nails") => ({
    day: on(day),
    amount: moneyOf(amount),
    quantity,
    product,
  });
  const rows = [
    row("31 Dec 2025", 10, 1),
    row("1 Jan", 100, 10),
    row("5 Feb", 50),
    row("6 Feb", -20, 2),
    row("7 Feb", -5),
    row("8 Feb", 70, 7, "screws"),
    row("10 Apr", 0.1, 0.5),
    row("11 Apr", 10, 1),
  ];
  const inMoney: ContractRow = { ...hundredDays, agreed: { unit: "money", hundredths: 1000_00 } };

  test("is pieces from the first day to the last, less those given back; a blank quantity is one piece", () => {
    expect(boughtUnder(hundredDays, rows, on("1 May"))).toBe(1650);
    expect(boughtUnder({ ...hundredDays, product: "nails" }, rows, on("1 May"))).toBe(950);
  });

  test("is net paid where an amount is agreed", () => {
    expect(boughtUnder(inMoney, rows, on("1 May"))).toBe(195_10);
  });

  test("is nothing after a cancellation, and not after the day of the answer", () => {
    expect(boughtUnder({ ...inMoney, cancelledOn: on("6 Feb") }, rows, on("1 May"))).toBe(130_00);
    expect(boughtUnder(inMoney, rows, on("1 Jan"))).toBe(100_00);
  });
});

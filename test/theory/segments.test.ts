import { describe, expect, test } from "vitest";
import { segmentHoles } from "../../src/domain/base/segment-holes";
import type { Base } from "../../src/domain/records/base";
import type { SegmentCondition, SegmentRule } from "../../src/domain/records/segment-rule";
import { moneyOf } from "../../src/domain/values/money";
import { baseOf, clientNamed, standingOf, tierNamed, timelineOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { baseOnMap, mapOf, stepNumber, walkOn } from "../fixtures/roadmap";

const rule = (segment: string, ...onlyIf: SegmentRule["onlyIf"]): SegmentRule => ({
  row: 2,
  segment,
  name: segment.toUpperCase(),
  text: "",
  onlyIf,
  offer: "",
});
const purchases = (value: number): SegmentCondition => ({ subject: "purchases", operator: ">=", value });
const status = (value: "lead" | "target" | "returner"): SegmentCondition => ({
  subject: "status",
  operator: "=",
  value,
});

const segmentOf = (base: Base, asOf = "15 Mar", place = 0) => timelineOf(base, on(asOf), place).segment();

describe("6.8 the segment of a client", () => {
  const rows = [bought("1 Mar", 100), bought("5 Mar", 200, { product: "roof" })];

  test("is the first rule that holds", () => {
    const segmentRules = [rule("many", purchases(3)), rule("some", purchases(2)), rule("any", purchases(1))];
    expect(segmentOf(baseOf({ rows, segmentRules }))).toEqual({
      value: "some",
      because: { code: "rule", rule: segmentRules[1] },
    });
  });

  test("stays as typed, regardless of the rules", () => {
    const clients = [clientNamed("anna", { segment: "own" })];
    expect(segmentOf(baseOf({ clients, rows, segmentRules: [rule("any", purchases(0))] }))).toEqual({
      value: "own",
      because: { code: "typed" },
    });
  });

  test("needs all conditions of a rule; a row without any is no rule", () => {
    const roof: SegmentCondition = { subject: "product", operator: "=", value: "roof" };
    const both = [rule("both", purchases(3), roof), rule("none"), rule("roofs", roof)];
    expect(segmentOf(baseOf({ rows, segmentRules: both })).value).toBe("roofs");
    expect(segmentOf(baseOf({ rows, segmentRules: [rule("none")] }))).toEqual({
      value: null,
      because: { code: "no rule holds" },
    });
  });

  test("is judged with the purchases known on the day", () => {
    const base = baseOf({ rows, segmentRules: [rule("some", purchases(2))] });
    expect([segmentOf(base, "4 Mar").value, segmentOf(base, "5 Mar").value]).toEqual([null, "some"]);
  });

  test("may depend on the tier, exactly on its threshold", () => {
    const tiers = [tierNamed("Base"), tierNamed("Gold", { minSpend: moneyOf(300) })];
    const gold = [rule("gold", { subject: "tier", operator: ">=", value: "Gold" })];
    const spent = (amount: number) =>
      segmentOf(baseOf({ rows: [bought("1 Mar", amount)], tiers, segmentRules: gold })).value;
    expect([spent(299.99), spent(300)]).toEqual([null, "gold"]);
  });

  test.each<[string, Extract<SegmentCondition, { subject: "fact" }>["fact"], number, boolean]>([
    ["first purchase", "firstPurchase", on("1 Mar"), true],
    ["last purchase", "lastPurchase", on("5 Mar"), true],
    ["last purchase", "lastPurchase", on("4 Mar"), false],
    ["average check", "averageCheck", moneyOf(150), true],
    ["rhythm", "rhythmDays", 4, true],
    ["growth signs", "growthSigns", 1, true],
  ])("may depend on the %s (%s = %d: %s)", (_, fact, value, holds) => {
    const segmentRules = [rule("found", { subject: "fact", fact, operator: "=", value })];
    expect(segmentOf(baseOf({ rows, segmentRules })).value).toBe(holds ? "found" : null);
  });

  test("may depend on any column of Clients", () => {
    const about = (operator: ">" | "=" | "!=", value: string | number): SegmentCondition => ({
      subject: "column",
      column: 7,
      reads: typeof value === "string" ? "text" : "number",
      operator,
      value,
    });
    const holds = (condition: SegmentCondition, cell: string | number | null) =>
      segmentOf(baseOf({ segmentRules: [rule("found", condition)], inColumn: () => cell })).value !== null;
    expect([40, 41, null].map((age) => holds(about(">", 40), age))).toEqual([false, true, false]);
    expect(["fair", "ad", null].map((source) => holds(about("=", "fair"), source))).toEqual([
      true,
      false,
      false,
    ]);
    expect(["fair", "ad", null].map((source) => holds(about("!=", "fair"), source))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("6.8 what cannot be judged does not hold", () => {
  test.each(["unknown", "circular", "no purchases"] as const)("words that are %s", (kind) => {
    const segmentRules = [rule("first", { kind, text: "status = sleeping" }), rule("second", purchases(0))];
    expect(segmentOf(baseOf({ segmentRules })).value).toBe("second");
  });

  test("a tier where no tiers were given", () => {
    const segmentRules = [rule("gold", { subject: "tier", operator: "!=", value: "Gold" })];
    expect(segmentOf(baseOf({ segmentRules })).value).toBeNull();
  });
});

describe("6.8 a rule is applied before the cycle that its segment decides", () => {
  const rows = [bought("1 Mar", 100)];
  const segmentCycles = new Map([["leads", 7] as const, ["buyers", 10] as const]);

  test("the segment of the rule gives the cycle, and with it the status", () => {
    const base = baseOf({ rows, segmentRules: [rule("buyers", purchases(1))], segmentCycles });
    expect(standingOf(base, on("11 Mar"))).toMatchObject({
      cycle: { days: 10, source: "segment" },
      status: { value: "newcomer" },
      segment: { value: "buyers" },
    });
    expect(standingOf(base, on("12 Mar")).status.value).toBe("sleeping");
  });

  test("lead, target and returner depend on no cycle: a rule may ask for them", () => {
    const segmentRules = [
      rule("leads", status("lead")),
      rule("back", status("returner")),
      rule("new", status("target")),
    ];
    const clients = [
      clientNamed("anna", { hasContact: true }),
      clientNamed("bob"),
      clientNamed("cid", { leftOn: on("2 Mar"), hasContact: true }),
      clientNamed("dan"),
    ];
    const base = baseOf({
      clients,
      rows: [bought("1 Mar", 5, { client: 2 }), bought("1 Mar", 5, { client: 3 })],
      segmentRules,
      segmentCycles,
    });
    expect(clients.map((_, place) => segmentOf(base, "31 Dec", place).value)).toEqual([
      "leads",
      "new",
      "back",
      null,
    ]);
  });

  test("the cycle of today's segment counts for the days before: a segment has no date", () => {
    const base = baseOf({
      rows: [bought("1 Jan", 100), bought("1 Mar", 100)],
      segmentRules: [rule("buyers", purchases(2))],
      segmentCycles,
    });
    expect(standingOf(base, on("2 Mar")).since).toBe(on("1 Mar"));
  });

  test("a roadmap uses the segment that the rule gave", () => {
    const map = mapOf(
      stepNumber(1, { onlyIf: [{ subject: "segment", operator: "=", value: "buyers" }] }),
      stepNumber(2),
    );
    const walked = (value: number) => {
      const base = { ...baseOnMap(map, { rows }), segmentRules: [rule("buyers", purchases(value))] };
      return walkOn(base, on("2 Mar")).current?.step.step;
    };
    expect([walked(1), walked(2)]).toEqual([1, 2]);
  });
});

describe("6.8 holes both ways", () => {
  const clients = [
    clientNamed("anna", { segment: "typed" }),
    clientNamed("bob", { segment: "many" }),
    clientNamed("cid"),
    clientNamed("dan"),
  ];
  const rows = [bought("1 Mar", 5, { client: 1 }), bought("1 Mar", 5, { client: 2 })];
  const [noClient, some, never, byHand] = [
    rule("many", purchases(5)),
    { ...rule("some", purchases(1)), offer: "an offer" },
    rule("never", purchases(1)),
    rule("by hand"),
  ];
  const base = baseOf({ clients, rows, segmentRules: [noClient, some, never, byHand] });
  const holes = segmentHoles(base, (segment) => segment === "by hand", on("15 Mar"));

  test("clients without a segment", () => {
    expect(holes.clients).toEqual([3]);
  });

  test("segments without an offer, of the sheet and typed, unless Offers have one for them", () => {
    expect(holes.segments).toEqual(["many", "never", "typed"]);
  });

  test("rules that are first for no client, with a rule that comes after one that matches all its clients", () => {
    expect(holes.rules).toEqual([noClient, never]);
  });

  test("a rule that would catch a client whose segment was typed is no hole", () => {
    const typed = baseOf({ clients: [clients[1]!], rows: [bought("1 Mar", 5)], segmentRules: [some] });
    expect(segmentHoles(typed, () => true, on("15 Mar"))).toEqual({ clients: [], segments: [], rules: [] });
  });
});

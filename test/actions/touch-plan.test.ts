import { describe, expect, test } from "vitest";
import { baseTouches } from "../../src/actions/touches/base-touches";
import { listCredits } from "../../src/actions/touches/list-credits";
import { touchPlan } from "../../src/actions/touches/touch-plan";
import { on } from "../fixtures/days";
import { planWithout, planWorkbook } from "../fixtures/plan-workbook";

const planOf = (client: string, workbook = planWorkbook) => {
  const answer = touchPlan(workbook, client);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

describe("the touch plan of a client", () => {
  test("shows that an offer is allowed, what was earned, and that the window after the purchase is open", () => {
    expect(planOf("allowed")).toMatchObject({
      client: "Allowed",
      place: 0,
      status: { value: "fan" },
      credit: { code: "allowed", all: 4, offers: 0, usefulShort: 0, nextDay: on("6 Mar") },
      limits: { share: 0.2, windowDays: 90, frequency: "weekly", mostTouches: 5 },
      window: { code: "open", daysLeft: 4 },
    });
  });

  test("names the one rule that binds, and the day if waiting helps", () => {
    expect(planOf("Share").credit).toMatchObject({ code: "share", usefulShort: 7, nextDay: null });
    expect(planOf("Frequency").credit).toMatchObject({ code: "frequency", nextDay: on("10 Mar") });
    expect(planOf("Most touches").credit).toMatchObject({ code: "most touches", nextDay: on("11 Mar") });
    expect(planOf("Left").credit.code).toBe("left");
    expect(planOf("No consent").credit.code).toBe("no consent");
  });

  test("has the standard of the status that is due, and the useful touch that follows it", () => {
    const { standard, useful } = planOf("Allowed");
    expect(standard).toMatchObject({
      code: "next",
      due: { from: on("6 Mar"), standard: { channel: "messenger", content: "news", executor: "Oleg" } },
    });
    expect(useful).toMatchObject({ channel: "messenger", content: "news", from: on("6 Mar") });
  });

  test("wins back a client who left and is wanted back, and does not contact one who is not or refuses contact", () => {
    expect(planOf("Left")).toMatchObject({
      status: { value: "returner" },
      standard: { code: "next", due: { standard: { status: "returner" } } },
      useful: { channel: "visit", content: "care" },
    });
    for (const client of ["Left for good", "No consent"]) {
      expect(planOf(client)).toMatchObject({ standard: { code: "left in peace" }, useful: null });
    }
  });

  test("shows where a missing standard may be written", () => {
    expect(planOf("Lead").standard).toEqual({ status: "lead", code: "missing", row: 6 });
    expect(planOf("Lead", planWithout("standards")).standard).toEqual({ status: "lead", code: "no sheet" });
  });

  test("takes the frequency of the client's segment", () => {
    const ranges = {
      ...planWorkbook.ranges,
      segments: [
        ["Segment", "Only if", "Offers"],
        ["Olga's", "owner = Olga", 2],
      ],
    };
    const workbook = { ...planWorkbook, ranges };
    expect(planOf("Allowed", workbook).limits.frequency).toBe(2);
    expect(planOf("Frequency", workbook).limits.frequency).toBe("weekly");
  });

  test("is refused for a client who is not on Clients, and without the sheet of touches", () => {
    expect(touchPlan(planWorkbook, "Nobody")).toEqual({
      ok: false,
      problem: { code: "unknown client", client: "Nobody" },
    });
    const missing = { ok: false, problem: { code: "no sheet", sheet: "touches" } };
    const workbook = planWithout("touches");
    expect(touchPlan(workbook, "Allowed")).toEqual(missing);
    expect(listCredits(workbook, { from: 0, count: 1 })).toEqual(missing);
    expect(baseTouches(workbook)).toEqual(missing);
  });
});

describe("the credits of the clients", () => {
  test("come in parts, in the order of Clients, each with the answer of its rule", () => {
    const answer = listCredits(planWorkbook, { from: 1, count: 2 });
    expect(answer).toEqual({
      ok: true,
      value: {
        asOf: on("6 Mar"),
        total: 8,
        lines: [
          { place: 1, client: "Share", owner: "Olga", code: "share", usefulShort: 7, nextDay: null },
          {
            place: 2,
            client: "Frequency",
            owner: "Ivan",
            code: "frequency",
            usefulShort: 0,
            nextDay: on("10 Mar"),
          },
        ],
      },
    });
    expect(listCredits(planWorkbook, { from: 8, count: 2 })).toMatchObject({ value: { lines: [] } });
  });
});

describe("the touches of the base", () => {
  const answer = baseTouches(planWorkbook);
  const base = answer.ok ? answer.value : null;

  test("are counted over all clients, every channel, in the window", () => {
    expect(base).toMatchObject({ windowDays: 90, share: 0.2, count: { all: 21, offers: 2 } });
  });

  test("are counted in the matrix by channel and content, the user's own words too", () => {
    const { channels, contents, counts } = base!.matrix;
    const count = (channel: string, content: string) =>
      counts[channels.indexOf(channel)]![contents.indexOf(content as never)];
    expect([count("messenger", "news"), count("call", "offer"), count("pigeon", "other")]).toEqual([6, 1, 1]);
  });

  test("come with the holes in the standards and their rows", () => {
    expect(base!.gaps).toEqual({
      missing: ["lead"],
      nextRow: 6,
      unassigned: [
        { row: 3, status: "newcomer", missing: "executor" },
        { row: 5, status: "returner", missing: "owner" },
      ],
    });
    expect(baseTouches(planWithout("standards"))).toMatchObject({ value: { gaps: null } });
  });

  test("come with the holes of the segments, both ways, and their rows", () => {
    expect(base!.segments).toBeNull();
    const segments = [
      ["Segment", "Only if", "Offer"],
      ["Regulars", "purchases >= 3", ""],
      ["Big", "spend >= 1000000", "A visit"],
      ["New", "purchases >= 1", ""],
    ];
    const offers = [
      ["Offer", "For segment"],
      ["Second cup", "new"],
    ];
    const workbook = { ...planWorkbook, ranges: { ...planWorkbook.ranges, segments, offers } };
    expect(baseTouches(workbook)).toMatchObject({
      value: {
        segments: {
          without: { clients: 1, row: 9 },
          withoutOffer: [{ name: "Regulars", row: 2 }],
          idle: [{ name: "Big", row: 3 }],
        },
      },
    });
  });
});

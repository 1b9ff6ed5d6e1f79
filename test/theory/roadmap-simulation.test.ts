import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/domain/records/settings";
import { type Simulation, simulateRoadmap } from "../../src/domain/roadmaps/roadmap-simulation";
import { coffeeLoop } from "../fixtures/coffee-loop";
import { on } from "../fixtures/days";
import { readyMap } from "../fixtures/ready-map";
import { mapOf, stepNumber } from "../fixtures/roadmap";

const startsOn = on("1 Mar");
const simulation = (map: ReturnType<typeof mapOf>, cycleDays: number | null, purchases = 701) =>
  simulateRoadmap(map, { startsOn, cycleDays, purchases }, defaultSettings);
const dated = ({ steps }: Simulation) =>
  steps.map(({ step, closedOn, purchases }) => [step.step, closedOn, purchases]);
const days = (count: number) => ({ months: 0, days: count });
const sale = { doneWhen: { kind: "purchase" } } as const;

describe("theory 8.12: the walk of a map", () => {
  test("theory 8.12: the coffee loop at a cycle of 30 days, until the 3rd purchase", () => {
    expect(dated(simulation(readyMap("coffee"), 30, 3))).toEqual([
      [1, on("1 Mar"), 0],
      [2, on("8 Mar"), 1],
      [3, on("10 Mar"), 1],
      [4, on("15 Mar"), 1],
      [5, on("20 Mar"), 1],
      [6, on("25 Mar"), 1],
      [7, on("30 Mar"), 1],
      [8, on("4 Apr"), 1],
      [9, on("7 Apr"), 2],
      [3, on("9 Apr"), 2],
      [4, on("14 Apr"), 2],
      [5, on("19 Apr"), 2],
      [6, on("24 Apr"), 2],
      [7, on("29 Apr"), 2],
      [8, on("4 May"), 2],
      [9, on("7 May"), 3],
    ]);
  });

  test("theory 8.12: the coffee loop lasts to the 701st purchase, 700 cycles after the first", () => {
    const { steps, ends, firstPurchase } = simulation(readyMap("coffee"), 30);
    const last = steps[steps.length - 1]!;
    expect(ends).toBe("purchases");
    expect(last).toMatchObject({ purchases: 701, visit: 700, closedOn: on("8 Mar") + 700 * 30 });
    expect(firstPurchase).toBe(on("8 Mar"));
    expect(steps).toHaveLength(2 + 700 * 7);
  });

  test("theory 8.12: nails at a cycle of 30 days: 100 boxes are the 2nd purchase, and the client goes on buying while the map goes on", () => {
    const walked = simulation(readyMap("nails"), 30);
    expect(dated(walked)).toEqual([
      [1, on("1 Mar"), 1],
      [2, on("3 Mar"), 1],
      [3, on("31 Mar"), 2],
      [4, on("30 Apr"), 3],
      [5, on("30 May"), 4],
      [6, on("30 Jun"), 5],
      [7, on("30 Jul"), 6],
      [8, on("30 Aug"), 7],
    ]);
    expect(walked).toMatchObject({ ends: "map", waitsAt: null });
  });

  test("theory 8.12: a one-off client buys when a step asks for it, and is called after 9.5 years", () => {
    expect(dated(simulation(readyMap("roof"), null))).toEqual([
      [1, on("1 Mar"), 1],
      [2, on("4 Mar"), 2],
      [3, on("18 Mar"), 3],
      [4, on("25 Mar"), 3],
      [5, on("1 Sep 2035"), 3],
    ]);
  });

  test("theory 15 (8.4): a cycle shorter than the round brings purchases that close no step", () => {
    const round = simulation(readyMap("coffee"), 10, 9).steps.filter(({ step }) => step.step === 9);
    expect(round.map(({ closedOn, purchases }) => [closedOn, purchases])).toEqual([
      [on("7 Apr"), 4],
      [on("7 May"), 7],
    ]);
  });

  test("theory 8.3: purchases and status branch the simulation; other conditions are assumed to be true and listed", () => {
    const fan = { subject: "status", operator: "=", value: "fan" } as const;
    const tier = { subject: "tier", operator: ">=", value: "VIP 1" } as const;
    const map = mapOf(
      stepNumber(1, sale),
      stepNumber(2, { onlyIf: [fan] }),
      stepNumber(3, { onlyIf: [tier] }),
      stepNumber(4, { ...sale, then: { kind: "step", step: 2 } }),
    );
    const { steps } = simulation(map, 30, 4);
    expect(steps.map(({ step }) => step.step)).toEqual([1, 3, 4, 3, 4, 2, 3, 4]);
    expect(steps[1]!.assumed).toEqual([tier]);
    expect(steps[5]!.assumed).toEqual([]);
  });

  test("theory 8.2: a step due before it is opened is done on the day it is opened", () => {
    const map = mapOf(
      stepNumber(1, { offset: days(10) }),
      stepNumber(2, { startsAfter: { kind: "start" }, offset: days(3) }),
    );
    expect(simulation(map, 30).steps[1]).toMatchObject({
      openedOn: on("11 Mar"),
      due: on("4 Mar"),
      closedOn: on("11 Mar"),
    });
  });

  test("theory 8.2: a client whose map begins after a purchase has made one", () => {
    const map = mapOf(
      stepNumber(1, { startsAfter: { kind: "last purchase" }, offset: days(2) }),
      stepNumber(2, sale),
    );
    expect(dated(simulation(map, 30))).toEqual([
      [1, on("3 Mar"), 1],
      [2, on("31 Mar"), 2],
    ]);
  });
});

describe("theory 8.12: where a play ends early", () => {
  test("at a step whose warranty is unknown, or whose words could not be read", () => {
    const warranty = stepNumber(2, { startsAfter: { kind: "warranty end" } });
    expect(simulation(mapOf(stepNumber(1, sale), warranty), 30)).toMatchObject({
      ends: "waits",
      waitsAt: warranty,
    });
    const unread = stepNumber(1, { offset: { kind: "unknown", text: "soon" } });
    expect(simulation(mapOf(unread), 30)).toMatchObject({ ends: "waits", waitsAt: unread, steps: [] });
  });

  test("at a step that is due so long after the last purchase that a regular client buys again before", () => {
    const call = stepNumber(2, { startsAfter: { kind: "last purchase" }, offset: days(30) });
    expect(simulation(mapOf(stepNumber(1, sale), call), 30)).toMatchObject({ ends: "waits", waitsAt: call });
    expect(simulation(mapOf(stepNumber(1, sale), call), 31).ends).toBe("map");
  });

  test("in a loop in which neither time nor purchases pass", () => {
    const loop = mapOf(stepNumber(1), stepNumber(2, { then: { kind: "step", step: 1 } }));
    expect(simulation(loop, 30).ends).toBe("idle");
    const timed = mapOf(
      stepNumber(1, { startsAfter: { kind: "previous" }, offset: days(7), then: { kind: "step", step: 1 } }),
    );
    expect(simulation(timed, null).ends).toBe("idle");
    expect(simulation(timed, 30, 3).ends).toBe("purchases");
  });

  test("with the last day a calendar can show", () => {
    expect(simulation(coffeeLoop, 10_000).ends).toBe("calendar");
  });

  test("a map without steps has no play", () => {
    expect(simulation(mapOf(), 30)).toEqual({
      steps: [],
      ends: "map",
      waitsAt: null,
      firstPurchase: startsOn,
    });
  });
});

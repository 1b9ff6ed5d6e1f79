import { describe, expect, test } from "vitest";
import {
  clientsByStatus,
  fansLostMonthly,
  flow,
  monthlyInflow,
  transitionMatrix,
} from "../../src/domain/base/flow";
import { flowForecast, profitOfMonths } from "../../src/domain/base/flow-forecast";
import { rankedLevers } from "../../src/domain/base/levers";
import { statusTimelines } from "../../src/domain/base/status-timelines";
import { clientNamed } from "../fixtures/base";
import { afterYear, baseYear } from "../fixtures/base-year";
import { on } from "../fixtures/days";
import { touchOn } from "../fixtures/touch";

const flowOf = (base = baseYear(), asOf = afterYear) => flow(base, statusTimelines(base, asOf), asOf);

describe("11.5 the flow between the statuses, from month-end to month-end", () => {
  test("every pass of the last 12 full months is counted once", () => {
    //        target lead newcomer fan sleeping returner
    expect(flowOf().counts).toEqual([
      // ivan stays a target client 12 times.
      [12, 0, 0, 0, 0, 0],
      // dina buys; egor stays a lead from July to December.
      [0, 5, 1, 0, 0, 0],
      // Four become fans in February; dina sleeps in June.
      [0, 0, 0, 4, 1, 0],
      // anna stays 10 times, three more once, then sleep.
      [0, 0, 0, 13, 3, 0],
      // Three from April to December, dina from June.
      [0, 0, 0, 0, 30, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  test("new clients are a separate inflow, by the status at the end of their first month", () => {
    // kira; dina, egor and zhan; the four buyers of January.
    expect(flowOf().inflow).toEqual([1, 3, 4, 0, 0, 0]);
    expect(monthlyInflow(flowOf())).toEqual([1 / 12, 3 / 12, 4 / 12, 0, 0, 0]);
  });

  test("a client without any date is left out and counted", () => {
    expect(flowOf().undated).toBe(1);
  });

  test("rows are shares; no client leaves a status that no client had", () => {
    expect(transitionMatrix(flowOf())).toEqual([
      [1, 0, 0, 0, 0, 0],
      [0, 5 / 6, 1 / 6, 0, 0, 0],
      [0, 0, 0, 0.8, 0.2, 0],
      [0, 0, 0, 13 / 16, 3 / 16, 0],
      [0, 0, 0, 0, 1, 0],
      [0, 0, 0, 0, 0, 1],
    ]);
  });

  test("fans lost a month are those who were fans at the end of one month and not of the next", () => {
    expect(fansLostMonthly(flowOf())).toBe(0.25);
  });

  test("only months are counted before which the base had a client", () => {
    const { months, counts, inflow } = flowOf(baseYear(), on("20 Mar 2026"));
    expect(months).toBe(2);
    expect(counts[2]).toEqual([0, 0, 0, 4, 0, 0]);
    expect(inflow).toEqual([0, 0, 4, 0, 0, 0]);
  });

  test("a contact counts from the day in Lead since, an answered touch from its own day", () => {
    const since = clientNamed("anna", {
      hasContact: true,
      addedOn: on("1 Oct 2026"),
      leadSince: on("15 Nov 2026"),
    });
    const answered = clientNamed("boris", { addedOn: on("1 Oct 2026") });
    const touches = new Map([[1, [touchOn(on("3 Dec 2026"), { isAnswered: true })]]]);
    const base = baseYear({ clients: [since, answered], touches });
    const { counts } = flow(
      base,
      statusTimelines({ ...base, ledger: { ...base.ledger, size: 0 } }, afterYear),
      afterYear,
    );
    // October to November: one stays, one becomes a lead; to December: one stays a lead, one becomes one.
    expect(counts.slice(0, 2)).toEqual([
      [1, 2, 0, 0, 0, 0],
      [0, 1, 0, 0, 0, 0],
    ]);
  });

  test("clients without dates are there today", () => {
    const base = baseYear();
    // ivan, kira; egor, zhan, zoya; anna; the three and dina.
    expect(clientsByStatus(base, statusTimelines(base, afterYear), afterYear)).toEqual([2, 3, 0, 1, 4, 0]);
  });
});

describe("11.5 the forecast of 12 months and its levers", () => {
  const matrix = [
    [1, 0, 0, 0, 0, 0],
    [0, 0.5, 0.5, 0, 0, 0],
    [0, 0, 0.5, 0.25, 0.25, 0],
    [0, 0, 0, 0.9, 0.1, 0],
    [0, 0, 0, 0, 1, 0],
    [0, 0, 0, 0, 0, 1],
  ];
  const course = { matrix, now: [0, 8, 4, 10, 0, 0], inflow: [0, 2, 0, 0, 0, 0] };
  const profits = { newcomer: 1000, fan: 5000 };

  test("all clients move by the shares, then the new clients are added", () => {
    const [first, second] = flowForecast(course);
    // Leads 8 × 0.5 + 2; newcomers 8 × 0.5 + 4 × 0.5; fans 4 × 0.25 + 10 × 0.9; asleep 4 × 0.25 + 10 × 0.1
    expect(first).toEqual([0, 6, 6, 10, 2, 0]);
    // 6 × 0.5 + 2; 6 × 0.5 + 6 × 0.5; 6 × 0.25 + 10 × 0.9; 6 × 0.25 + 10 × 0.1 + 2
    expect(second).toEqual([0, 5, 6, 10.5, 4.5, 0]);
    expect(flowForecast(course)).toHaveLength(12);
  });

  test("the profit of a month is that of its newcomers and fans", () => {
    // 6 × 10 + 10 × 50, then 6 × 10 + 10.5 × 50
    expect(profitOfMonths(flowForecast(course).slice(0, 2), profits)).toBe(56_000 + 58_500);
  });

  test("levers are ranked by the profit of 12 months", () => {
    const levers = rankedLevers(course, profits);
    expect(levers.map(({ code }) => code)).toEqual(["more leads", "fewer asleep", "more fans"]);
    const gains = levers.map(({ gain }) => gain!);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(gains.every((gain) => gain > 0)).toBe(true);
  });

  test("+5 points of newcomers to fans take from the other ways of a newcomer as they were shared", () => {
    const still = { ...course, now: [0, 0, 100, 0, 0, 0], inflow: [0, 0, 0, 0, 0, 0] };
    const identity = matrix.map((_, r) => matrix.map((_, c) => Number(r === c)));
    const kept = [...identity.slice(0, 2), [0, 0, 0.5, 0.25, 0.25, 0], ...identity.slice(3)];
    const lever = rankedLevers({ ...still, matrix: kept }, profits).find(({ code }) => code === "more fans")!;
    // A newcomer stays one with 0.5 × 0.7 / 0.75 a month, becomes a fan with 0.3, falls asleep with 0.25 × 0.7 / 0.75.
    const staying = (0.5 * 0.7) / 0.75;
    const passed = (100 * (1 - staying ** 12)) / (1 - staying);
    expect(lever.after[3]).toBeCloseTo(passed * 0.3, 9);
    expect(lever.after[4]).toBeCloseTo((passed * 0.25 * 0.7) / 0.75, 9);
  });

  test("a lever cannot lower the share that falls asleep below 0", () => {
    const awake = matrix.map((row, r) => (r === 3 ? [0, 0, 0, 0.98, 0.02, 0] : row));
    const fans = { matrix: awake, now: [0, 0, 0, 100, 0, 0], inflow: [0, 0, 0, 0, 0, 0] };
    const lever = rankedLevers(fans, profits).find(({ code }) => code === "fewer asleep")!;
    expect(lever.after).toEqual([0, 0, 0, 100, 0, 0]);
  });

  test("while the profit of fans is unknown, the gain of a lever is unknown", () => {
    const levers = rankedLevers(course, { newcomer: 1000, fan: null });
    expect(levers.map(({ gain }) => gain)).toEqual([null, null, null]);
    expect(levers.map(({ code }) => code)).toEqual(["more fans", "fewer asleep", "more leads"]);
  });

  test("an unknown profit of newcomers is no matter while there are none", () => {
    const fansOnly = { ...course, now: [0, 0, 0, 10, 0, 0], inflow: [0, 0, 0, 0, 0, 0] };
    expect(profitOfMonths(flowForecast(fansOnly).slice(0, 1), { newcomer: null, fan: 5000 })).toBe(45_000);
  });
});

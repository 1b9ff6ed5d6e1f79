import type { Status } from "../records/status";
import { type ByStatus, type Matrix, placeOf, sum } from "./flow";
import { type Course, flowForecast, type MonthlyProfits, profitOfMonths } from "./flow-forecast";

/** What the user may work on: more newcomers become fans, fewer clients fall asleep, more leads come. */
export type LeverCode = "more fans" | "fewer asleep" | "more leads";

/** The result of one lever. */
export interface Lever {
  readonly code: LeverCode;
  /** Clients by status after 12 months. */
  readonly after: ByStatus;
  /** The profit of these 12 months, unrounded; null = not known. */
  readonly profit: number | null;
  /** How much more that is than without it. */
  readonly gain: number | null;
}

/** Percentage points of newcomers who become fans, or of clients who fall asleep. */
export const leverPoints = 0.05;

/** Leads more each month. */
export const leverLeads = 10;

/** The three levers, first the one that earns the most profit in 12 months. @see theory 11.5, 15 (11.4–11.5) */
export function rankedLevers(course: Course, profits: MonthlyProfits): Lever[] {
  const without = profitOfMonths(flowForecast(course), profits);
  const levers = (["more fans", "fewer asleep", "more leads"] as const).map((code): Lever => {
    const months = flowForecast(pulled(code, course));
    const profit = profitOfMonths(months, profits);
    const gain = profit === null || without === null ? null : profit - without;
    return { code, after: months[months.length - 1]!, profit, gain };
  });
  return levers.sort((a, b) => (b.gain ?? 0) - (a.gain ?? 0));
}

/** The statuses that a lever works on: how much is known about them decides how far it can be trusted. */
export function leverStatuses(code: LeverCode): readonly Status[] {
  switch (code) {
    case "more fans":
      return ["newcomer"];
    case "fewer asleep":
      return ["newcomer", "fan"];
    case "more leads":
      return ["lead"];
  }
}

/** The course of things once a lever is pulled. */
function pulled(code: LeverCode, course: Course): Course {
  const { matrix, inflow } = course;
  switch (code) {
    case "more fans":
      return { ...course, matrix: shifted(matrix, "newcomer", "fan", leverPoints) };
    case "fewer asleep": {
      const newcomers = shifted(matrix, "newcomer", "sleeping", -leverPoints);
      return { ...course, matrix: shifted(newcomers, "fan", "sleeping", -leverPoints) };
    }
    case "more leads":
      return {
        ...course,
        inflow: inflow.map((count, i) => count + (i === placeOf("lead") ? leverLeads : 0)),
      };
  }
}

/**
 * The matrix with a number of percentage points more, or fewer, on one transition, within 0 and 1. The other transitions from that status share the rest as
 * before; where there was no other, the rest stay where they are.
 */
function shifted(matrix: Matrix, from: Status, to: Status, points: number): Matrix {
  const place = placeOf(to);
  return matrix.map((row, r) => {
    if (r !== placeOf(from)) return row;
    const share = Math.min(1, Math.max(0, row[place]! + points));
    const others = sum(row) - row[place]!;
    return row.map((old, i) => {
      if (i === place) return share;
      return others > 0 ? (old * (1 - share)) / others : Number(i === r) * (1 - share);
    });
  });
}

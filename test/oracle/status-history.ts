import { oracleStatus } from "./status.js";
import type { OracleClient, OracleCyclePlan, OracleSettings, OracleStatus, Row } from "./types.js";

export type OracleMonth = {
  newcomersMade: number;
  fansMade: number;
  fellAsleep: number;
  wokeUp: number;
  left: number;
  wonBack: number;
  becameFans: number;
  medianDays: number | null;
  atEnd: Partial<Record<OracleStatus, number>>;
};

type Life = { name: string; statusOf: (day: number) => OracleStatus; knownFrom: number };

/** The status of every client on every single day, counted by month. @see theory 11.3, 15 (11.3) */
export function oracleStatusHistory(
  rows: Row[],
  clients: OracleClient[],
  first: number,
  asOf: number,
  settings: OracleSettings,
  plan: OracleCyclePlan,
): Map<string, OracleMonth> {
  const months = new Map<string, OracleMonth>();
  const ways = new Map<string, number[]>();
  const sheet = (day: number) => tallySheet(months, monthName(day));
  for (let day = first; day <= asOf; day++) sheet(day);
  for (const client of clients) {
    const life = lifeOf(rows, client, asOf, settings, plan);
    const days = range(first, asOf);
    const firstDayAs = (status: OracleStatus) => days.find((day) => life.statusOf(day) === status) ?? null;
    const newcomer = firstDayAs("newcomer");
    const fan = firstDayAs("fan");
    if (newcomer !== null) sheet(newcomer).newcomersMade++;
    if (fan !== null) sheet(fan).fansMade++;
    if (newcomer !== null && fan !== null) {
      sheet(newcomer).becameFans++;
      ways.set(monthName(newcomer), [...(ways.get(monthName(newcomer)) ?? []), fan - newcomer]);
    }
    for (const day of days) {
      tally(sheet(day), life.statusOf(day - 1), life.statusOf(day));
      if (isLastOfMonth(day, asOf) && life.knownFrom <= day) {
        const { atEnd } = sheet(day);
        atEnd[life.statusOf(day)] = (atEnd[life.statusOf(day)] ?? 0) + 1;
      }
    }
  }
  for (const [month, days] of ways) months.get(month)!.medianDays = middle(days);
  return months;
}

function tally(sheet: OracleMonth, before: OracleStatus, after: OracleStatus): void {
  const isActive = after === "newcomer" || after === "fan";
  if (before !== "sleeping" && after === "sleeping") sheet.fellAsleep++;
  if (before !== "returner" && after === "returner") sheet.left++;
  if (before === "sleeping" && isActive) sheet.wokeUp++;
  if (before === "returner" && isActive) sheet.wonBack++;
}

/** Known from the first row, touch or day of leaving; always, where there is none of these yet. */
function lifeOf(
  rows: Row[],
  client: OracleClient,
  asOf: number,
  settings: OracleSettings,
  plan: OracleCyclePlan,
): Life {
  const known = new Map<number, OracleStatus>();
  const dated = [
    ...rows.filter((row) => row.client === client.name).map((row) => row.day),
    ...client.answeredTouchDays,
    ...(client.leftOn === null ? [] : [client.leftOn]),
  ].filter((day) => day <= asOf);
  return {
    name: client.name,
    knownFrom: dated.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...dated),
    statusOf(day) {
      const status = known.get(day) ?? oracleStatus(rows, client, day, settings, plan);
      known.set(day, status);
      return status;
    },
  };
}

function tallySheet(months: Map<string, OracleMonth>, month: string): OracleMonth {
  const none = { newcomersMade: 0, fansMade: 0, fellAsleep: 0, wokeUp: 0, left: 0, wonBack: 0 };
  const sheet = months.get(month) ?? { ...none, becameFans: 0, medianDays: null, atEnd: {} };
  months.set(month, sheet);
  return sheet;
}

function isLastOfMonth(day: number, asOf: number): boolean {
  return day === asOf || monthName(day) !== monthName(day + 1);
}

/** "2026-03" of a serial day. */
function monthName(day: number): string {
  return new Date((day - 25569) * 86_400_000).toISOString().slice(0, 7);
}

function middle(days: number[]): number {
  const sorted = [...days].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
}

function range(from: number, through: number): number[] {
  return Array.from({ length: Math.max(0, through - from + 1) }, (_, i) => from + i);
}

import { clientTimeline } from "../client/client-timeline";
import { cycleTenths } from "../cycle/scaled-cycle";
import type { Base } from "../records/base";
import { rowsByClient } from "../records/ledger";
import type { Settings } from "../records/settings";
import type { Day } from "../values/day";
import { monthOf } from "../values/month";
import { type FanSign, fanSigns, isFanAt } from "./fan-signs";
import { type SleepFlag, sleepFlags } from "./sleep-flags";

/** What the rules would have answered for some clients in all months of the ledger, and how often they would have been wrong. */
export interface BackTest {
  /** Clients with a purchase: each was a newcomer once. */
  readonly newcomers: number;
  /** Clients with a flag that can be judged, with the cycles as they are set. */
  readonly flagged: number;
  /** One for each factor. */
  readonly flags: readonly FlagCount[];
  /** One for each number of purchases that might make a fan. */
  readonly fans: readonly FanCount[];
  /** The months in which flags were raised, the earliest first. */
  readonly months: readonly MonthCount[];
}

/** The "sleeping" flags that one factor would have raised. */
export interface FlagCount {
  /** The factor in tenths: 13 = cycles 1.3 times as long. */
  readonly tenths: number;
  readonly judged: number;
  readonly falseAlarms: number;
  readonly late: number;
  /** Too young to be judged. */
  readonly open: number;
}

/** What one number of purchases that makes a fan would have done. */
export interface FanCount {
  readonly needed: number;
  /** Newcomers who became fans. */
  readonly fans: number;
  /** Second and later purchases after which we know whether the client came back. */
  readonly judged: number;
  /** Of these: called a fan, and never came back. */
  readonly tooEarly: number;
  /** Of these: came back, and was not yet called a fan. */
  readonly tooLate: number;
}

export interface MonthCount {
  /** The first day of the month. */
  readonly month: Day;
  readonly flags: readonly FlagCount[];
}

/** Purchases that might make a fan: two to five, and the number that does now. */
export function fanChoices({ fanPurchases }: Settings): number[] {
  return [...new Set([2, 3, 4, 5, fanPurchases])].sort((a, b) => a - b);
}

/**
 * Replays the ledger of some clients month by month, day by day within a month, so that a flag that began and ended between two month ends counts
 * too: for each factor of the cycles the "sleeping" flags, false alarms and late ones, for each number of purchases the fans that they would have
 * made. Every day is judged with the rows known by it.
 *
 * @see theory 3.2, 4.2, 4.4, 11.3
 */
export function backTest(
  base: Base,
  { from, count }: { readonly from: number; readonly count: number },
  asOf: Day,
): BackTest {
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  const enough = Math.max(...fanChoices(base.settings));
  const flags: SleepFlag[][] = cycleTenths.map(() => []);
  const buyers: FanSign[][] = [];
  let flagged = 0;
  for (let place = from; place < Math.min(from + count, base.clients.length); place++) {
    const timeline = clientTimeline(base, place, base.clients[place]!, rowsOf(place), asOf);
    const signs = fanSigns(timeline, enough, base.settings, asOf);
    if (signs.length === 0) continue;
    buyers.push(signs);
    cycleTenths.forEach((tenths, i) => {
      const own = sleepFlags(timeline, base.settings, tenths, asOf);
      if (i === 0 && own.some(({ outcome }) => outcome !== "open")) flagged++;
      flags[i]!.push(...own);
    });
  }
  return {
    newcomers: buyers.length,
    flagged,
    flags: flagCounts(flags),
    fans: fanChoices(base.settings).map((needed) => fanCount(buyers, needed, base.settings)),
    months: monthCounts(flags),
  };
}

function flagCounts(flags: readonly (readonly SleepFlag[])[]): FlagCount[] {
  return flags.map((own, i) => {
    const sum = (...outcomes: readonly SleepFlag["outcome"][]) =>
      own.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
      tenths: cycleTenths[i]!,
      judged: sum("false alarm", "late", "right"),
      falseAlarms: sum("false alarm"),
      late: sum("late"),
      open: sum("open"),
    };
  });
}

function fanCount(buyers: readonly (readonly FanSign[])[], needed: number, settings: Settings): FanCount {
  const isFan = (sign: FanSign) => isFanAt(sign, needed, settings);
  const later = buyers.flat().filter(({ purchases, cameBack }) => purchases > 1 && cameBack !== null);
  return {
    needed,
    fans: buyers.filter((signs) => signs.some(isFan)).length,
    judged: later.length,
    tooEarly: later.filter((sign) => isFan(sign) && sign.cameBack === false).length,
    tooLate: later.filter((sign) => !isFan(sign) && sign.cameBack === true).length,
  };
}

function monthCounts(flags: readonly (readonly SleepFlag[])[]): MonthCount[] {
  const months = new Map<Day, SleepFlag[][]>();
  flags.forEach((own, i) => {
    for (const flag of own) {
      const { first } = monthOf(flag.day);
      const known = months.get(first) ?? cycleTenths.map(() => []);
      known[i]!.push(flag);
      months.set(first, known);
    }
  });
  return inOrder([...months].map(([month, own]) => ({ month, flags: flagCounts(own) })));
}

function inOrder(months: readonly MonthCount[]): MonthCount[] {
  return [...months].sort((a, b) => a.month - b.month);
}

/** Two parts of the clients together. */
export function addBackTests(one: BackTest, other: BackTest): BackTest {
  return {
    newcomers: one.newcomers + other.newcomers,
    flagged: one.flagged + other.flagged,
    flags: one.flags.map((flag, i) => addFlags(flag, other.flags[i]!)),
    fans: one.fans.map((fan, i) => addFans(fan, other.fans[i]!)),
    months: addMonths(one.months, other.months),
  };
}

function addFlags(one: FlagCount, other: FlagCount): FlagCount {
  return {
    tenths: one.tenths,
    judged: one.judged + other.judged,
    falseAlarms: one.falseAlarms + other.falseAlarms,
    late: one.late + other.late,
    open: one.open + other.open,
  };
}

function addFans(one: FanCount, other: FanCount): FanCount {
  return {
    needed: one.needed,
    fans: one.fans + other.fans,
    judged: one.judged + other.judged,
    tooEarly: one.tooEarly + other.tooEarly,
    tooLate: one.tooLate + other.tooLate,
  };
}

function addMonths(one: readonly MonthCount[], other: readonly MonthCount[]): MonthCount[] {
  const months = new Map(one.map((count) => [count.month, count]));
  for (const { month, flags } of other) {
    const known = months.get(month);
    months.set(month, {
      month,
      flags: known === undefined ? flags : known.flags.map((flag, i) => addFlags(flag, flags[i]!)),
    });
  }
  return inOrder([...months.values()]);
}

import type { DashboardNumber, DashboardNumbers } from "../../domain/dashboard/dashboard";
import type { DashboardTimes } from "../../domain/dashboard/dashboard-client";
import type { Status } from "../../domain/records/status";
import type { StatusChange } from "../../domain/status/status-changes";
import { calendarOf, type Day } from "../../domain/values/day";
import type { Formatter } from "../formatter";

/** What each number is called. */
export const names: Record<Exclude<DashboardNumber, Status> | "asOf" | "statuses", string> = {
  asOf: "As of",
  statuses: "Clients by status",
  fansShare: "Fans' share of profit",
  frequency: "Deal frequency",
  repeat: "Repeat share",
  overdue: "Overdue value",
  newcomers: "Newcomers this month",
  fans: "Fans this month",
  profit: "Profit this month",
};

/** The word for a number that cannot be known. */
export const unknown: string = "unknown";

export const written: string = "The add-on writes this sheet anew; your own charts stay.";

/** Why each number is what it is: the rule and its numbers. */
export const why = {
  statuses: (clients: number): string =>
    clients === 0 ? "There are no clients yet." : "Everyone on Clients, each with one status.",
  ofAll: (share: string) => `${share} of all clients.`,
  fansShare({ because }: DashboardNumbers["fansShare"], { year }: DashboardTimes, format: Formatter): string {
    const { code, norm, fans, all, withoutCost } = because;
    const left = withoutCost === 0 ? "" : ` ${rows(withoutCost)} without a cost left out.`;
    switch (code) {
      case "no costs":
        return "Unknown without Cost: fill in that column on Purchases.";
      case "no profit":
        return `There was no profit to share in ${over(year, format)}.${left}`;
      case "known":
        return `Of ${format.money(all!)} profit in ${over(year, format)} fans brought ${format.money(fans!)}; the norm is ${format.share(norm)}.${left}`;
    }
  },
  frequency: ({ because }: DashboardNumbers["frequency"], { year }: DashboardTimes, format: Formatter) =>
    because.clients === 0
      ? `Nobody bought in ${over(year, format)}.`
      : `Purchases by one buyer in ${over(year, format)}: ${format.number(because.purchases)} by ${clients(because.clients, format)}.`,
  repeat({ because }: DashboardNumbers["repeat"], format: Formatter): string {
    const { code, buyers, repeaters } = because;
    if (code === "nobody bought") return "No purchases yet.";
    const came = `${format.number(repeaters)} of ${clients(buyers, format)} who have bought came back.`;
    return code === "run as one-off"
      ? `${came} More did not within their cycle: you run it as one-off.`
      : came;
  },
  overdue: ({ because }: DashboardNumbers["overdue"], format: Formatter) =>
    because.clients === 0
      ? "No client is overdue."
      : `Sum of the average orders of ${clients(because.clients, format)} past their cycle; clients who left and are not wanted back are not counted.`,
  made(plan: number | null, fact: number, setting: string, format: Formatter): string {
    if (plan === null) return `No plan for a month: fill in “${setting}” on Settings.`;
    const rest = plan - fact;
    return `Planned for this month: ${format.number(plan)}${rest > 0 ? `, ${format.number(rest)} to go` : ", reached"}.`;
  },
  profit(
    { plan, profit, withoutCost }: DashboardNumbers["plan"]["profit"],
    setting: string,
    format: Formatter,
  ): string {
    const left = withoutCost === 0 ? "" : ` ${rows(withoutCost)} without a cost left out.`;
    if (profit === null) {
      return withoutCost === 0
        ? "Nothing was sold this month yet."
        : `Unknown without Cost on Purchases.${left}`;
    }
    if (plan === null) return `No goal for a month: fill in “${setting}” on Settings.${left}`;
    const rest = plan - profit;
    return `Goal for this month: ${format.money(plan)}${rest > 0 ? `, ${format.money(rest)} to go` : ", reached"}.${left}`;
  },
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Mar 2026". */
export function monthName(day: Day): string {
  const { year, month } = calendarOf(day);
  return `${months[month - 1]} ${year}`;
}

/** "Jan–Mar 2026", "Nov 2025–Jan 2026". */
export function monthsName(from: Day, through: Day): string {
  const [first, last] = [monthName(from), monthName(through)];
  return `${first.slice(4) === last.slice(4) ? first.slice(0, 3) : first}–${last}`;
}

/** Titles of the charts, also written above their cells. */
export const charts = {
  flow: "What happened to clients, by month",
  retention: "Who buys again, by months since the first purchase",
  effects: "Acquired and the three effects: revenue by month",
  offers: "Offers among all touches",
};

/** Titles of the columns behind the charts. */
export const columns = {
  month: "Month",
  later: "Months later",
  everyone: "All together",
  offers: "Offers",
  limit: "Limit",
};

export const changes: Record<StatusChange, string> = {
  "newcomer made": "newcomers",
  "fan made": "fans",
  "fell asleep": "fell asleep",
  "woke up": "woke up",
  left: "left",
  "won back": "won back",
};

const over = ({ last }: DashboardTimes["year"], format: Formatter) =>
  `the 12 full months to ${format.day(last)}`;
const clients = (count: number, format: Formatter) =>
  count === 1 ? "1 client" : `${format.number(count)} clients`;
const rows = (count: number) => (count === 1 ? "1 row" : `${count} rows`);

import type { Money } from "../values/money";
import type { TodayReason } from "./today";

/** What a client is on the list for. */
export type TodayRank = TodayReason["code"];

/** First things first. @see theory 14.1 */
export const todayRanks: readonly TodayRank[] = [
  "alarm",
  "promise",
  "contract",
  "step overdue",
  "step due",
  "care call",
  "due soon",
  "wake-up",
  "win-back",
  "warm-up",
];

/** The position of a client in the list. */
export interface TodayPlace {
  readonly rank: TodayRank;
  readonly spend: Money;
  /** Place in the list of clients. */
  readonly place: number;
  /** Key of the owner; "" = none. */
  readonly ownerKey: string;
}

/** What one owner has to do today. */
export interface OwnerToday<Line> {
  readonly ownerKey: string;
  readonly lines: readonly Line[];
  /** How many more there are than a person can do in a day. */
  readonly waiting: number;
}

/** The order inside an owner's list: rank, then larger spend, then the order of Clients. @see theory 14.2 */
export function byRankAndSpend(one: TodayPlace, other: TodayPlace): number {
  const ranks = todayRanks.indexOf(one.rank) - todayRanks.indexOf(other.rank);
  return ranks || other.spend - one.spend || one.place - other.place;
}

/** The list grouped by owner, clients without one last; each person gets as many as a day holds. @see theory 14.2 */
export function todayByOwner<Line extends TodayPlace>(
  lines: readonly Line[],
  capacity: number | null,
): OwnerToday<Line>[] {
  const byOwner = new Map<string, Line[]>();
  for (const line of lines) {
    const own = byOwner.get(line.ownerKey) ?? [];
    own.push(line);
    byOwner.set(line.ownerKey, own);
  }
  return [...byOwner]
    .sort(([one], [other]) => Number(one === "") - Number(other === "") || (one < other ? -1 : 1))
    .map(([ownerKey, own]) => {
      const sorted = own.sort(byRankAndSpend);
      const shown = capacity === null ? sorted : sorted.slice(0, capacity);
      return { ownerKey, lines: shown, waiting: sorted.length - shown.length };
    });
}

import type { TodayPage } from "../../actions/today/list-today";
import type { ComingNext, TodayLine } from "../../actions/today/today-lines";
import { type OwnerToday, todayByOwner } from "../../domain/today/today-rank";
import type { Day } from "../../domain/values/day";

/** Today's list as far as it is loaded. */
export interface TodayList {
  readonly lines: readonly TodayLine[];
  /** Lines of clients who were not on the list when it was loaded. */
  readonly next: ComingNext | null;
  /** The same of clients who were loaded again, by place. */
  readonly again: ReadonlyMap<number, ComingNext | null>;
  readonly asOf: Day;
  readonly capacity: number | null;
  readonly total: number;
  /** How many clients were loaded. */
  readonly loaded: number;
}

/** The list with one more page of clients. */
export function withPage(list: TodayList | null, page: TodayPage, count: number): TodayList {
  const loaded = Math.min((list?.loaded ?? 0) + count, page.total);
  const { asOf, capacity, total } = page;
  const lines = [...(list?.lines ?? []), ...page.lines];
  const next = sooner(list?.next ?? null, page.next);
  return { lines, next, again: list?.again ?? new Map(), asOf, capacity, total, loaded };
}

/** The list after one client was loaded again. */
export function withClient(list: TodayList, place: number, page: TodayPage): TodayList {
  const others = list.lines.filter((line) => line.place !== place);
  return { ...list, lines: [...others, ...page.lines], again: new Map(list.again).set(place, page.next) };
}

/** The nearest later day on which a client will be listed, and how many. */
export function comingNext({ next, again }: TodayList): ComingNext | null {
  return [...again.values()].reduce(sooner, next);
}

function sooner(one: ComingNext | null, other: ComingNext | null): ComingNext | null {
  if (one === null || other === null) return one ?? other;
  if (one.day === other.day) return { day: one.day, clients: one.clients + other.clients };
  return one.day < other.day ? one : other;
}

/** The part of the list that the user sees. */
export interface Shown {
  readonly groups: readonly OwnerToday<TodayLine>[];
  /** Lines that are not shown yet. */
  readonly more: number;
  /** Lines hidden until the panel is opened again. */
  readonly hidden: number;
}

export interface Filter {
  /** Key of the owner; null = everyone. */
  readonly mine: string | null;
  /** Names of the hidden clients. */
  readonly hidden: ReadonlySet<string>;
  /** How many lines at most. */
  readonly limit: number;
}

/** The first lines of the list, by owner, without the hidden ones. */
export function shownLines({ lines, capacity }: TodayList, { mine, hidden, limit }: Filter): Shown {
  const ours = lines.filter(({ ownerKey }) => mine === null || ownerKey === mine);
  const visible = ours.filter(({ client }) => !hidden.has(client));
  let left = limit;
  let more = 0;
  const groups = todayByOwner(visible, capacity).flatMap((group) => {
    const shown = group.lines.slice(0, Math.max(0, left));
    left -= shown.length;
    more += group.lines.length - shown.length;
    return shown.length === 0 ? [] : [{ ...group, lines: shown }];
  });
  return { groups, more, hidden: ours.length - visible.length };
}

/** All owners of a client on the list, for the filter. */
export function ownersOf({ lines }: TodayList): { readonly key: string; readonly name: string }[] {
  const owners = new Map<string, string>();
  for (const { ownerKey, owner } of lines) owners.set(ownerKey, owners.get(ownerKey) ?? owner);
  return [...owners]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => Number(a.key === "") - Number(b.key === "") || (a.key < b.key ? -1 : 1));
}

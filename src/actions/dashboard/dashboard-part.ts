import { statusTimelineReader } from "../../domain/base/status-timelines";
import { type DashboardPlan, dashboardPlan } from "../../domain/dashboard/dashboard";
import { type DashboardClient, dashboardClient } from "../../domain/dashboard/dashboard-client";
import { type DashboardSums, dashboardSums, dashboardTimes } from "../../domain/dashboard/dashboard-sums";
import type { Day } from "../../domain/values/day";
import { readBase } from "../../sheets/base/base";
import { readBaseSettings } from "../../sheets/readers/base-settings";
import { firstRow } from "../../sheets/tables/table";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Workbook } from "../change/workbook";
import type { Slice } from "../today/today-lines";

/** What a part of the clients adds to the dashboard. */
export interface DashboardPart {
  readonly asOf: Day;
  readonly clients: readonly ListedClient[];
  readonly sums: DashboardSums;
  readonly plan: DashboardPlan;
  /** How many clients there are. */
  readonly total: number;
}

/** A client with the name and the row to go to. */
export interface ListedClient extends DashboardClient {
  readonly client: string;
  /** Row of Clients, 1 = the header. */
  readonly row: number;
}

/** The dashboard of some clients, by their places in the list: parts add up to the whole. @see theory 11 */
export function dashboardPart(workbook: Workbook, { from, count }: Slice): Answer<DashboardPart> {
  const ranges = baseRangesOf(workbook);
  if (ranges === null)
    return missingSheet(workbook, "clients", "purchases") ?? failure({ code: "no sheet", sheet: "clients" });
  const plan = dashboardPlan(readBaseSettings("settings", ranges.settings, workbook.locale));
  const { base, clients } = readBase(ranges, workbook.locale);
  const times = dashboardTimes(workbook.asOf);
  const timelineOf = statusTimelineReader(base, workbook.asOf);
  const total = base.clients.length;
  const places = Array.from({ length: Math.max(0, Math.min(count, total - from)) }, (_, i) => from + i);
  const timelines = places.map(timelineOf);
  const rowOf = new Map(clients.placeOfRow.map((place, row) => [place, row + firstRow] as const).reverse());
  const listed = timelines.map((timeline) => ({
    ...dashboardClient(base, timeline, times),
    client: clients.titleOf(timeline.place),
    row: rowOf.get(timeline.place)!,
  }));
  const sums = dashboardSums(base, timelines, listed, times);
  return success({ asOf: workbook.asOf, clients: listed, sums, plan, total });
}

import { standings } from "../../domain/client/standing";
import type { Status } from "../../domain/records/status";
import { readBase } from "../../sheets/base/base";
import { clientsSheet } from "../../sheets/columns/clients";
import { textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { firstRow, readTable } from "../../sheets/tables/table";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Planned, type Workbook } from "../change/workbook";
import { assignment } from "../client/assign-roadmap";

/** Which clients are to start a roadmap. */
export interface GroupRequest {
  readonly roadmap: string;
  readonly group:
    | { readonly by: "segment"; readonly segment: string }
    | { readonly by: "status"; readonly status: Status };
  /** Whether clients on another map leave it for this one. */
  readonly others: boolean;
}

/** How many clients a group has for a roadmap. */
export interface GroupCount {
  /** Clients who would start it. */
  readonly clients: number;
  /** Clients who are on it already, and are not changed. */
  readonly already: number;
  /** Clients on another map. */
  readonly others: number;
}

/** How many clients were given the roadmap. */
export interface GroupAssigned {
  readonly clients: number;
}

/** Counts a group before anything is assigned. */
export function countGroup(workbook: Workbook, request: GroupRequest): Answer<GroupCount> {
  const missing = missingSheet(workbook, "clients", "purchases", "progress");
  if (missing !== null) return missing;
  const { chosen, ...count } = groupOf(workbook, request);
  return success({ ...count, clients: chosen.length });
}

/** Gives the roadmap to every client of a group, unless the group has changed since it was counted. */
export function assignRoadmaps(
  workbook: Workbook,
  request: GroupRequest & { readonly count: number },
): Planned<GroupAssigned> {
  const missing = missingSheet(workbook, "clients", "purchases", "progress");
  if (missing !== null) return missing;
  const { chosen } = groupOf(workbook, request);
  if (chosen.length !== request.count || chosen.length === 0) return failure({ code: "changed meanwhile" });
  return success({
    change: assignment(workbook, chosen, request.roadmap),
    result: { clients: chosen.length },
  });
}

interface Member {
  readonly title: string;
  readonly row: number;
}

function groupOf(
  workbook: Workbook,
  { roadmap, group, others }: GroupRequest,
): { readonly chosen: Member[]; readonly already: number; readonly others: number } {
  const own = mappedIn(workbook.ranges.settings).sheets.get("clients");
  const table = readTable("clients", workbook.ranges.clients, clientsSheet, own);
  const belongs = membership(workbook, group);
  const members = table.rows.flatMap((row, r) => {
    const title = textOf(table.cell(row, "client"));
    const map = fold(textOf(table.cell(row, "roadmap")));
    return belongs(r) ? [{ title, row: r + firstRow, map }] : [];
  });
  const walks = (map: string) => map === fold(roadmap);
  const free = members.filter(({ map }) => map === "");
  const elsewhere = members.filter(({ map }) => map !== "" && !walks(map));
  return {
    chosen: others ? members.filter(({ map }) => !walks(map)) : free,
    already: members.length - free.length - elsewhere.length,
    others: elsewhere.length,
  };
}

/** Whether the client of a row is in the group; for a client listed twice the first row decides. */
function membership(workbook: Workbook, group: GroupRequest["group"]): (row: number) => boolean {
  const { base, clients } = readBase(baseRangesOf(workbook)!, workbook.locale);
  const firstRows = new Map<number, number>();
  clients.placeOfRow.forEach((place, row) => {
    if (place >= 0 && !firstRows.has(place)) firstRows.set(place, row);
  });
  const isFirst = (row: number) => firstRows.get(clients.placeOfRow[row] ?? -1) === row;
  const standingOf = standings(base, workbook.asOf);
  return (row) => {
    if (!isFirst(row)) return false;
    const { segment, status } = standingOf(clients.placeOfRow[row]!);
    return group.by === "segment" ? segment.value === fold(group.segment) : status.value === group.status;
  };
}

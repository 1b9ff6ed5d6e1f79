import { todayByOwner } from "../../domain/today/today-rank";
import { todaySheet } from "../../sheets/columns/today";
import { type Cell, dayIn, flagIn, textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { codeIn } from "../../sheets/reading/word-codes";
import { firstRow, readTable, type Table } from "../../sheets/tables/table";
import { success } from "../change/answer";
import type { Addition, Change, Correction } from "../change/change";
import type { Planned, Workbook } from "../change/workbook";
import type { WrittenRow } from "../change/written-row";
import { sheetPlan } from "../new-sheets/set-up-workbook";
import { noAnswers } from "../new-sheets/settings-rows";
import type { Starter } from "../new-sheets/starter";
import { doneToday } from "./done-today";
import { listToday } from "./list-today";
import type { TodayLine } from "./today-lines";

/** What was written into the sheet Today. */
export interface WrittenToday {
  readonly lines: number;
  /** Clients beyond what their owners can do in a day. */
  readonly waiting: number;
  /** Lines that were ticked as done in the sheet, and are logged now. */
  readonly logged: number;
  /** Lines ticked there whose client is no longer on Clients; they stay as they are. */
  readonly kept: number;
}

/** Writes the list into the sheet Today, for phones; the lines ticked there since the last time are logged first. @see theory 14.3 */
export function writeToday(workbook: Workbook, starter: () => Starter): Planned<WrittenToday> {
  const listed = listToday(workbook, { from: 0, count: Number.POSITIVE_INFINITY }, workbook.locale.language);
  if (!listed.ok) return listed;
  const { lines, capacity } = listed.value;
  const table =
    workbook.ranges.today === undefined ? null : readTable("today", workbook.ranges.today, todaySheet);
  const ticked = table === null ? [] : tickedRows(table);
  const kept: WrittenRow[] = [];
  const changes: Change[] = [];
  for (const row of ticked) {
    const plan = doneAsListed(workbook, table!, row, lines);
    if (plan.ok) changes.push(plan.value.change);
    else if (plan.problem.code === "unknown client") kept.push(unknownClientLine(workbook, table!, row));
    else return plan;
  }
  const isTicked = new Set(ticked.map((row) => fold(textOf(table!.cell(row, "client")))));
  const owners = todayByOwner(
    lines.filter(({ client }) => !isTicked.has(fold(client))),
    capacity,
  );
  const listedRows = owners.flatMap((owner) => owner.lines.map(writtenLine));
  const rows = [...listedRows, ...kept];
  const change: Change = {
    kind: "today",
    subject: "",
    ...(table === null && {
      sheets: [sheetPlan(todaySheet, new Map(), noAnswers, starter(), workbook.locale.language)],
    }),
    additions: [...changes.flatMap(({ additions = [] }) => additions), ...rowsBelow(rows, table)],
    corrections: [...changes.flatMap(({ corrections = [] }) => corrections), ...rowsOver(rows, table)],
  };
  const waiting = owners.reduce((sum, owner) => sum + owner.waiting, 0);
  const counts = { lines: listedRows.length, waiting, logged: changes.length, kept: kept.length };
  return success({ change, result: counts });
}

function tickedRows(table: Table): (readonly Cell[])[] {
  return table.rows.filter(
    (row) => flagIn(table.cell(row, "done")) === true && textOf(table.cell(row, "client")) !== "",
  );
}

/** What the panel would preselect for the same line; a line that is no longer on the list is a touch and nothing more. */
function doneAsListed(
  workbook: Workbook,
  table: Table,
  row: readonly Cell[],
  lines: readonly TodayLine[],
): Planned {
  const text = (column: "client" | "do" | "channel" | "content" | "owner") => textOf(table.cell(row, column));
  const line = lines.find(
    ({ client, do: what }) => fold(client) === fold(text("client")) && what === text("do"),
  );
  const channel = codeIn("channels", text("channel")) ?? (text("channel") || "call");
  const isStudy = line?.step?.isStudy === true;
  const content = (isStudy ? null : codeIn("contents", text("content"))) ?? "care";
  return doneToday(workbook, {
    client: text("client"),
    by: text("owner"),
    touch: { channel, content, isAnswered: false, rating: null, result: "" },
    promised: line?.promised ?? null,
    settles: null,
    complaint: "",
    roadmap: line?.step?.roadmap ?? "",
    step: line?.step?.closedBy === "us" && !isStudy ? line.step.number : null,
    study: null,
  });
}

function writtenLine(line: TodayLine): WrittenRow {
  const { owner, client, why, do: what, channel, content, clientBenefit, untilDay } = line;
  const until = untilDay === null ? "" : { day: untilDay };
  return { owner, client, why, do: what, channel, content, clientBenefit, until, done: false };
}

/** A ticked line, unchanged: it is logged when its client is found again. */
function unknownClientLine({ locale }: Workbook, table: Table, row: readonly Cell[]): WrittenRow {
  const texts = (["owner", "client", "why", "do", "channel", "content", "clientBenefit"] as const).map(
    (column) => [column, textOf(table.cell(row, column))] as const,
  );
  const until = dayIn(table.cell(row, "until"), locale);
  return { ...Object.fromEntries(texts), until: "value" in until ? { day: until.value } : "", done: true };
}

const blankRow: WrittenRow = {
  owner: "",
  client: "",
  why: "",
  do: "",
  channel: "",
  content: "",
  clientBenefit: "",
  until: "",
  done: "",
};

/** Rows that the sheet has from the last time are written over, those too many made blank. */
function rowsOver(rows: readonly WrittenRow[], table: Table | null): Correction[] {
  const old = table?.rows ?? [];
  return old.map((_, r) => ({ sheet: "today", row: r + firstRow, cells: rows[r] ?? blankRow }));
}

function rowsBelow(rows: readonly WrittenRow[], table: Table | null): Addition[] {
  const rest = rows.slice(table?.rows.length ?? 0);
  return rest.length === 0 ? [] : [{ sheet: "today", rows: rest }];
}

import type { Progress } from "../../domain/records/progress";
import type { ClientPromise } from "../../domain/records/promise";
import type { Touch } from "../../domain/records/touch";
import type { Day } from "../../domain/values/day";
import type { ColumnCode } from "../columns/columns";
import type { Problem } from "../problems/problem";
import { type Cell, dayIn, flagIn, isBlank, numberIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { type Names, nameProblem, unknownName } from "../reading/names";
import { codeIn } from "../reading/word-codes";
import { problemAt, type Table } from "../tables/table";
import { stepIn } from "./roadmaps";

/** Rows of a sheet that belong to clients, by place in the list of clients. */
export interface RowsByClient<Row> {
  readonly rows: ReadonlyMap<number, readonly Row[]>;
  readonly problems: readonly Problem[];
}

/** Reads the Touches sheet. A content that is no word of the theory stays as written. */
export function readTouches(table: Table, clients: Names, locale: Locale): RowsByClient<Touch> {
  return readByClient(table, clients, (row, report) => {
    const day = dayOr(report, "date", table.cell(row, "date"), locale);
    const [channel, content] = [table.cell(row, "channel"), table.cell(row, "content")];
    const answered = table.cell(row, "answered");
    if (day === null) return null;
    return {
      day,
      content: codeIn("contents", content) ?? fold(textOf(content)),
      isAnswered: !isBlank(answered) && flagIn(answered) !== false,
      channel: codeIn("channels", channel) ?? fold(textOf(channel)),
      rating: ratingIn(table.cell(row, "rating"), locale, report),
      offer: fold(textOf(table.cell(row, "offer"))) || null,
    };
  });
}

/** 1 to 5; anything else is reported, and the touch stays. @see theory 9.2 */
function ratingIn(cell: Cell, locale: Locale, report: Report): number | null {
  if (isBlank(cell)) return null;
  const mark = numberIn(cell, locale);
  const isMark = "value" in mark && Number.isInteger(mark.value) && mark.value >= 1 && mark.value <= 5;
  return isMark ? mark.value : report("rating", "not a rating");
}

/** Reads the Progress sheet: started, studied, done and skipped steps. */
export function readProgress(table: Table, clients: Names, locale: Locale): RowsByClient<Progress> {
  return readByClient(table, clients, (row, report) => {
    const day = dayOr(report, "date", table.cell(row, "date"), locale);
    const state = codeIn("states", table.cell(row, "state"));
    const step = stepIn(textOf(table.cell(row, "step")), locale);
    if (day === null) return null;
    if (state !== "started" && state !== "studied" && state !== "done" && state !== "skipped") {
      return report("state", "unknown word");
    }
    if (step === null && state !== "started") return report("step", "no step number");
    const roadmap = fold(textOf(table.cell(row, "roadmap")));
    return { day, state, step, roadmap, clientBenefit: textOf(table.cell(row, "clientBenefit")) };
  });
}

/** Reads the Promises sheet. */
export function readPromises(table: Table, clients: Names, locale: Locale): RowsByClient<ClientPromise> {
  return readByClient(table, clients, (row, report) => {
    const due = dayOr(report, "due", table.cell(row, "due"), locale);
    if (due === null) return null;
    const optional = (column: "madeOn" | "doneOn") => {
      const cell = table.cell(row, column);
      return isBlank(cell) ? null : dayOr(report, column, cell, locale);
    };
    return {
      due,
      what: textOf(table.cell(row, "what")),
      madeOn: optional("madeOn"),
      doneOn: optional("doneOn"),
    };
  });
}

/** Reports a cell that cannot be used; returns null, so that the row or the value may be left out. */
export type Report = (column: ColumnCode, code: Problem["code"]) => null;

/** Reads the rows of a sheet that name a client on Clients; `read` returns null for a row to leave out. */
export function readByClient<Row>(
  table: Table,
  clients: Names,
  read: (row: readonly Cell[], report: Report) => Row | null,
): RowsByClient<Row> {
  const rows = new Map<number, Row[]>();
  const problems: Problem[] = [...table.problems];
  table.rows.forEach((cells, r) => {
    const report: Report = (column, code) => {
      problems.push(problemAt(table, r, column, code));
      return null;
    };
    if (cells.every(isBlank)) return;
    const place = clients.placeOf(table.cell(cells, "client"));
    if (place < 0) {
      report("client", place === unknownName ? "unknown client" : nameProblem(table.cell(cells, "client")));
      return;
    }
    const row = read(cells, report);
    if (row === null) return;
    const others = rows.get(place) ?? [];
    others.push(row);
    rows.set(place, others);
  });
  return { rows, problems };
}

/** A day that must be there; null and a word about it where it is not. */
export function dayOr(report: Report, column: ColumnCode, cell: Cell, locale: Locale): Day | null {
  const reading = isBlank(cell) ? null : dayIn(cell, locale);
  if (reading === null) return report(column, "blank");
  return "value" in reading ? reading.value : report(column, reading.problem);
}

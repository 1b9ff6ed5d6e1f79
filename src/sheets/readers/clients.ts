import type { Client } from "../../domain/records/client";
import type { Reading } from "../../domain/values/written-number";
import type { ColumnCode } from "../columns/columns";
import type { Problem } from "../problems/problem";
import { type Cell, cycleIn, dayIn, flagIn, isBlank, isErrorCell, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { type Names, nameProblem, namesList } from "../reading/names";
import { isNo } from "../reading/yes-no";
import { problemAt, type Table } from "../tables/table";

/** The Clients sheet as records, with the way from its rows to them. */
export interface ClientsSheet {
  readonly clients: readonly Client[];
  /** Place in the list of clients for each row; below 0 for a row that names none. A client listed twice answers twice. */
  readonly placeOfRow: readonly number[];
  readonly names: Names;
  /** The client's name as written on the sheet. */
  titleOf(place: number): string;
  /** The content of any other column of the client's row, such as the owner or the phone. */
  textIn(place: number, column: ColumnCode): string;
  /** The cell in any column of the client's row, by its place. */
  cellAt(place: number, column: number): Cell;
  readonly problems: readonly Problem[];
}

/** Reads the Clients sheet; of two rows for one client the first is used. */
export function readClients(table: Table, locale: Locale): ClientsSheet {
  const names = namesList();
  const clients: Client[] = [];
  const titles: string[] = [];
  const firstRows: number[] = [];
  const problems: Problem[] = [...table.problems];
  const clientPlace = table.place("client");
  const readClient = clientReader(table, locale, problems);
  const placeOfRow = table.rows.map((row, r) => {
    const cell = row[clientPlace]!;
    const place = names.placeOrAdd(cell, clients.length);
    if (place === clients.length) {
      titles.push(textOf(cell));
      firstRows.push(r);
      clients.push(readClient(row, r));
    } else if (place >= 0) problems.push(problemAt(table, r, "client", "listed twice"));
    else if (!row.every(isBlank)) {
      problems.push(problemAt(table, r, "client", nameProblem(cell)));
    }
    return place;
  });
  return {
    clients,
    placeOfRow,
    names,
    titleOf: (place) => titles[place]!,
    cellAt: (place, column) => table.rows[firstRows[place]!]![column] ?? "",
    textIn: (place, column) => textOf(table.cell(table.rows[firstRows[place]!]!, column)),
    problems,
  };
}

function clientReader(
  table: Table,
  locale: Locale,
  problems: Problem[],
): (row: readonly Cell[], r: number) => Client {
  const [client, segment, referredBy, roadmap] = (
    ["client", "segment", "referredBy", "roadmap"] as const
  ).map(table.column) as [CellOf, CellOf, CellOf, CellOf];
  const contacts = (["phone", "email", "messenger"] as const).map(table.column);
  const [cycleDays, leftOn, wanted, consent] = (["cycleDays", "leftOn", "wanted", "consent"] as const).map(
    table.column,
  ) as [CellOf, CellOf, CellOf, CellOf];
  const [addedOn, leadSince] = (["addedOn", "leadSince"] as const).map(table.column) as [CellOf, CellOf];
  const readable = <Value>(reading: Reading<Value>, r: number, column: ColumnCode): Value | null => {
    if ("value" in reading) return reading.value;
    problems.push(problemAt(table, r, column, reading.problem));
    return null;
  };
  const dayOrNull = (cell: Cell, r: number, column: ColumnCode) =>
    isBlank(cell) ? null : readable(dayIn(cell, locale), r, column);
  return (row, r) => ({
    key: keyIn(client(row))!,
    cycle: readable(cycleIn(cycleDays(row), locale), r, "cycleDays"),
    segment: keyIn(segment(row)),
    referredBy: keyIn(referredBy(row)),
    hasContact: contacts.some((contact) => isContact(contact(row))),
    refusesContact: flagIn(consent(row)) === false,
    addedOn: dayOrNull(addedOn(row), r, "addedOn"),
    leadSince: dayOrNull(leadSince(row), r, "leadSince"),
    leftOn: dayOrNull(leftOn(row), r, "leftOn"),
    isWanted: flagIn(wanted(row)) !== false,
    roadmap: keyIn(roadmap(row)),
  });
}

type CellOf = (row: readonly Cell[]) => Cell;

/** Key of the name in a cell; null where it is blank. */
function keyIn(cell: Cell): string | null {
  const text = textOf(cell);
  return text === "" ? null : fold(text);
}

/** Anything filled except FALSE, 0, no. */
export function isContact(cell: Cell): boolean {
  return !isBlank(cell) && !isErrorCell(cell) && !isNo(cell);
}

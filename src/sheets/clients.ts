import type { Client } from "../domain/base";
import { type Cell, cycleIn, dayIn, flagIn, isBlank, textOf } from "./cell";
import type { ColumnCode } from "./columns";
import { fold } from "./fold";
import { problemAt } from "./ledger";
import type { Locale } from "./locale";
import { blankName, type Names, namesList } from "./names";
import type { Problem } from "./problem";
import type { Table } from "./table";

/** The Clients sheet as records, with the way from its rows to them. */
export interface ClientsSheet {
  readonly clients: readonly Client[];
  /** Place in the list of clients for each row; below 0 for a row that names none. A client listed twice answers twice. */
  readonly placeOfRow: readonly number[];
  readonly names: Names;
  /** The client's name as written on the sheet. */
  titleOf(place: number): string;
  readonly problems: readonly Problem[];
}

/** Reads the Clients sheet; of two rows for one client the first is believed. */
export function readClients(table: Table, locale: Locale): ClientsSheet {
  const names = namesList();
  const clients: Client[] = [];
  const titles: string[] = [];
  const problems: Problem[] = [...table.problems];
  const clientPlace = table.place("client");
  const placeOfRow = table.rows.map((row, r) => {
    const cell = row[clientPlace]!;
    const place = names.placeOrAdd(cell, clients.length);
    if (place === clients.length) {
      titles.push(textOf(cell));
      clients.push(readClient(table, r, locale, problems));
    } else if (place >= 0) problems.push(problemAt(table, r, "client", "listed twice"));
    else if (!row.every(isBlank)) {
      problems.push(problemAt(table, r, "client", place === blankName ? "blank" : "error cell"));
    }
    return place;
  });
  return { clients, placeOfRow, names, titleOf: (place) => titles[place]!, problems };
}

function readClient(table: Table, r: number, locale: Locale, problems: Problem[]): Client {
  const row = table.rows[r]!;
  const nameIn = (column: ColumnCode) => keyIn(table.cell(row, column));
  const cycle = cycleIn(table.cell(row, "cycleDays"), locale);
  if ("problem" in cycle) problems.push(problemAt(table, r, "cycleDays", cycle.problem));
  const left = table.cell(row, "leftOn");
  const leftOn = isBlank(left) ? null : dayIn(left, locale);
  if (leftOn !== null && "problem" in leftOn) problems.push(problemAt(table, r, "leftOn", leftOn.problem));
  return {
    key: nameIn("client")!,
    cycle: "value" in cycle ? cycle.value : null,
    segment: nameIn("segment"),
    referredBy: nameIn("referredBy"),
    hasContact: (["phone", "email", "messenger"] as const).some((column) =>
      isContact(table.cell(row, column)),
    ),
    leftOn: leftOn !== null && "value" in leftOn ? leftOn.value : null,
    isWanted: flagIn(table.cell(row, "wanted")) !== false,
    roadmap: nameIn("roadmap"),
  };
}

/** Key of the name in a cell; null where it is blank. */
function keyIn(cell: Cell): string | null {
  const text = textOf(cell);
  return text === "" ? null : fold(text);
}

/** Anything filled except FALSE, 0, no. */
export function isContact(cell: Cell): boolean {
  return !isBlank(cell) && flagIn(cell) !== false;
}

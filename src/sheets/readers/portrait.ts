import type { PortraitSign } from "../../domain/records/base-settings";
import { type PortraitFit, type PortraitMatch, portraitFit } from "../../domain/status/portrait";
import { clientsSheet } from "../columns/clients";
import { aliasesOf, titlesOf } from "../columns/column-names";
import type { ColumnCode } from "../columns/columns";
import { type Cell, dayIn, isBlank, isErrorCell, numberIn, shareIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { isNo, isYes } from "../reading/yes-no";
import type { Table } from "../tables/table";
import { portraitSigns } from "./base-settings";
import type { ClientsSheet } from "./clients";

/**
 * How each client fits the portrait in Settings. A line names a column of Clients by its header and its required content: one word or several
 * joined by ";", a number, a day, yes or no, a span such as 25–40, or a bound such as >= 30. A line without such a column cannot be judged.
 * @see theory 4.6
 */
export function readPortrait(
  settings: unknown,
  table: Table,
  clients: ClientsSheet,
  locale: Locale,
): (place: number) => PortraitFit {
  const lines = portraitSigns(settings).map((sign) => lineIn(sign, table, locale));
  return (place) =>
    portraitFit(
      lines.map(({ sign, at, test }) => matchOf(sign, at < 0 ? "" : clients.cellAt(place, at), test)),
    );
}

/** Whether a cell is as the portrait wants it; null = it cannot be compared with that. */
type Test = (cell: Cell) => boolean | null;

interface Line {
  readonly sign: PortraitSign;
  /** Place of its column; -1 = none. */
  readonly at: number;
  readonly test: Test;
}

function lineIn(sign: PortraitSign, table: Table, locale: Locale): Line {
  const tests = sign.value
    .split(";")
    .filter((part) => part.trim() !== "")
    .map((part) => testIn(part.trim(), locale));
  return { sign, at: columnNamed(sign.column, table), test: anyOf(tests) };
}

function matchOf({ column, value }: PortraitSign, cell: Cell, test: Test): PortraitMatch {
  const isEmpty = isBlank(cell) || isErrorCell(cell);
  return { column, wanted: value, matches: isEmpty ? null : test(cell) };
}

/** One of several is enough; none, where each could be compared. */
function anyOf(tests: readonly Test[]): Test {
  return (cell) => {
    const found = tests.map((test) => test(cell));
    if (found.includes(true)) return true;
    return found.length === 0 || found.includes(null) ? null : false;
  };
}

const BOUND = /^(>=|<=|≥|≤|>|<)\s*(.+)$/;
const SPAN = /^(.+?)\s*(?:–|—|\.\.|-)\s*(.+)$/;

function testIn(part: string, locale: Locale): Test {
  const [, sign, bound] = BOUND.exec(part) ?? [];
  const limit = bound === undefined ? null : sizeIn(bound, locale);
  if (limit !== null) return sized(limit.as, locale, (size) => isWithinBound(size, sign!, limit.size));
  const [, low, high] = SPAN.exec(part) ?? [];
  const [from, to] = low === undefined ? [null, null] : [sizeIn(low, locale), sizeIn(high!, locale)];
  const size = sizeIn(part, locale);
  if (size === null && from !== null && to !== null && from.as === to.as)
    return sized(from.as, locale, (found) => found >= from.size && found <= to.size);
  if (isYes(part) && size === null) return (cell) => isYes(cell) || (isNo(cell) ? false : null);
  if (isNo(part) && size === null) return (cell) => isNo(cell) || (isYes(cell) ? false : null);
  return (cell) => {
    if (fold(textOf(cell)) === fold(part)) return true;
    return size !== null && sizeOf(cell, size.as, locale) === size.size;
  };
}

/** What can be more or less: a number, a share or a day. */
interface Size {
  readonly as: "number" | "day";
  readonly size: number;
}

function sizeIn(text: string, locale: Locale): Size | null {
  const number = shareIn(text, locale);
  if ("value" in number) return { as: "number", size: number.value };
  const day = dayIn(text, locale);
  return "value" in day ? { as: "day", size: day.value } : null;
}

function sizeOf(cell: Cell, as: Size["as"], locale: Locale): number | null {
  const reading =
    as === "day"
      ? dayIn(cell, locale)
      : typeof cell === "string"
        ? shareIn(cell, locale)
        : numberIn(cell, locale);
  return "value" in reading ? reading.value : null;
}

function sized(as: Size["as"], locale: Locale, holds: (size: number) => boolean): Test {
  return (cell) => {
    const size = sizeOf(cell, as, locale);
    return size === null ? null : holds(size);
  };
}

function isWithinBound(size: number, sign: string, limit: number): boolean {
  switch (sign) {
    case ">":
      return size > limit;
    case "<":
      return size < limit;
    case ">=":
    case "≥":
      return size >= limit;
    default:
      return size <= limit;
  }
}

/** Place of a column of Clients: by its header as written, else as one of our columns under another of its titles; -1 = none. */
function columnNamed(title: string, { header, place }: Table): number {
  const own = header.findIndex((cell) => fold(textOf(cell)) === fold(title));
  if (own >= 0) return own;
  const known = clientsSheet.columns.find(({ code }) => namesOf(code).includes(fold(title)));
  return known === undefined ? -1 : place(known.code);
}

function namesOf(code: ColumnCode): string[] {
  return [...titlesOf(code), ...aliasesOf(code)];
}

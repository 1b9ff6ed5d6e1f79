import type { Zone } from "./zone";

const dayLength = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** The moment a date cell means: its serial counts days on the wall clock of the spreadsheet's zone. */
export function serialToInstant(serial: number, spreadsheetZone: Zone): number {
  return spreadsheetZone.instant(firstDay + Math.round(serial * dayLength));
}

/** The serial number that a cell holds for the moment, in days since 30 December 1899. */
export function instantToSerial(instant: number, spreadsheetZone: Zone): number {
  return (spreadsheetZone.wallClock(instant) - firstDay) / dayLength;
}

/** `2026-03-01`, or `2026-03-01T10:30:00` where the serial has a time of day. */
export function serialToText(serial: number): string {
  const text = new Date(firstDay + Math.round(serial * dayLength)).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
}

/** The serial number of a calendar day. */
export function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - firstDay) / dayLength;
}

/** True for a date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

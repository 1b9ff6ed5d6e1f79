import type { Day } from "../../domain/values/day";
import { onDay } from "../server";
import type { Lexicon } from "./lexicon";

const millisecondsPerDay = 86_400_000;
const serialOf1970 = 25569;

/**
 * Says above a panel that the workbook stands on another day than the calendar: *Today* on Settings was typed. A day more or less says nothing,
 * for the spreadsheet's zone may be another than the browser's.
 */
export function showTypedDay({ panels, format }: Pick<Lexicon, "panels" | "format">): void {
  const sign = document.createElement("div");
  sign.setAttribute("role", "status");
  document.body.prepend(sign);
  onDay((asOf) => {
    const isTyped = Math.abs(asOf - calendarDay()) > 1;
    sign.className = isTyped ? "typed-day" : "";
    sign.textContent = isTyped ? panels.typedDay(format.day(asOf)) : "";
  });
}

function calendarDay(): Day {
  const now = new Date();
  return (
    Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / millisecondsPerDay) + serialOf1970
  );
}

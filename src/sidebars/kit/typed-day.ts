import type { Day } from "../../domain/values/day";
import { onDay } from "../server";
import type { Lexicon } from "./lexicon";

const millisecondsPerDay = 86_400_000;
const serialOf1970 = 25569;

/**
 * Shows above a panel that the workbook has another day than the calendar: *Today* on Settings was typed. A difference of one day is ignored, because
 * the spreadsheet's zone may differ from the browser's.
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

import type { IssuingTouch } from "../../domain/offers/offer-check";
import { dayIn, isBlank, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { codeIn } from "../reading/word-codes";
import type { Table } from "../tables/table";

/** Touches that name an offer, by the client's key. A touch without a readable day is none. */
export function readIssues(table: Table, locale: Locale): Map<string, IssuingTouch[]> {
  const issues = new Map<string, IssuingTouch[]>();
  for (const row of table.rows) {
    const [date, name] = [table.cell(row, "date"), table.cell(row, "offer")];
    const day = isBlank(date) || isBlank(name) ? null : dayIn(date, locale);
    if (day === null || "problem" in day) continue;
    const client = fold(textOf(table.cell(row, "client")));
    const content = codeIn("contents", table.cell(row, "content")) ?? "";
    const known = issues.get(client) ?? [];
    known.push({ day: day.value, content, offer: fold(textOf(name)) });
    issues.set(client, known);
  }
  return issues;
}

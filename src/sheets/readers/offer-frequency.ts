import type { OfferFrequency } from "../../domain/records/settings";
import type { Problem } from "../problems/problem";
import { type Cell, isBlank, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import { codeIn } from "../reading/word-codes";
import { problemAt, type Table } from "../tables/table";

/** How often offers may be made: "weekly", or 1, 2, 3 in any 30 days; null where a cell has neither. @see theory 6.4 */
export function offerFrequencyIn(cell: Cell): OfferFrequency | null {
  const word = codeIn("offerFrequencies", cell);
  if (word !== null) return word;
  switch (textOf(cell).trim()) {
    case "1":
      return 1;
    case "2":
      return 2;
    case "3":
      return 3;
    default:
      return null;
  }
}

/** Reads how often each segment may be made offers; of two rows for one segment the first is used, and a blank sets nothing. */
export function readOfferFrequencies(table: Table): {
  frequencies: Map<string, OfferFrequency>;
  problems: Problem[];
} {
  const frequencies = new Map<string, OfferFrequency>();
  const problems: Problem[] = [];
  table.rows.forEach((row, r) => {
    const cell = table.cell(row, "offers");
    const key = fold(textOf(table.cell(row, "segment")));
    if (isBlank(cell) || key === "" || frequencies.has(key)) return;
    const frequency = offerFrequencyIn(cell);
    if (frequency === null) problems.push(problemAt(table, r, "offers", "unknown word"));
    else frequencies.set(key, frequency);
  });
  return { frequencies, problems };
}

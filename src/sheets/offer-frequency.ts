import type { OfferFrequency } from "../domain/settings";
import { type Cell, textOf } from "./cell";
import { codeIn } from "./word-codes";

/** How often offers may be made: "weekly", or 1, 2, 3 in any 30 days; null where a cell says neither. @see theory 6.4 */
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

import type { ContractRow, Volume } from "../../domain/records/contract";
import type { Problem } from "../problems/problem";
import { isBlank } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { type GrowingNames, namesList } from "../reading/names";
import { type OfClient, type RowOfTerms, readTerms } from "../tables/row-of-terms";
import type { Table } from "../tables/table";

/** A contract with its client and its own name, as written. */
export interface WrittenContract extends ContractRow, OfClient {
  readonly contract: string;
}

export interface ContractsSheet {
  /** One for each row of the sheet; null where it could not be used. */
  readonly rows: readonly (WrittenContract | null)[];
  /** The clients of the contracts, and how many there are. */
  readonly names: GrowingNames;
  readonly clients: number;
  readonly problems: readonly Problem[];
}

/** Reads the Contracts sheet. @see theory 7.4 */
export function readContracts(table: Table, locale: Locale): ContractsSheet {
  const names = namesList();
  return { names, ...readTerms(table, names, locale, contractIn) };
}

function contractIn(row: RowOfTerms): Omit<WrittenContract, keyof OfClient> | null {
  const startsOn = row.needed("startsOn", row.day("startsOn"));
  const endsOn = row.needed("endsOn", row.day("endsOn"));
  const agreed = volumeIn(row);
  const terms = {
    contract: row.text("contract"),
    product: fold(row.text("product")) || null,
    equipment: row.money("equipment"),
    cancelledOn: row.day("cancelledOn"),
  };
  if (startsOn === null || endsOn === null || agreed === null) return null;
  return endsOn < startsOn ? row.report("endsOn", "ends too early") : { ...terms, startsOn, endsOn, agreed };
}

/** One of the two, above 0. */
function volumeIn(row: RowOfTerms): Volume | null {
  const [pieces, money] = [row.money("quantity"), row.money("amount")];
  const unreadable = (["quantity", "amount"] as const).some(
    (column, i) => !isBlank(row.cell(column)) && [pieces, money][i] === null,
  );
  if (unreadable) return null;
  const hundredths = pieces ?? money;
  if (hundredths === null || hundredths === 0 || (pieces !== null && money !== null))
    return row.report("quantity", "no volume");
  return { unit: pieces === null ? "money" : "pieces", hundredths };
}

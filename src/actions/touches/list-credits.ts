import type { OfferCredit } from "../../domain/touches/offer-credit";
import { offerVerdicts } from "../../domain/touches/offer-verdicts";
import type { Day } from "../../domain/values/day";
import { type Answer, success } from "../change/answer";
import type { Workbook } from "../change/workbook";
import type { Slice } from "../today/today-lines";
import { touchedBase } from "./touched-base";

/** The offer credit of one client in a line of a list. */
export interface CreditLine extends Pick<OfferCredit, "code" | "usefulShort" | "nextDay"> {
  /** Place in the list of clients. */
  readonly place: number;
  readonly client: string;
  readonly owner: string;
}

/** A page of the clients with what each of them may be offered. */
export interface CreditPage {
  readonly asOf: Day;
  /** How many clients there are. */
  readonly total: number;
  readonly lines: readonly CreditLine[];
}

/** Who may be made an offer today, of a part of the clients; in the order of Clients. @see theory 6.5 */
export function listCredits(workbook: Workbook, { from, count }: Slice): Answer<CreditPage> {
  const read = touchedBase(workbook);
  if (!read.ok) return read;
  const { base, clients } = read.value;
  const { asOf } = workbook;
  const verdictOf = offerVerdicts(base, asOf);
  const lines: CreditLine[] = [];
  for (let place = from; place < Math.min(from + count, base.clients.length); place++) {
    const { code, usefulShort, nextDay } = verdictOf(place).because;
    const [client, owner] = [clients.titleOf(place), clients.textIn(place, "owner")];
    lines.push({ place, client, owner, code, usefulShort, nextDay });
  }
  return success({ asOf, total: base.clients.length, lines });
}

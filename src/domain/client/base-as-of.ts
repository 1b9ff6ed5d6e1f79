import type { Client } from "../records/client";
import type { TodayBase } from "../records/today-base";
import type { Day } from "../values/day";
import type { Standing } from "./standing";

/**
 * A base as it was known of one client at the end of a day, for rules that look ahead from it: no touch, leaving, claim or cancelled contract of a
 * later day. The rules themselves leave out other dated rows.
 * @see theory 2.2
 */
export function baseAsOf(base: TodayBase, place: number, asOf: Day): TodayBase {
  const touches = base.touches?.get(place)?.filter(({ day }) => day <= asOf) ?? [];
  const contracts = base.contracts.get(place);
  const claims = (base.claims.get(place) ?? []).filter(({ madeOn }) => madeOn <= asOf);
  return {
    ...base,
    clients: clientsAsOf(base, place, asOf),
    touches: base.touches === null ? null : new Map([[place, touches]]),
    claims: new Map([
      [place, claims.map((claim) => ({ ...claim, settledOn: unlessLater(claim.settledOn, asOf) }))],
    ]),
    contracts:
      contracts === undefined
        ? new Map()
        : new Map([
            [
              place,
              contracts.map((contract) => ({
                ...contract,
                cancelledOn: unlessLater(contract.cancelledOn, asOf),
              })),
            ],
          ]),
  };
}

function clientsAsOf({ clients }: TodayBase, place: number, asOf: Day): TodayBase["clients"] {
  const client = clients[place]!;
  const leftOn = unlessLater(client.leftOn, asOf);
  return leftOn === client.leftOn
    ? clients
    : clients.map((other, i) => (i === place ? { ...client, leftOn } : other));
}

function unlessLater(day: Day | null, asOf: Day): Day | null {
  return day === null || day > asOf ? null : day;
}

/** Whether a client was there by a day: added to the sheet, touched, or had bought. @see theory 2.2 */
export function existedOn(
  { addedOn }: Pick<Client, "addedOn">,
  { lastPurchase }: Pick<Standing, "lastPurchase">,
  touches: readonly { readonly day: Day }[],
  asOf: Day,
): boolean {
  return (
    addedOn === null || addedOn <= asOf || lastPurchase !== null || touches.some(({ day }) => day <= asOf)
  );
}

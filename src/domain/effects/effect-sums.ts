import { type Earned, earnedTogether, earningsIn } from "../history/earned";
import type { Base } from "../records/base";
import { rowsByClient } from "../records/ledger";
import { beforeAllDays, type Day } from "../values/day";
import { type Effect, rowEffects } from "./effect";
import { referrerOf } from "./referrals";

/** What each of the four effects earned. Together they are all that was earned. @see theory 10.1 */
export type EffectSums = Readonly<Record<Effect, Earned>>;

type Sources = Pick<Base, "clients" | "ledger">;

/**
 * What each client's rows of a span of days earned, by effect. The effects are those of the whole past, whenever the span begins.
 *
 * @param from the first day of the span; before all days = everything
 * @see theory 10.1
 */
export function effectsByClient({ clients, ledger }: Sources, from: Day, asOf: Day): EffectSums[] {
  const rowsOf = rowsByClient(ledger, clients.length, asOf);
  const earned = earningsIn(ledger, asOf);
  return clients.map((client, place) => {
    const rows = rowsOf(place);
    const sums = ofEach(() => earned.none);
    rowEffects(ledger, rows, referrerOf(client) !== null, asOf).forEach((effect, i) => {
      if (ledger.day[rows[i]!]! >= from) sums[effect] = earnedTogether(sums[effect], earned.of(rows[i]!));
    });
    return sums;
  });
}

/** The four effects of the whole base, from a day or from the beginning. @see theory 10.1 */
export function baseEffects(base: Sources, from: Day | null, asOf: Day): EffectSums {
  const ofClients = effectsByClient(base, from ?? beforeAllDays, asOf);
  const { none } = earningsIn(base.ledger, asOf);
  return ofEach((effect) => ofClients.map((sums) => sums[effect]).reduce(earnedTogether, none));
}

function ofEach(earnedBy: (effect: Effect) => Earned): Record<Effect, Earned> {
  return {
    acquired: earnedBy("acquired"),
    referral: earnedBy("referral"),
    repeat: earnedBy("repeat"),
    "cross-sell": earnedBy("cross-sell"),
  };
}

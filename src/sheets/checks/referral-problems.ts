import { type ReferralFault, referralFault } from "../../domain/effects/loyalty-value";
import { referralsOf } from "../../domain/effects/referrals";
import type { Client } from "../../domain/records/client";
import type { Problem, ProblemCode } from "../problems/problem";
import { textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import { problemAt, type Table } from "../tables/table";

const codes: Readonly<Record<ReferralFault, ProblemCode>> = {
  "brought by themselves": "brings itself",
  "unknown referrer": "unknown client",
};

/**
 * What is wrong in *Referred by*: clients who referred one another in a circle, each circle once; a client who referred themselves; a name that is
 * not on the sheet, only once even if it is there several times.
 *
 * @see theory 10.2
 */
export function referralProblems(table: Table, clients: readonly Client[]): Problem[] {
  const rows = firstRows(table);
  const { broughtBy, circles } = referralsOf(clients);
  const at = (place: number, code: ProblemCode) =>
    problemAt(table, rows.get(clients[place]!.key)!, "referredBy", code);
  const named = new Set<string>();
  const faults = clients.flatMap((client, place) => {
    const fault = referralFault(client, broughtBy[place]!);
    if (fault === null || named.has(client.referredBy!)) return [];
    if (fault === "unknown referrer") named.add(client.referredBy!);
    return [at(place, codes[fault])];
  });
  return [...circles.map(([first]) => at(first!, "circle of referrals")), ...faults];
}

/** The row of each client by key; of two rows the first is used. */
function firstRows(table: Table): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  table.rows.forEach((row, r) => {
    const key = fold(textOf(table.cell(row, "client")));
    if (!rows.has(key)) rows.set(key, r);
  });
  return rows;
}

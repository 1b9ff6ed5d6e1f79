import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openLedger } from "../../preview/open-ledger";
import { effects } from "../../src/domain/effects/effect";
import { baseEffects } from "../../src/domain/effects/effect-sums";
import { loyaltyValues } from "../../src/domain/effects/loyalty-value";
import { readBase } from "../../src/sheets/base/base";
import { english } from "../fixtures/locales";
import { effectTables, oracleBaseEffects, oracleLoyalty } from "../oracle/effects";

const file = fileURLToPath(
  new URL("../../../shared/data/online-retail/ledger_100_clients.csv", import.meta.url),
);
const isThere = existsSync(file);
if (!isThere) console.log(`The real ledger is not at ${file}: its test is skipped.`);

/** 10 Dec 2011 as a serial day. */
const asOf = 40887;

describe.skipIf(!isThere)("a real ledger of 100 clients, a third of them brought by another", () => {
  const opened = () => {
    const sheets = openLedger(readFileSync(file, "utf8"), "en");
    if ("problem" in sheets) throw new Error(sheets.problem);
    const { base } = readBase(sheets, english);
    // The ledger has no referrals: every third client is given as referred by the client at half the place.
    const clients = base.clients.map((client, place) =>
      place % 3 === 1 ? { ...client, referredBy: base.clients[place >> 1]!.key } : client,
    );
    return { ...base, clients };
  };

  test("has the effects and the loyalty that an oracle of tables finds", async () => {
    const base = opened();
    const { clients, ledger } = base;
    const rows = Array.from({ length: ledger.size }, (_, row) => ({
      client: clients[ledger.client[row]!]!.key,
      day: ledger.day[row]!,
      amount: ledger.amount[row]!,
      cost: ledger.cost(row),
      order: ledger.order(row),
      product: ledger.product(row),
    }));
    const named = clients.map(({ key, referredBy }) => ({ name: key, referredBy }));
    const db = await effectTables(named, rows, asOf);
    const sums = baseEffects(base, null, asOf);
    const shown = effects.map((effect) => {
      const { rows, revenue, margin } = sums[effect];
      return [effect, { rows, revenue, margin }];
    });
    expect(Object.fromEntries(shown)).toEqual(oracleBaseEffects(db, 0));
    expect(effects.reduce((sum, effect) => sum + sums[effect].rows, 0)).toBe(7936);
    const loyalty = oracleLoyalty(db);
    const loyaltyOf = loyaltyValues(base, asOf);
    clients.forEach(({ key }, place) => {
      const { repeat, crossSell, referral, tree } = loyaltyOf(place);
      expect([repeat, crossSell, referral, tree].map(({ revenue }) => revenue)).toEqual(loyalty.get(key));
    });
    db.close();
  });
});

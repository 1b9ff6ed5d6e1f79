import fc from "fast-check";
import { expect, test } from "vitest";
import { purchaseHistoryOf } from "../../../src/domain/history/purchase-history";
import { loopStanding } from "../../../src/domain/loop/loop";
import type { Touch } from "../../../src/domain/records/touch";
import { ledgerOf, rowsOfFirst } from "../../fixtures/ledger";
import { FIRST_DAY, someAsOf, someDay, someRows } from "../../fixtures/random-case";
import { touchOn } from "../../fixtures/touch";
import type { Row } from "../../oracle/types";
import { visitsOf } from "../../oracle/visits";

const someTouch: fc.Arbitrary<Touch> = fc
  .record({
    day: someDay,
    content: fc.constantFrom("news", "offer", "care"),
    channel: fc.constantFrom("call", "visit"),
    rating: fc.constantFrom(null, null, 1, 5),
  })
  .map(({ day, ...more }) => touchOn(day, more));

/** The stage of one day, straight from the sentences of the theory. */
function stageOn(rows: Row[], touches: readonly Touch[], day: number): string {
  const visits = visitsOf(rows, "anna", day);
  const known = touches.filter((touch) => touch.day <= day);
  const last = visits.at(-1)?.day;
  if (last === undefined) return known.length > 0 ? "learning 0" : "awareness 0";
  if (last === day) return `${visits.length > 1 ? "repeat" : "purchase"} ${visits.length}`;
  const isLookedAfter = known.some(
    (touch) =>
      touch.day >= last && (touch.content === "care" || touch.channel === "visit" || touch.rating !== null),
  );
  return `${isLookedAfter ? "trigger" : "experience"} ${visits.length}`;
}

test("the stage of any day is that of the theory's sentences, and began on the first of its days in a row", () => {
  fc.assert(
    fc.property(someRows, fc.array(someTouch, { maxLength: 4 }), someAsOf, (rows, touches, asOf) => {
      const own = rows.filter(({ client }) => client === "anna");
      const ledger = ledgerOf(
        own.map((row) => ({ ...row, client: 0, cost: null, deliveredOn: row.deliveredOn ?? null })),
      );
      const purchaseHistory = purchaseHistoryOf(ledger, rowsOfFirst(ledger, asOf), asOf);
      const { stage, loop, since } = loopStanding(purchaseHistory, touches, null, asOf);
      expect(`${stage} ${loop}`).toBe(stageOn(rows, touches, asOf));
      let first = asOf;
      while (first > FIRST_DAY - 9 && stageOn(rows, touches, first - 1) === `${stage} ${loop}`) first--;
      expect(since).toBe(first === FIRST_DAY - 9 ? null : first);
    }),
    { numRuns: 2000 },
  );
});

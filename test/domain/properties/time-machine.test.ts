import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentHoles } from "../../../src/domain/base/segment-holes";
import { serviceByOwner } from "../../../src/domain/base/service";
import { type Standing, standings } from "../../../src/domain/client/standing";
import { proposedCycles } from "../../../src/domain/cycle/proposed-cycle";
import { boughtUnder, contractPurchases } from "../../../src/domain/offers/bought-under";
import { contractStanding } from "../../../src/domain/offers/contract";
import type { TodayBase } from "../../../src/domain/records/today-base";
import { pointsAccounts, pointsSource } from "../../../src/domain/tiers/client-points";
import { clientPerks } from "../../../src/domain/tiers/perks";
import { todayVerdict } from "../../../src/domain/today/today";
import { comesNext } from "../../../src/domain/today/today-next";
import { clientOfferVerdict } from "../../../src/domain/touches/offer-credit";
import { baseTouchCount } from "../../../src/domain/touches/touch-count";
import { touchMatrix } from "../../../src/domain/touches/touch-matrix";
import { clientUsefulTouch } from "../../../src/domain/touches/useful-touch";
import type { Day } from "../../../src/domain/values/day";
import { cutBase } from "../../fixtures/cut-base";
import { baseOfMapCase, someAsOf, someDay, someMapCase } from "../../fixtures/random-case";
import { touchOn } from "../../fixtures/touch";

const someTouch = fc
  .record({
    day: someDay,
    content: fc.constantFrom("news", "offer", "care"),
    channel: fc.constantFrom("call", "visit"),
    isAnswered: fc.boolean(),
    rating: fc.constantFrom(null, null, 1, 5),
  })
  .map(({ day, ...more }) => touchOn(day, more));

const somePoints = fc.record({
  day: someDay,
  kind: fc.constantFrom("earn", "spend", "refund", "adjust", "expire"),
  points: fc.integer({ min: 1, max: 500 }),
  expires: fc.option(someAsOf),
  order: fc.constantFrom(null, "7"),
});

const somePromise = fc.record({
  due: someAsOf,
  what: fc.constant("call"),
  madeOn: fc.option(someDay),
  doneOn: fc.option(someDay),
});

const someContract = fc
  .record({
    startsOn: someDay,
    days: fc.integer({ min: 0, max: 60 }),
    cancelledOn: fc.option(someDay),
    hundredths: fc.integer({ min: 1, max: 90_000 }),
  })
  .map(({ startsOn, days, cancelledOn, hundredths }) => ({
    ...{ startsOn, endsOn: startsOn + days, cancelledOn, contract: "5", equipment: 1000, product: null },
    agreed: { unit: "money" as const, hundredths },
  }));

const someClaim = fc
  .record({ madeOn: someDay, days: fc.option(fc.integer({ min: 0, max: 60 })) })
  .map(({ madeOn, days }) => ({
    ...{ madeOn, settledOn: days === null ? null : madeOn + days },
    ...{ what: "late", owner: "", result: "" },
  }));

/** A workbook with dated rows of every kind, some of them after the day of the answer. */
const someWorkbook: fc.Arbitrary<TodayBase> = fc
  .record({
    one: someMapCase,
    touches: fc.array(someTouch, { maxLength: 5 }),
    points: fc.array(somePoints, { maxLength: 4 }),
    promises: fc.array(somePromise, { maxLength: 2 }),
    claims: fc.array(someClaim, { maxLength: 2 }),
    contracts: fc.array(someContract, { maxLength: 2 }),
    perks: fc.array(fc.record({ day: someDay, perk: fc.constant("tea") }), { maxLength: 2 }),
    content: fc.constantFrom("news", "offer"),
  })
  .map(({ one, content, ...dated }) => {
    const base = baseOfMapCase(one);
    const ofFirst = <Row>(rows: readonly Row[]) => new Map([[0, rows]]);
    const roadmaps = [...base.roadmaps].map(
      ([name, map]) => [name, { ...map, steps: map.steps.map((step) => ({ ...step, content })) }] as const,
    );
    return {
      ...base,
      roadmaps: new Map(roadmaps),
      touches: ofFirst(dated.touches),
      points: ofFirst(dated.points),
      promises: ofFirst(dated.promises),
      claims: ofFirst(dated.claims),
      contracts: ofFirst(dated.contracts),
      perks: ofFirst(dated.perks),
    };
  });

/** All answers of the product for the first client on a day. */
function answersOn(base: TodayBase, asOf: Day): unknown {
  const standing = standings(base, asOf)(0);
  const { rows, purchaseHistory } = standing.timeline;
  const bought = contractPurchases(base.ledger, rows, asOf);
  const answers = {
    standing: withoutTimeline(standing),
    today: todayVerdict(base, 0, standing, asOf),
    next: comesNext(base, 0, standing, asOf),
    credit: clientOfferVerdict(base, 0, standing, asOf),
    useful: clientUsefulTouch(base, 0, standing, base.standards, asOf),
    source: pointsSource(base, asOf),
    points: pointsAccounts(base, asOf)(0, rows, purchaseHistory),
    perks: clientPerks(["tea"], base.perks.get(0) ?? [], base.keyOf, 0, asOf),
    contracts: base.contracts
      .get(0)!
      .map((contract) =>
        contractStanding(contract, boughtUnder(contract, bought, asOf), base.settings, asOf),
      ),
    service: serviceByOwner(base, base.claims, asOf),
    touches: baseTouchCount(base.touches!, 90, asOf),
    matrix: touchMatrix([...base.touches!.values()].flat(), 90, asOf),
    cycles: proposedCycles(base.ledger, base.clients.length, asOf),
    holes: segmentHoles(base, () => false, asOf).clients,
  };
  return JSON.parse(JSON.stringify(answers));
}

function withoutTimeline({ timeline, roadmap, ...answers }: Standing): object {
  const answer = "answer" in roadmap ? roadmap.answer : null;
  const walked = typeof answer === "function" ? answer() : answer;
  return {
    ...answers,
    roadmap: walked === null ? roadmap.code : [walked.action, walked.obstacles, walked.walk.visits],
  };
}

test("a past day is answered about as if nothing after it had been written", () => {
  fc.assert(
    fc.property(someWorkbook, someDay, (base, asOf) => {
      expect(answersOn(base, asOf)).toEqual(answersOn(cutBase(base, asOf), asOf));
    }),
    { numRuns: 3000 },
  );
});

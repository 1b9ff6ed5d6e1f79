import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterChange,
  type ProgrammeChange,
  type Repair,
  smallestRepair,
} from "../../../src/domain/offers/margin-repair";
import { billWith, canCombine, type Programme, programmesFor } from "../../../src/domain/offers/programme";
import { worstBill } from "../../../src/domain/offers/worst-bill";
import { offerNamed, termsOf } from "../../fixtures/offers";
import { isAtFloor, isSafe, lowestBill, type OracleCase, savingChanges } from "../../oracle/worst-bill";

const share = fc.integer({ min: 0, max: 400 });
const keys = ["a", "b", "c"];

const someOffer = (key: string) =>
  fc.record({
    key: fc.constant(key),
    isLimited: fc.boolean(),
    product: fc.constantFrom(null, null, "coffee", "tea"),
    forSegment: fc.constantFrom(null, null, null, "cafes", "offices"),
    forTier: fc.constantFrom(null, null, "silver", "gold"),
    until: fc.constantFrom(null, null, 99, 100),
    discount: fc.oneof(fc.constant(0), share),
    freeAfter: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.integer({ min: 1, max: 9 })),
    notWith: fc.subarray([...keys.filter((other) => other !== key), "tier", "points", "gold"], {
      maxLength: 2,
    }),
  });

const someTier = (key: string) =>
  fc.record({ key: fc.constant(key), discount: share, cap: fc.oneof(fc.constant(0), share) });

const someCase = (maxPrice: number): fc.Arbitrary<OracleCase> =>
  fc
    .record({
      price: fc.integer({ min: 1, max: maxPrice }),
      costShare: fc.integer({ min: 300, max: 900 }),
      floor: fc.integer({ min: 0, max: 200 }),
      tiers: fc.subarray(["silver", "gold"]).chain((names) => fc.tuple(...names.map(someTier))),
      offers: fc.subarray(keys).chain((names) => fc.tuple(...names.map(someOffer))),
    })
    .map(({ costShare, ...rest }) => ({
      ...rest,
      cost: Math.floor((rest.price * costShare) / 1000),
      product: "coffee",
      asOf: 100,
    }));

function programmesOf({ product, tiers, offers, asOf }: OracleCase): Programme[] {
  const rows = offers.map(({ isLimited, discount, ...offer }) =>
    offerNamed(offer.key, {
      ...offer,
      kind: isLimited ? "limited offer" : "volume discount",
      discount: discount / 1000,
    }),
  );
  const terms = tiers.map(({ key, discount, cap }) => termsOf(key, discount / 1000, cap / 1000));
  return programmesFor(product, terms, rows, asOf);
}

function repairOf(given: OracleCase): {
  programmes: Programme[];
  worst: ReturnType<typeof worstBill>;
  repair: Repair;
} {
  const { price, cost, floor } = given;
  const programmes = programmesOf(given);
  const worst = worstBill(price, programmes);
  return {
    programmes,
    worst,
    repair: smallestRepair({ price, cost, floor: floor / 1000 }, programmes, worst),
  };
}

function changed(programmes: readonly Programme[], change: ProgrammeChange): Programme[] {
  return programmes.map((programme) => (programme === change.programme ? afterChange(change) : programme));
}

/** The change as the oracle names it. */
function nameOf(change: ProgrammeChange): string {
  const { name, kind } = change.programme;
  if (change.code === "free after") return `free of ${name} ${change.to}`;
  if (change.code === "share")
    return `${kind === "points" ? "points" : "discount"} of ${name} ${Math.round(change.to * 1000)}`;
  const { other } = change;
  return `${name} not with ${other.kind === "tier" || other.kind === "points" ? other.kind : other.name}`;
}

describe("the worst bill", () => {
  test("is that of trying every combination", () => {
    fc.assert(
      fc.property(someCase(1_000_000), (given) => {
        expect(worstBill(given.price, programmesOf(given)).bill).toBe(lowestBill(given));
      }),
      { numRuns: 300 },
    );
  });

  test("is the bill of the combination it names, which is allowed", () => {
    fc.assert(
      fc.property(someCase(1_000_000), (given) => {
        const { bill, combination } = worstBill(given.price, programmesOf(given));
        expect(billWith(given.price, combination)).toBe(bill);
        for (const one of combination)
          for (const other of combination) expect(one === other || canCombine(one, other)).toBe(true);
      }),
    );
  });
});

describe("the smallest change", () => {
  test("is one of those that trying every change finds, or there is none", () => {
    fc.assert(
      fc.property(someCase(300), (given) => {
        const { repair } = repairOf(given);
        expect(repair.code === "none needed").toBe(isSafe(given));
        if (repair.code === "none needed") return;
        expect(repair.code === "price below floor").toBe(!isAtFloor(given, given.price));
        if (repair.code === "price below floor") return;
        const maxFree = 2 * given.price + 9;
        const saving = savingChanges(given, maxFree);
        if (repair.code !== "change") expect(saving).toEqual([]);
        else if (repair.change.code !== "free after" || repair.change.to <= maxFree)
          expect(saving).toContain(nameOf(repair.change));
      }),
      { numRuns: 150 },
    );
  });

  test("lifts every bill to the floor, and one step less does not", () => {
    fc.assert(
      fc.property(someCase(100_000), (given) => {
        const { programmes, repair } = repairOf(given);
        if (repair.code !== "change") return;
        const { change } = repair;
        const lowestAfter = (to: ProgrammeChange) => worstBill(given.price, changed(programmes, to)).bill;
        expect(isAtFloor(given, lowestAfter(change))).toBe(true);
        if (change.code === "not with") return;
        const step = change.code === "share" ? 0.001 : -1;
        const less = { ...change, to: change.to + step };
        expect(isAtFloor(given, lowestAfter(less))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("takes from the worst bill no more than any other change that would do", () => {
    fc.assert(
      fc.property(someCase(300), (given) => {
        const { worst, repair } = repairOf(given);
        if (repair.code !== "change") return;
        for (const other of savingChanges(given, 2 * given.price + 9)) {
          const change = worst.combination
            .flatMap((programme) => changesOf(programme, worst.combination, other))
            .find((candidate) => nameOf(candidate) === other);
          expect(change, other).toBeDefined();
          const after = worstBill(given.price, changed(worst.combination, change!)).bill;
          expect(repair.taken).toBeLessThanOrEqual(after - worst.bill);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Every change of a programme that the oracle's number may mean. */
function changesOf(
  programme: Programme,
  combination: readonly Programme[],
  named: string,
): ProgrammeChange[] {
  const to = Number(/\d+$/.exec(named)?.[0] ?? 0);
  return [
    { code: "share", programme, to: to / 1000 },
    { code: "free after", programme, to },
    ...combination.map((other) => ({ code: "not with", programme, other }) as const),
  ];
}

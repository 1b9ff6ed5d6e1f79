import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Base } from "../../../src/domain/records/base";
import type { Tier } from "../../../src/domain/records/tier";
import type { Touch } from "../../../src/domain/records/touch";
import { offerVerdicts } from "../../../src/domain/touches/offer-verdicts";
import type { Day } from "../../../src/domain/values/day";
import type { Money } from "../../../src/domain/values/money";
import type { Goal } from "../../../src/domain/what-if/goal";
import type { PossibleEvent } from "../../../src/domain/what-if/possible-event";
import { type WhatIf, whatIfs } from "../../../src/domain/what-if/what-if";
import { standingOf } from "../../fixtures/base";
import { useful } from "../../fixtures/offer-credit";
import { baseOfCase, type Case, someAsOf, someCase, someDay } from "../../fixtures/random-case";
import { touchOn } from "../../fixtures/touch";

/** A workbook and a target of its first client; rows dated later than asOf are left out. */
interface TargetCase {
  readonly base: Base;
  readonly goal: Goal;
  readonly asOf: Day;
  more(rows: readonly Bought[], touches?: readonly Touch[]): Base;
}

interface Bought {
  readonly day: Day;
  readonly amount: Money;
  readonly quantity: number | null;
}

const someTouches = fc.array(
  fc
    .tuple(someDay, fc.constantFrom("offer", "advice", "news"))
    .map(([day, content]) => touchOn(day, { content })),
  { maxLength: 8 },
);

const someOfferRules = fc.record({
  offerShare: fc.constantFrom(0.2, 0.5, 0.34, 1),
  offerWindowDays: fc.constantFrom(90, 10, 5),
  offerFrequency: fc.constantFrom("weekly" as const, 1 as const, 2 as const),
  mostTouches: fc.constantFrom(null, null, 2, 6),
});

const goalKinds = ["fan", "newcomer", "lead", "awake", "on time", "tier", "offer"] as const;

const someTarget: fc.Arbitrary<TargetCase> = fc
  .record({
    one: someCase,
    asOf: someAsOf,
    touches: someTouches,
    rules: someOfferRules,
    refuses: fc.constantFrom(false, false, false, true),
    kind: fc.constantFrom(...goalKinds),
    tier: fc.nat(2),
  })
  .filter(({ kind, one }) => kind !== "tier" || one.tiers.length > 0)
  .map(({ one, asOf, touches, rules, refuses, kind, tier }) => {
    const known = snapshotOn(one, asOf);
    const whole = baseOfCase(known);
    const [anna, ...others] = whole.clients;
    const past = [...whole.touches!.get(0)!, ...touches].filter(({ day }) => day <= asOf);
    const base: Base = {
      ...whole,
      clients: [{ ...anna!, refusesContact: refuses }, ...others],
      settings: { ...whole.settings, ...rules },
      touches: new Map([[0, past]]),
    };
    return {
      base,
      asOf,
      goal: goalOf(kind, base.tiers ?? [], tier),
      more: (rows, more = []) => ({
        ...base,
        ledger: baseOfCase({ ...known, rows: [...known.rows, ...rows.map(rowOf)] }).ledger,
        touches: new Map([[0, [...past, ...more]]]),
      }),
    };
  });

function snapshotOn(one: Case, asOf: Day): Case {
  const leftOn = one.client.leftOn !== null && one.client.leftOn <= asOf ? one.client.leftOn : null;
  return { ...one, rows: one.rows.filter(({ day }) => day <= asOf), client: { ...one.client, leftOn } };
}

const rowOf = ({ day, amount, quantity }: Bought) => ({
  client: "anna",
  day,
  amount,
  quantity,
  order: null,
  product: null,
  deliveredOn: null,
});

function goalOf(kind: (typeof goalKinds)[number], tiers: readonly Tier[], tier: number): Goal {
  if (kind === "tier") return { kind, tier: tiers[tier % tiers.length]! };
  if (kind === "fan" || kind === "newcomer" || kind === "lead") return { kind: "status", status: kind };
  return { kind };
}

/** Whether the first client has the verdict, by the function for one client. */
function has(base: Base, goal: Goal, day: Day): boolean {
  if (goal.kind === "offer") return offerVerdicts(base, day)(0).value;
  const { status, lastPurchase, overdueDays, tier } = standingOf(base, day);
  const placeOf = (one: Tier | null) => (one === null ? -1 : base.tiers!.indexOf(one));
  switch (goal.kind) {
    case "status":
      return status.value === goal.status;
    case "awake":
      return status.value === "newcomer" || status.value === "fan";
    case "on time":
      return lastPurchase !== null && (overdueDays ?? 0) === 0;
    case "tier":
      return placeOf(tier?.held ?? null) >= placeOf(goal.tier);
  }
}

const answered = (day: Day) => touchOn(day, { content: "news", isAnswered: true });

/** The workbook after an event, its rows written as a person would write them. */
function after({ more }: TargetCase, event: PossibleEvent): Base {
  switch (event.kind) {
    case "purchase":
      return more([event]);
    case "useful touches":
      return more([], useful(event.count, event.day));
    case "answer":
      return more([], [answered(event.day)]);
    case "wait":
      return more([]);
  }
}

const does = (one: TargetCase, event: PossibleEvent) => has(after(one, event), one.goal, event.day);

/** Runs over random wishes; every kind of answer must have been met. */
function forEveryTarget(
  check: (one: TargetCase, answer: WhatIf) => string | null,
  expected: readonly string[],
) {
  const met = new Set<string>();
  fc.assert(
    fc.property(someTarget, (one) => {
      const kind = check(one, whatIfs(one.base, one.goal, one.asOf)(0));
      if (kind !== null) met.add(kind);
    }),
    { numRuns: 4000 },
  );
  expect([...expected].filter((kind) => !met.has(kind))).toEqual([]);
}

const kindOf = (event: PossibleEvent) =>
  event.kind !== "purchase"
    ? event.kind
    : `purchase${event.amount > 0 ? " of an amount" : ""}${event.quantity === null ? "" : " of a quantity"}`;

const allKinds = [
  "purchase",
  "purchase of an amount",
  "purchase of an amount of a quantity",
  "useful touches",
  "answer",
  "wait",
];

describe("the event of CLIENT_TO", () => {
  test("changes the verdict to the one wished for, when its row is written into the workbook", () => {
    forEveryTarget((one, answer) => {
      if (answer.code !== "event") return null;
      expect(has(one.base, one.goal, one.asOf)).toBe(false);
      expect(does(one, answer.event)).toBe(true);
      return kindOf(answer.event);
    }, allKinds);
  });

  test("is the least: a minor unit, a piece, a touch or a day less does not", () => {
    forEveryTarget((one, answer) => {
      if (answer.code !== "event") return null;
      for (const event of smaller(answer.event, one.asOf)) expect(does(one, event)).toBe(false);
      return kindOf(answer.event);
    }, allKinds);
  });

  test("does on every day through its last one, and a day later does not", () => {
    forEveryTarget(
      (one, answer) => {
        if (answer.code !== "event" || answer.until === null) return null;
        for (let { day } = answer.event; day <= answer.until; day++) {
          expect(does(one, { ...answer.event, day })).toBe(true);
        }
        expect(does(one, { ...answer.event, day: answer.until + 1 })).toBe(false);
        return one.goal.kind;
      },
      ["status", "tier"],
    );
  });

  test("has no last day where it does on any", () => {
    forEveryTarget(
      (one, answer) => {
        if (answer.code !== "event" || answer.until !== null || answer.event.kind !== "purchase") return null;
        const { day } = answer.event;
        for (const later of [1, 2, 5, 11, 40, 400]) {
          expect(does(one, { ...answer.event, day: day + later })).toBe(true);
        }
        return one.goal.kind;
      },
      ["status", "awake", "on time", "tier"],
    );
  });
});

describe("where the client has the verdict already", () => {
  test("it lasts through the day named, and not a day longer", () => {
    forEveryTarget(
      (one, answer) => {
        expect(answer.code === "already").toBe(has(one.base, one.goal, one.asOf));
        if (answer.code !== "already" || answer.until === null) return null;
        for (let day = one.asOf; day <= answer.until; day++) expect(has(one.base, one.goal, day)).toBe(true);
        expect(has(one.base, one.goal, answer.until + 1)).toBe(false);
        return one.goal.kind;
      },
      ["status", "awake", "on time", "tier", "offer"],
    );
  });

  test("the purchase that keeps it does", () => {
    forEveryTarget(
      (one, answer) => {
        if (answer.code !== "already" || answer.keptBy === null) return null;
        expect(has(after(one, answer.keptBy), one.goal, answer.until! + 1)).toBe(true);
        return one.goal.kind;
      },
      ["status", "awake", "on time", "tier"],
    );
  });
});

describe("where no single event does", () => {
  test("no purchase, no touches, no answer and no wait would", () => {
    forEveryTarget(
      (one, answer) => {
        if (answer.code !== "no single event") return null;
        const { asOf } = one;
        const events: PossibleEvent[] = [
          ...[0, 1, 100, 100_000].flatMap((amount) =>
            [asOf, asOf + 1].map((day): PossibleEvent => ({ kind: "purchase", day, amount, quantity: null })),
          ),
          { kind: "purchase", day: asOf, amount: 100_000, quantity: 1000 },
          ...[1, 2, 4, 9].map((count): PossibleEvent => ({ kind: "useful touches", day: asOf, count })),
          { kind: "answer", day: asOf },
        ];
        const isTried = ({ kind }: PossibleEvent) => one.goal.kind === "offer" || kind === "purchase";
        for (const event of events.filter(isTried)) expect(does(one, event)).toBe(false);
        return answer.because.code;
      },
      ["more purchases", "past newcomer", "has bought", "tier asks for more", "offer"],
    );
  });

  test("the stated number of purchases on different days makes a fan, and one less does not", () => {
    forEveryTarget(
      (one, answer) => {
        if (answer.code !== "no single event" || answer.because.code !== "more purchases") return null;
        const { count } = answer.because;
        const bought = (purchases: number) =>
          Array.from({ length: purchases }, (_, i) => ({ day: one.asOf + 1 + i, amount: 0, quantity: null }));
        expect(has(one.more(bought(count)), one.goal, one.asOf + count)).toBe(true);
        expect(has(one.more(bought(count - 1)), one.goal, one.asOf + count - 1)).toBe(false);
        return answer.because.code;
      },
      ["more purchases"],
    );
  });

  test("an offer that touches and days earn together is allowed on the day named, and not before", () => {
    forEveryTarget(
      (one, answer) => {
        if (answer.code !== "no single event" || answer.because.code !== "offer") return null;
        const { day, usefulShort } = answer.because;
        if (day === null) return answer.because.rule;
        const touched = one.more([], useful(usefulShort, one.asOf));
        expect(has(touched, one.goal, day)).toBe(true);
        for (let before = one.asOf; before < day; before++)
          expect(has(touched, one.goal, before)).toBe(false);
        return "touches and days";
      },
      ["no consent", "left", "touches and days"],
    );
  });
});

/** The same event a little smaller in one way, and nothing at all. */
function smaller(event: PossibleEvent, asOf: Day): PossibleEvent[] {
  const nothing: PossibleEvent = { kind: "wait", day: event.day };
  switch (event.kind) {
    case "purchase": {
      const { day, amount, quantity } = event;
      return [
        nothing,
        ...(amount > 0
          ? [
              { ...event, amount: amount - 1 },
              { ...event, amount: 0 },
            ]
          : []),
        ...(quantity === null
          ? []
          : [
              { ...event, quantity: quantity - 1 },
              { ...event, quantity: null },
            ]),
        ...(day > asOf ? [{ ...event, day: day - 1 }] : []),
      ];
    }
    case "useful touches":
      return Array.from({ length: event.count }, (_, count) => ({ ...event, count }));
    case "answer":
      return [nothing];
    case "wait":
      return Array.from({ length: event.day - asOf }, (_, wait) => ({ ...event, day: asOf + wait }));
  }
}

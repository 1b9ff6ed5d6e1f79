import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countsAtMonthEnds,
  monthsOfBase,
  statusAt,
  statusAtMonthEnds,
  statusTimelines,
} from "../../src/domain/base/status-timelines";
import type { Base } from "../../src/domain/records/base";
import { defaultSettings } from "../../src/domain/records/settings";
import { type Status, statuses } from "../../src/domain/records/status";
import { statusOn } from "../../src/domain/status/status-spans";
import type { Day } from "../../src/domain/values/day";
import { monthsBetween } from "../../src/domain/values/month";
import { baseOf, clientNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { baseOfCase, FIRST_DAY, HORIZON, someAsOf, someCase } from "../fixtures/random-case";
import { touchOn } from "../fixtures/touch";

const settings = { ...defaultSettings, businessCycleDays: 30 };

function endsOf(base: Base, from: string, asOf: Day): (Status | null)[] {
  return statusAtMonthEnds(statusTimelines(base, asOf)[0]!, monthsBetween(on(from), asOf), asOf);
}

const days = Array.from({ length: HORIZON - FIRST_DAY + 4 }, (_, later) => FIRST_DAY - 3 + later);

describe("the timelines of a base", () => {
  test("contain for every client and day the status of that day", () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const base = baseOfCase(one);
        for (const { timeline, spans } of statusTimelines(base, HORIZON)) {
          expect(days.map((day) => `${day} ${statusAt(spans, day)}`)).toEqual(
            days.map((day) => `${day} ${statusOn(timeline, base.settings, day).value}`),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("at month ends are the statuses of those days, once the client is known", () => {
    fc.assert(
      fc.property(someCase, someAsOf, (one, asOf) => {
        const months = monthsBetween(FIRST_DAY - 40, asOf);
        for (const timeline of statusTimelines(baseOfCase(one), asOf)) {
          const { spans, knownSince } = timeline;
          const ends = months.map(({ last }) => Math.min(last, asOf));
          expect(statusAtMonthEnds(timeline, months, asOf)).toEqual(
            ends.map((day) => (knownSince !== null && knownSince > day ? null : statusAt(spans, day))),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a client is counted at month ends", () => {
  const rows = [bought("10 Mar", 1)];

  test("from the first purchase where the sheet has no day from which the client is known", () => {
    const base = baseOf({ settings, rows, clients: [clientNamed("anna", { hasContact: true })] });
    expect(endsOf(base, "1 Jan", on("30 Apr"))).toEqual([null, null, "newcomer", "sleeping"]);
  });

  test("from the day added, as a lead until the first purchase", () => {
    const anna = clientNamed("anna", { hasContact: true, addedOn: on("28 Feb") });
    expect(endsOf(baseOf({ settings, rows, clients: [anna] }), "1 Jan", on("31 Mar"))).toEqual([
      null,
      "lead",
      "newcomer",
    ]);
  });

  test("from the first touch, answered or not", () => {
    const touches = new Map([[0, [touchOn(on("3 Feb")), touchOn(on("9 Mar"), { isAnswered: true })]]]);
    expect(endsOf(baseOf({ settings, touches }), "1 Jan", on("31 Mar"))).toEqual([null, "target", "lead"]);
  });

  test("always, where nothing has a date", () => {
    expect(endsOf(baseOf({}), "1 Jan", on("1 Mar"))).toEqual(["target", "target", "target"]);
  });

  test("with the data up to the day of the answer: in the running month as of that day, without later rows", () => {
    const anna = clientNamed("anna", { addedOn: on("20 Mar") });
    const base = baseOf({ settings, rows: [bought("5 Mar", 1)], clients: [anna] });
    expect(endsOf(base, "1 Mar", on("5 Mar"))).toEqual(["newcomer"]);
    expect(statusTimelines(base, on("4 Mar"))[0]!.knownSince).toBeNull();
  });
});

test("clients by status at month ends add up to the clients known by then", () => {
  const clients = ["anna", "boris", "vera"].map((key) => clientNamed(key));
  const rows = [bought("10 Jan", 1), bought("3 Feb", 1, { client: 1 }), bought("4 Feb", 1, { client: 1 })];
  const known = statusTimelines(baseOf({ settings, rows, clients }), on("28 Feb"));
  const months = monthsOfBase(known, on("28 Feb"));
  expect(months.map(({ first }) => first)).toEqual([on("1 Jan"), on("1 Feb")]);
  const none = Object.fromEntries(statuses.map((status) => [status, 0]));
  expect(countsAtMonthEnds(known, months, on("28 Feb"))).toEqual([
    { ...none, newcomer: 1, target: 1 },
    { ...none, newcomer: 1, sleeping: 1, target: 1 },
  ]);
});

test("the months of a base may begin later than what is known of it, and not before", () => {
  const known = statusTimelines(baseOf({ settings, rows: [bought("10 Jan", 1)] }), on("5 Mar"));
  const firstMonths = ["1 Dec 2025", "28 Feb", "6 Mar", "1 Apr"].map(
    (from) => monthsOfBase(known, on("5 Mar"), on(from))[0]?.first ?? null,
  );
  expect(firstMonths).toEqual([on("1 Jan"), on("1 Feb"), on("1 Mar"), null]);
});

test("a base of which nothing is known has the running month only", () => {
  expect(monthsOfBase(statusTimelines(baseOf({}), on("5 Mar")), on("5 Mar"))).toEqual(
    monthsBetween(on("5 Mar"), on("5 Mar")),
  );
});

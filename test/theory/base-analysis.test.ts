import { describe, expect, test } from "vitest";
import { costPerSale } from "../../src/domain/base/cost-per-sale";
import { effortShare, focusOfEffort } from "../../src/domain/base/focus";
import { retentionCostShare, satisfiedBase, satisfiedShare } from "../../src/domain/base/satisfied";
import { costPerBuyer, type Source, sourceConversion, sources } from "../../src/domain/base/sources";
import { statusTimelines } from "../../src/domain/base/status-timelines";
import { defaultBaseSettings } from "../../src/domain/records/base-settings";
import { defaultSettings } from "../../src/domain/records/settings";
import { isNotOurPortrait, portraitFit } from "../../src/domain/status/portrait";
import { baseOf, clientNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { touchOn } from "../fixtures/touch";

describe("4.6 the portrait of a target client", () => {
  const line = (matches: boolean | null) => ({ column: "City", wanted: "Berlin", matches });

  test("fit is the lines that match of those that can be judged", () => {
    expect(portraitFit([line(true), line(false), line(false), line(null)]).value).toBe(1 / 3);
    expect(portraitFit([line(null)]).value).toBeNull();
    expect(portraitFit([]).value).toBeNull();
  });

  test("a client who fits less than half is outside the portrait; exactly half is inside, and so is one who cannot be judged", () => {
    expect(isNotOurPortrait(portraitFit([line(true), line(false), line(false)]))).toBe(true);
    expect(isNotOurPortrait(portraitFit([line(true), line(false)]))).toBe(false);
    expect(isNotOurPortrait(portraitFit([line(null)]))).toBe(false);
  });
});

describe("11.6 the focus of effort", () => {
  const base = baseOf({
    settings: { ...defaultSettings, businessCycleDays: 30 },
    rows: [bought("1 Feb", 10)],
    touches: new Map([
      [
        0,
        // A target client, a lead by the answer, a newcomer from the very day of the purchase through day 30, asleep on day 31.
        [
          touchOn(on("1 Jan")),
          touchOn(on("5 Jan"), { isAnswered: true }),
          touchOn(on("1 Feb")),
          touchOn(on("3 Mar")),
          touchOn(on("4 Mar")),
          touchOn(on("2 Apr")),
        ],
      ],
    ]),
  });
  const focusOf = (days: number | null, asOf: string) =>
    focusOfEffort(base, statusTimelines(base, on(asOf)), days, on(asOf));

  test("a touch works for what the client was on its day", () => {
    expect(focusOf(null, "1 Apr").touches).toEqual({ attraction: 2, retention: 2, return: 1 });
    expect(effortShare(focusOf(null, "1 Apr"), "return")).toBe(0.2);
  });

  test("only the last n days count, the first of them left out", () => {
    // (3 Mar, 2 Apr]
    expect(focusOf(30, "2 Apr").touches).toEqual({ attraction: 0, retention: 0, return: 2 });
  });

  test("without touches there is no share", () => {
    expect(effortShare(focusOf(5, "20 Jan"), "attraction")).toBeNull();
  });
});

describe("11.7 sources", () => {
  const base = baseOf({
    clients: [
      clientNamed("anna", { addedOn: on("1 Jan"), hasContact: true }),
      clientNamed("boris", { addedOn: on("1 Jan") }),
      clientNamed("vera", { leadSince: on("10 Jan"), hasContact: true }),
      clientNamed("gleb", { hasContact: true }),
      clientNamed("dina", { addedOn: on("5 Apr") }),
      clientNamed("egor", { addedOn: on("1 Mar") }),
    ],
    rows: [
      bought("11 Jan", 10),
      bought("1 Feb", 10, { client: 0 }),
      bought("31 Jan", 10, { client: 2 }),
      bought("2 Feb", 10, { client: 3 }),
      bought("1 Feb", 10, { client: 5 }),
    ],
  });
  const sourceOf = (place: number) => ["fair", "fair", "fair", "fair", "fair", null][place]!;
  const found = sources(
    base,
    sourceOf,
    new Map([
      ["fair", 6_000],
      ["radio", 900],
    ]),
    on("1 Apr"),
  );
  const [fair, radio, none] = found as [Source, Source, Source];

  test("a source has contacts, of them leads, of them buyers; clients added later are not there yet", () => {
    expect([fair.contacts, fair.leads, fair.buyers]).toEqual([4, 3, 3]);
    expect(sourceConversion(fair)).toBe(0.75);
  });

  test("days to the first purchase are the median from the day of coming, else of becoming a lead", () => {
    // anna 10, vera 21; gleb has no data.
    expect(fair.daysToPurchase).toBe(15.5);
    expect(fair.withoutDays).toBe(1);
  });

  test("a client listed later than the first purchase has no such days", () => {
    expect([none.source, none.buyers, none.daysToPurchase, none.withoutDays]).toEqual([null, 1, null, 1]);
  });

  test("a buyer costs what was spent on the source by its buyers; money spent without buyers has no cost per buyer", () => {
    expect(costPerBuyer(fair)).toBe(2_000);
    expect([radio.contacts, radio.cost, costPerBuyer(radio), sourceConversion(radio)]).toEqual([
      0,
      900,
      null,
      null,
    ]);
    expect(costPerBuyer(none)).toBeNull();
  });

  test("a sale to a new client is held against a repeat sale of the last full months", () => {
    const settings = { ...defaultBaseSettings, attractionCost: 7_777, retentionCost: 100 };
    const { attraction, retention } = costPerSale(base, found, settings, on("1 Apr"));
    // 6 900 for 3 buyers; 100 a month from January to March for one repeat sale.
    expect(attraction).toEqual({ cost: 6_900, sales: 3, perSale: 2_300, from: "sources" });
    expect(retention).toEqual({ cost: 300, sales: 1, perSale: 300, from: "settings" });
  });

  test("without costs of sources with buyers the cost in Settings is used; without money it is unknown", () => {
    const settings = { ...defaultBaseSettings, attractionCost: 7_777 };
    const { attraction, retention } = costPerSale(base, [radio], settings, on("1 Apr"));
    expect([attraction.perSale, attraction.from]).toEqual([7_777, "settings"]);
    expect(retention.perSale).toBeNull();
  });
});

describe("11.8 the satisfied base", () => {
  const base = baseOf({
    clients: ["anna", "boris", "vera"].map((key) => clientNamed(key)),
    rows: [
      bought("10 Feb", 100, { cost: 4_000 }),
      bought("11 Feb", 100, { cost: 8_000, client: 1 }),
      bought("3 Mar", 50, { cost: 2_000, client: 2 }),
      bought("4 Mar", 50, { client: 2 }),
    ],
    touches: new Map([
      [0, [touchOn(on("28 Feb"), { rating: 4 }), touchOn(on("2 Mar"))]],
      [1, [touchOn(on("5 Jan"), { rating: 5 }), touchOn(on("28 Feb"), { rating: 3 })]],
      [2, [touchOn(on("1 Mar"), { rating: 2 }), touchOn(on("1 Mar"), { rating: 5 })]],
    ]),
  });
  const months = satisfiedBase(base, on("15 Mar"));
  const [january, february, march] = months.slice(-3);

  test("counts clients whose last rating is 4 or 5, at the end of each of the last 12 full months and of the running one", () => {
    expect(months).toHaveLength(13);
    expect([january, february, march].map((month) => [month!.clients, month!.grown, month!.isOver])).toEqual([
      [1, 1, true],
      // boris is disappointed on the day on which anna is pleased.
      [1, 0, true],
      // Of two ratings of one day the later row counts.
      [2, 1, false],
    ]);
  });

  test("their share is that of the profit of the month; keeping the base is a share of all profit", () => {
    // anna 60 of 60 + 20
    expect(satisfiedShare(february!)).toBe(0.75);
    expect(retentionCostShare(february!, 2_000)).toBe(0.25);
    expect(retentionCostShare(february!, null)).toBeNull();
  });

  test("rows without a cost are left out and counted, and without profit there is no share", () => {
    expect(march!.allProfit).toEqual({ profit: 3_000, withoutCost: 1 });
    expect(satisfiedShare(march!)).toBe(1);
    expect([satisfiedShare(january!), retentionCostShare(january!, 100)]).toEqual([null, null]);
  });

  test("growth of the first month shown is over the month before it", () => {
    const [first] = satisfiedBase(base, on("31 Jan 2027"));
    expect([first!.clients, first!.grown]).toEqual([1, 0]);
  });
});

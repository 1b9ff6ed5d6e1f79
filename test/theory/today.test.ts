import { describe, expect, test } from "vitest";
import type { ClientContract } from "../../src/domain/records/contract";
import { defaultSettings } from "../../src/domain/records/settings";
import type { Standard } from "../../src/domain/records/standard";
import { comesNext } from "../../src/domain/today/today-next";
import { standingOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { mapOf, progress, stepNumber } from "../fixtures/roadmap";
import { type AnnaBase, annaWith, promiseFor, rankOn, todayOn } from "../fixtures/today";
import { touchOn } from "../fixtures/touch";

const days = (base: ReturnType<typeof annaWith>, ...list: string[]) => list.map((day) => rankOn(base, day));

describe("theory 14.1: one next action, the first that holds", () => {
  // Bought on 1 Mar with cycle 6: on 6 Mar both the care call and the next purchase are due.
  const everything = {
    bought: ["1 Mar"],
    client: { cycle: 6 },
    touched: [touchOn(on("2 Mar"), { rating: 2 })],
    promised: [promiseFor("5 Mar")],
    map: mapOf(stepNumber(1, { startsAfter: { kind: "start" } }), stepNumber(2)),
    log: [progress("20 Feb", "started")],
  } satisfies AnnaBase;

  test("a client who qualifies for every rank loses them one after another", () => {
    const noAlarm = { ...everything, touched: [] };
    const noPromise = { ...noAlarm, promised: [promiseFor("5 Mar", { doneOn: on("5 Mar") })] };
    const noOverdue = { ...noPromise, log: [...everything.log, progress("4 Mar", "done", 1)] };
    const noStep = { ...noOverdue, log: [...noOverdue.log, progress("6 Mar", "done", 2)] };
    const noCare = { ...noStep, touched: [touchOn(on("3 Mar"), { content: "care" })] };
    const noDueSoon = { ...noCare, touched: [...noCare.touched, touchOn(on("6 Mar"))] };
    const ranks = [everything, noAlarm, noPromise, noOverdue, noStep, noCare, noDueSoon].map((known) =>
      rankOn(annaWith(known), "6 Mar"),
    );
    expect(ranks).toEqual(["alarm", "promise", "step overdue", "step due", "care call", "due soon", null]);
  });

  test("a sleeping client is woken up, a returner won back, a lead warmed up, a target left alone", () => {
    expect(rankOn(annaWith({ bought: ["1 Mar"] }), "1 Apr")).toBe("wake-up");
    expect(rankOn(annaWith({ bought: ["1 Mar"], client: { leftOn: on("4 Mar") } }), "5 Mar")).toBe(
      "win-back",
    );
    expect(rankOn(annaWith({}), "5 Mar")).toBe("warm-up");
    expect(rankOn(annaWith({ client: { hasContact: false } }), "5 Mar")).toBeNull();
  });

  test("a fan on time with nothing agreed is not on the list", () => {
    expect(rankOn(annaWith({ bought: ["1 Jan", "1 Feb", "1 Mar"] }), "12 Mar")).toBeNull();
  });
});

describe("theory 14.2: who never appears", () => {
  const unhappy = {
    bought: ["1 Mar"],
    touched: [touchOn(on("2 Mar"), { rating: 1 })],
    promised: [promiseFor("3 Mar")],
  };

  test("a client who refuses contact, whatever is due", () => {
    expect(rankOn(annaWith({ ...unhappy, client: { refusesContact: true } }), "4 Mar")).toBeNull();
  });

  test("a client who left and is not wanted back, until they buy again", () => {
    const client = { leftOn: on("3 Mar"), isWanted: false };
    expect(days(annaWith({ ...unhappy, client }), "2 Mar", "3 Mar", "1 Jun")).toEqual(["alarm", null, null]);
    expect(rankOn(annaWith({ bought: ["1 Mar", "5 Mar"], client }), "7 Mar")).toBe("care call");
  });
});

describe("theory 6.5: a client who left only gets the win-back", () => {
  test("a returner gets no step of the roadmap", () => {
    const map = mapOf(stepNumber(1, { content: "offer" }));
    const base = annaWith({ bought: ["1 Mar"], client: { leftOn: on("2 Mar") }, map });
    expect(days(base, "1 Mar", "5 Mar")).toEqual(["step due", "win-back"]);
  });

  test("a lead who left gets neither a step nor a warm-up", () => {
    const client = { leftOn: on("4 Mar") };
    expect(days(annaWith({ client }), "3 Mar", "4 Mar")).toEqual(["warm-up", null]);
    const log = [progress("1 Mar", "started")];
    expect(days(annaWith({ client, map: mapOf(stepNumber(1)), log }), "3 Mar", "4 Mar")).toEqual([
      "step due",
      null,
    ]);
  });
});

describe("the alarm, theory 9.4", () => {
  const rated = (day: string, rating: number) => touchOn(on(day), { rating, content: "care" });

  test("is open from the day of a rating of 2 or lower, with a clock in days", () => {
    const base = annaWith({ bought: ["1 Mar"], touched: [rated("5 Mar", 2)] });
    expect(todayOn(base, "9 Mar")?.because).toEqual({
      code: "alarm",
      about: "rating",
      rating: 2,
      ratedOn: on("5 Mar"),
      days: 4,
    });
    expect(rankOn(base, "4 Mar")).toBe("care call");
  });

  test("is ended by a better rating and by the next purchase, and a rating of 3 is none", () => {
    expect(
      rankOn(annaWith({ bought: ["1 Mar"], touched: [rated("5 Mar", 2), rated("6 Mar", 4)] }), "7 Mar"),
    ).toBeNull();
    expect(
      rankOn(annaWith({ bought: ["1 Mar", "8 Mar"], touched: [rated("5 Mar", 2)] }), "8 Mar"),
    ).toBeNull();
    expect(rankOn(annaWith({ bought: ["1 Mar"], touched: [rated("5 Mar", 3)] }), "7 Mar")).toBeNull();
  });

  test("counts a rating on the day of the purchase", () => {
    expect(rankOn(annaWith({ bought: ["5 Mar"], touched: [rated("5 Mar", 1)] }), "5 Mar")).toBe("alarm");
  });

  test("rests for the day we answered it, and is back on the next", () => {
    const base = annaWith({ bought: ["1 Mar"], touched: [rated("5 Mar", 1), touchOn(on("6 Mar"))] });
    expect(days(base, "5 Mar", "6 Mar", "7 Mar")).toEqual(["alarm", null, "alarm"]);
  });

  test("raised and answered on one day is paused if the answer is in a row below the rating", () => {
    const [bad, answer] = [rated("5 Mar", 1), touchOn(on("5 Mar"))];
    expect(rankOn(annaWith({ bought: ["1 Mar"], touched: [bad, answer] }), "5 Mar")).toBeNull();
    expect(rankOn(annaWith({ bought: ["1 Mar"], touched: [answer, bad] }), "5 Mar")).toBe("alarm");
  });

  test("is not silenced by a promise ahead", () => {
    const base = annaWith({
      bought: ["1 Mar"],
      touched: [rated("5 Mar", 1)],
      promised: [promiseFor("1 Jun")],
    });
    expect(rankOn(base, "7 Mar")).toBe("alarm");
  });
});

describe("a promise, theory 3.6", () => {
  test("is due from its day until it is done; the earliest first", () => {
    const base = annaWith({
      promised: [promiseFor("5 Mar", { what: "b" }), promiseFor("3 Mar", { what: "a", doneOn: on("8 Mar") })],
    });
    expect(todayOn(base, "6 Mar")?.because).toEqual({
      code: "promise",
      due: on("3 Mar"),
      what: "a",
      days: 3,
    });
    expect(todayOn(base, "8 Mar")?.because).toEqual({
      code: "promise",
      due: on("5 Mar"),
      what: "b",
      days: 3,
    });
  });

  test("that is ahead silences steps, care calls, the cycle, wake-up, win-back and warm-up", () => {
    const promised = [promiseFor("1 Jun")];
    const map = mapOf(stepNumber(1));
    const log = [progress("1 Mar", "started")];
    const silenced: [AnnaBase, string][] = [
      [{ map, log }, "5 Mar"],
      [{ bought: ["1 Mar"] }, "4 Mar"],
      [{ bought: ["1 Mar"] }, "26 Mar"],
      [{ bought: ["1 Mar"] }, "2 Apr"],
      [{ bought: ["1 Mar"], client: { leftOn: on("3 Mar") } }, "20 Mar"],
      [{}, "5 Mar"],
    ];
    for (const [known, day] of silenced) {
      expect(rankOn(annaWith(known), day)).not.toBeNull();
      expect(rankOn(annaWith({ ...known, promised }), day)).toBeNull();
    }
  });

  test("made after the day of the answer is not known yet", () => {
    const base = annaWith({ promised: [promiseFor("5 Mar", { madeOn: on("4 Mar") })] });
    expect(days(base, "3 Mar", "4 Mar", "5 Mar")).toEqual(["warm-up", null, "promise"]);
  });
});

describe("a roadmap step, theory 8.9", () => {
  const log = [progress("1 Mar", "started")];

  test("is due on its day, and overdue when more than 7 days late", () => {
    const map = mapOf(stepNumber(1, { offset: { months: 0, days: 3 } }));
    const base = annaWith({ bought: ["1 Feb"], client: { cycle: 90 }, map, log });
    expect(days(base, "3 Mar", "4 Mar", "11 Mar", "12 Mar")).toEqual([
      null,
      "step due",
      "step due",
      "step overdue",
    ]);
    expect(todayOn(base, "5 Mar")?.value).toEqual({
      channel: "phone call",
      content: "news",
      until: on("11 Mar"),
    });
  });

  test("locked by its study requires the study; locked by the company's readiness requires nothing", () => {
    const known = { bought: ["1 Feb"], client: { cycle: 90 }, log };
    const study = todayOn(annaWith({ ...known, map: mapOf(stepNumber(1, { studyFirst: true })) }), "2 Mar");
    expect(study?.because).toMatchObject({ code: "step due", action: { isStudy: true } });
    const settings = { ...defaultSettings, readiness: { ...defaultSettings.readiness, b: false } };
    const missing = mapOf(stepNumber(1, { needs: ["b"] }));
    expect(rankOn(annaWith({ ...known, map: missing, settings }), "2 Mar")).toBeNull();
  });

  test("that the client closes is hidden for 14 days after we made the offer", () => {
    const map = mapOf(stepNumber(1, { doneWhen: { kind: "purchase" } }));
    const touched = [touchOn(on("2 Mar"), { content: "offer" })];
    const base = annaWith({ bought: ["1 Feb"], client: { cycle: 90 }, map, log, touched });
    expect(days(base, "1 Mar", "2 Mar", "15 Mar", "16 Mar")).toEqual([
      "step due",
      null,
      null,
      "step overdue",
    ]);
  });

  test("that the client closes is not hidden by a touch before its due day", () => {
    const map = mapOf(stepNumber(1, { doneWhen: { kind: "referral" }, offset: { months: 0, days: 3 } }));
    const base = annaWith({
      bought: ["1 Feb"],
      client: { cycle: 90 },
      map,
      log,
      touched: [touchOn(on("3 Mar"))],
    });
    expect(rankOn(base, "4 Mar")).toBe("step due");
  });

  test("that we close stays until it is closed", () => {
    const base = annaWith({ map: mapOf(stepNumber(1)), log, touched: [touchOn(on("2 Mar"))] });
    expect(rankOn(base, "2 Mar")).toBe("step due");
  });

  test("closed by a touch requires exactly that content", () => {
    const map = mapOf(stepNumber(1, { content: "news", doneWhen: { kind: "touch", content: "story" } }));
    expect(todayOn(annaWith({ map, log }), "2 Mar")?.value.content).toBe("story");
  });
});

describe("an offer that 6.5 forbids, theory 14.2", () => {
  const log = [progress("1 Mar", "started")];
  const map = mapOf(stepNumber(1, { content: "offer" }));
  const touches = (...list: readonly (readonly [day: string, content: string])[]) =>
    list.map(([day, content]) => touchOn(on(day), { content, channel: "sms" }));
  const useful = touches(["2 Feb", "news"], ["3 Feb", "article"], ["4 Feb", "advice"], ["5 Feb", "story"]);
  const saidOn = (known: AnnaBase, day: string) => {
    const { value, because, instead } = todayOn(annaWith({ map, log, ...known }), day)!;
    return [because.code, value.content, instead?.credit.code ?? "allowed"];
  };

  test("is replaced by the useful touch that earns it, and keeps the rank of the step", () => {
    const twelve = [...useful, ...useful, ...useful.slice(1), ...touches(["1 Feb", "offer"])];
    const twoMore = touches(["20 Jan", "offer"], ["10 Jan", "offer"]);
    expect(saidOn({ touched: [...twelve, ...twoMore].slice(2) }, "5 Mar")).toEqual([
      "step due",
      "surprise",
      "share",
    ]);
    expect(saidOn({ touched: useful }, "5 Mar")).toEqual(["step due", "offer", "allowed"]);
  });

  test("is counted with its numbers: 3 offers of 12 touches, 7 useful touches short", () => {
    const offers = touches(["3 Jan", "offer"], ["13 Jan", "offer"], ["23 Jan", "offer"]);
    const nine = [...useful, ...useful, ...touches(["6 Feb", "care"])];
    expect(
      todayOn(annaWith({ map, log, touched: [...offers, ...nine] }), "5 Mar")?.instead?.credit,
    ).toMatchObject({ all: 12, offers: 3, usefulShort: 7 });
  });

  test("follows the standard of the status", () => {
    const standard: Standard = {
      ...{ status: "lead" as const, channel: "letter", content: "story", everyDays: 30 },
      ...{ text: "Tell how Boris did it", executor: "", owner: "" },
    };
    const verdict = todayOn(annaWith({ map, log, standards: [standard] }), "5 Mar");
    expect(verdict?.value).toMatchObject({ channel: "letter", content: "story" });
    expect(verdict?.instead?.touch.standard).toEqual(standard);
  });

  test("waits for its day where the frequency binds", () => {
    const touched = [...useful, ...useful, ...touches(["27 Feb", "offer"])];
    expect(saidOn({ touched }, "5 Mar")).toEqual(["step due", "surprise", "frequency"]);
    expect(saidOn({ touched }, "6 Mar")).toEqual(["step due", "offer", "allowed"]);
  });

  test("requires one useful touch in 14 days, and then the offer on the day it is earned", () => {
    const [three, fourth] = [useful.slice(1), touches(["5 Mar", "news"])];
    const base = (touched: AnnaBase["touched"] & {}) => annaWith({ map, log, touched });
    expect(saidOn({ touched: three }, "5 Mar")).toEqual(["step due", "news", "share"]);
    expect(saidOn({ touched: [...three, ...fourth] }, "6 Mar")).toEqual(["step due", "offer", "allowed"]);
    expect(days(base([...three.slice(1), ...fourth]), "6 Mar", "18 Mar", "19 Mar")).toEqual([
      null,
      null,
      "step overdue",
    ]);
  });

  test("waits, and no useful touch with it, while the team's cap for all touches is reached", () => {
    const settings = { ...defaultSettings, mostTouches: 4 };
    const client = { hasContact: false };
    const known = { map, log, client, touched: useful, settings };
    expect(days(annaWith(known), "3 Mar", "4 Mar")).toEqual([null, "step due"]);
  });

  test("a useful touch does not count as the offer of a step that the client closes", () => {
    const bought = mapOf(stepNumber(1, { content: "offer", doneWhen: { kind: "purchase" } }));
    const [useless, offered] = [touches(["5 Mar", "news"]), touches(["5 Mar", "offer"])];
    expect(rankOn(annaWith({ map: bought, log, touched: [...useful, ...useless] }), "6 Mar")).toBe(
      "step due",
    );
    expect(rankOn(annaWith({ map: bought, log, touched: [...useful, ...offered] }), "6 Mar")).toBeNull();
  });

  test("is no offer while the study comes first, and no rule is applied where touches are not recorded", () => {
    const study = mapOf(stepNumber(1, { content: "offer", studyFirst: true }));
    expect(todayOn(annaWith({ map: study, log }), "5 Mar")?.instead).toBeNull();
    expect(todayOn({ ...annaWith({ map, log }), touches: null }, "5 Mar")?.value.content).toBe("offer");
  });
});

describe("a contract date, theory 14.1 and 7.4", () => {
  const year: ClientContract = {
    ...{ contract: "No 5", product: null, equipment: null, cancelledOn: null },
    ...{ startsOn: on("1 Mar"), endsOn: on("9 Apr"), agreed: { unit: "money", hundredths: 400_00 } },
  };
  const signed = (more: Partial<ClientContract> = {}, known: AnnaBase = {}) =>
    annaWith({
      client: { cycle: 90 },
      bought: ["1 Mar"],
      touched: [touchOn(on("1 Mar"), { channel: "visit" })],
      contracts: new Map([[0, [{ ...year, ...more }]]]),
      ...known,
    });

  test("comes when less was bought than was due a grace of 7 days ago", () => {
    // 10 a day for 40 days and 100 bought on the first: due on the 11th, and a grace later.
    expect(days(signed(), "17 Mar", "18 Mar")).toEqual([null, "contract"]);
    expect(todayOn(signed(), "18 Mar")?.because).toEqual({
      ...{ code: "contract", contract: "No 5", about: "behind", endsOn: on("9 Apr"), days: 22 },
      ...{ unit: "money", bought: 100_00, dueByNow: 180_00 },
    });
  });

  test("comes within the grace before its end, though all was bought", () => {
    const all = signed({ agreed: { unit: "money", hundredths: 100_00 } });
    expect(days(all, "1 Apr", "2 Apr", "9 Apr", "10 Apr")).toEqual([null, "contract", "contract", null]);
    expect(todayOn(all, "9 Apr")?.because).toMatchObject({ about: "end", days: 0 });
  });

  test("rests for 14 days after a touch, and is over when the contract is cancelled", () => {
    const touched = [touchOn(on("1 Mar"), { channel: "visit" }), touchOn(on("18 Mar"))];
    expect(days(signed({}, { touched }), "18 Mar", "31 Mar", "1 Apr")).toEqual([null, null, "contract"]);
    expect(days(signed({ cancelledOn: on("20 Mar") }), "19 Mar", "20 Mar")).toEqual(["contract", null]);
  });

  test("comes after a promise that is due, before a step, and is not postponed by a later promise", () => {
    const map = mapOf(stepNumber(1));
    expect(rankOn(signed({}, { map }), "18 Mar")).toBe("contract");
    expect(rankOn(signed({}, { promised: [promiseFor("18 Mar")] }), "18 Mar")).toBe("promise");
    expect(rankOn(signed({}, { promised: [promiseFor("1 Jun")] }), "18 Mar")).toBe("contract");
  });

  test("is nothing for a client who left us", () => {
    expect(rankOn(signed({}, { client: { leftOn: on("10 Mar") } }), "18 Mar")).toBe("win-back");
  });
});

describe("the care call, theory 7.1", () => {
  const bought = ["1 Mar"];

  test("is due from day 2 to day 7 after the last purchase", () => {
    expect(days(annaWith({ bought }), "2 Mar", "3 Mar", "8 Mar", "9 Mar")).toEqual([
      null,
      "care call",
      "care call",
      null,
    ]);
    expect(todayOn(annaWith({ bought }), "3 Mar")?.value).toEqual({
      channel: "call",
      content: "care",
      until: on("8 Mar"),
    });
  });

  test("is over with a care touch, a visit, a video call or a rating on or after the purchase day", () => {
    const enough = [{ content: "care" }, { channel: "visit" }, { channel: "videoCall" }, { rating: 4 }];
    for (const more of enough) {
      expect(rankOn(annaWith({ bought, touched: [touchOn(on("1 Mar"), more)] }), "4 Mar")).toBeNull();
      expect(rankOn(annaWith({ bought, touched: [touchOn(on("28 Feb"), more)] }), "4 Mar")).toBe("care call");
    }
    expect(rankOn(annaWith({ bought, touched: [touchOn(on("2 Mar"))] }), "4 Mar")).toBe("care call");
  });
});

describe("the cycle and the statuses", () => {
  test("cycle due soon from day 24 of 30 to day 30, once", () => {
    const bought = ["1 Mar"];
    expect(days(annaWith({ bought }), "24 Mar", "25 Mar", "31 Mar")).toEqual([null, "due soon", "due soon"]);
    expect(todayOn(annaWith({ bought }), "26 Mar")?.value.until).toBe(on("31 Mar"));
    expect(rankOn(annaWith({ bought, touched: [touchOn(on("25 Mar"))] }), "31 Mar")).toBeNull();
    expect(rankOn(annaWith({ bought, touched: [touchOn(on("24 Mar"))] }), "31 Mar")).toBe("due soon");
  });

  test("a touch before the client fell asleep does not count as the wake-up", () => {
    const base = annaWith({ bought: ["1 Mar"], touched: [touchOn(on("31 Mar"))] });
    expect(rankOn(base, "1 Apr")).toBe("wake-up");
  });

  test("wake-up is due again 14 days after a touch", () => {
    const base = annaWith({ bought: ["1 Mar"], touched: [touchOn(on("2 Apr"))] });
    expect(days(base, "1 Apr", "2 Apr", "15 Apr", "16 Apr")).toEqual(["wake-up", null, null, "wake-up"]);
  });

  test("a one-off business never proposes the next purchase", () => {
    const base = annaWith({ bought: ["1 Mar"], client: { cycle: "one-off" } });
    expect(days(base, "20 Mar", "1 Mar 2036")).toEqual([null, null]);
  });
});

describe("theory 2.2: on a past day", () => {
  const lead = (more: Partial<AnnaBase> = {}) => annaWith({ ...more, client: { addedOn: on("10 Mar") } });
  const next = (base: ReturnType<typeof lead>, day: string) =>
    comesNext(base, 0, standingOf(base, on(day)), on(day));

  test("a lead who was added later is not listed, and a later day is not known", () => {
    expect(days(lead(), "9 Mar", "10 Mar")).toEqual([null, "warm-up"]);
    expect(next(lead(), "9 Mar")).toBeNull();
  });

  test("one who had bought or was touched before is", () => {
    expect(rankOn(lead({ bought: ["1 Mar"] }), "4 Mar")).toBe("care call");
    expect(rankOn(lead({ touched: [touchOn(on("1 Feb"))] }), "9 Mar")).toBe("warm-up");
    expect(next(lead({ touched: [touchOn(on("8 Mar"))] }), "9 Mar")).toBe(on("22 Mar"));
  });
});

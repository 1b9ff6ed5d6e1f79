import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/domain/settings";
import { on } from "../fixtures/days";
import { mapOf, progress, stepNumber } from "../fixtures/roadmap";
import { type AnnaKnown, annaWith, promiseFor, rankOn, todayOn } from "../fixtures/today";
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
  } satisfies AnnaKnown;

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

describe("theory 6.5: who left is won back, and no more", () => {
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

  test("stands from the day of a rating of 2 or lower, with a clock in days", () => {
    const base = annaWith({ bought: ["1 Mar"], touched: [rated("5 Mar", 2)] });
    expect(todayOn(base, "9 Mar")?.because).toEqual({
      code: "alarm",
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

  test("raised and answered on one day rests if the answer stands below the rating", () => {
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
    const silenced: [AnnaKnown, string][] = [
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

  test("made later than the day asked about is not known yet", () => {
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

  test("locked by its study asks for the study; locked by the company's readiness asks for nothing", () => {
    const known = { bought: ["1 Feb"], client: { cycle: 90 }, log };
    const study = todayOn(annaWith({ ...known, map: mapOf(stepNumber(1, { studyFirst: true })) }), "2 Mar");
    expect(study?.because).toMatchObject({ code: "step due", action: { isStudy: true } });
    const settings = { ...defaultSettings, readiness: { ...defaultSettings.readiness, b: false } };
    const lacking = mapOf(stepNumber(1, { needs: ["b"] }));
    expect(rankOn(annaWith({ ...known, map: lacking, settings }), "2 Mar")).toBeNull();
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

  test("closed by a touch asks for that very content", () => {
    const map = mapOf(stepNumber(1, { content: "news", doneWhen: { kind: "touch", content: "offer" } }));
    expect(todayOn(annaWith({ map, log }), "2 Mar")?.value.content).toBe("offer");
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

  test("a touch before the client fell asleep does not stand for the wake-up", () => {
    const base = annaWith({ bought: ["1 Mar"], touched: [touchOn(on("31 Mar"))] });
    expect(rankOn(base, "1 Apr")).toBe("wake-up");
  });

  test("wake-up comes again 14 days after a touch", () => {
    const base = annaWith({ bought: ["1 Mar"], touched: [touchOn(on("2 Apr"))] });
    expect(days(base, "1 Apr", "2 Apr", "15 Apr", "16 Apr")).toEqual(["wake-up", null, null, "wake-up"]);
  });

  test("a one-off business never asks for the next purchase", () => {
    const base = annaWith({ bought: ["1 Mar"], client: { cycle: "one-off" } });
    expect(days(base, "20 Mar", "1 Mar 2036")).toEqual([null, null]);
  });
});

import { expect, test } from "vitest";
import { overdueLevel } from "../../src/domain/cycle/overdue";
import { defaultSettings } from "../../src/domain/records/settings";
import { growthSigns } from "../../src/domain/status/growth-signs";
import { statusSpans } from "../../src/domain/status/status-spans";
import { tierKeptUntil, tierOn } from "../../src/domain/tiers/tier";
import { moneyOf } from "../../src/domain/values/money";
import { baseOf, clientNamed, standingOf, tierNamed, timelineOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { answerOn, baseOnMap, mapOf, progress, stepNumber, walkOn } from "../fixtures/roadmap";
import { touchOn } from "../fixtures/touch";

test("statusSince takes the earliest answered touch, whatever the order of the sheet", () => {
  const touch = (d: string) => touchOn(on(d), { isAnswered: true });
  const base = baseOf({ touches: new Map([[0, [touch("9 Mar"), touch("5 Mar")]]]) });
  expect(standingOf(base, on("10 Mar")).since).toBe(on("5 Mar"));
});
test("tierOn holds no tier for a client whose only order was refunded, keep days or not", () => {
  const rows = [bought("1 Mar", 100, { order: "17" }), bought("3 Mar", -100, { order: "17" })];
  const tiers = [tierNamed("Base", { keepDays: 30 })];
  expect(standingOf(baseOf({ rows, tiers }), on("4 Mar")).tier?.held ?? null).toBeNull();
});
test("tierKeptUntil sees a tier that is earned again while it is kept, when a refund leaves the window", () => {
  const rows = [bought("1 Mar", 300), bought("2 Mar", -50), bought("3 Mar", 121)];
  const tier = tierNamed("Silver", { minSpend: moneyOf(100), windowDays: 4, keepDays: 3 });
  const heldOn = (d: string) => standingOf(baseOf({ rows, tiers: [tier] }), on(d)).tier?.held?.name ?? null;
  expect([heldOn("7 Mar"), heldOn("8 Mar"), heldOn("9 Mar"), heldOn("10 Mar")]).toEqual([
    "Silver",
    "Silver",
    "Silver",
    null,
  ]);
  const { purchaseHistory } = timelineOf(baseOf({ rows }), on("3 Mar"));
  expect(
    tierKeptUntil(purchaseHistory, tier, tierOn(purchaseHistory, [tier], on("3 Mar")).earnedOn!, on("3 Mar")),
  ).toBe(on("9 Mar"));
});
test("a study unlocks the visit it was made for, not the next round", () => {
  const map = mapOf(stepNumber(1, { studyFirst: true, then: { kind: "step", step: 1 } }));
  const log = [
    progress("1 Mar", "started"),
    progress("5 Mar", "studied", 1, "x"),
    progress("5 Mar", "done", 1),
  ];
  expect(answerOn(baseOnMap(map, { log }), on("6 Mar")).action?.state).toBe("locked");
});
test("a study counts from the row that names the benefit", () => {
  const map = mapOf(stepNumber(1, { studyFirst: true }));
  const log = [
    progress("1 Mar", "started"),
    progress("3 Mar", "studied", 1),
    progress("4 Mar", "studied", 1, "x"),
  ];
  expect(answerOn(baseOnMap(map, { log }), on("6 Mar")).action).toMatchObject({
    state: "due",
    clientBenefit: "x",
  });
});
test("statusTimeline for an earlier day ends on that day", () => {
  const base = baseOf({
    rows: [bought("1 Mar", 1), bought("9 Apr", 1), bought("10 Apr", 1)],
    clients: [clientNamed("anna")],
  });
  const timeline = timelineOf(base, on("30 Apr"));
  expect(statusSpans(timeline, base.settings, on("5 Mar"))).toEqual([
    { status: "target", from: null },
    { status: "newcomer", from: on("1 Mar") },
  ]);
});
test("a step done by 0.8 kg is closed by 0.7 and 0.1 kg of one day", () => {
  const map = mapOf(stepNumber(1, { doneWhen: { kind: "purchase quantity", atLeast: 0.8 } }));
  const rows = [bought("3 Mar", 1, { quantity: 0.7 }), bought("3 Mar", 1, { quantity: 0.1 })];
  expect(walkOn(baseOnMap(map, { rows }), on("6 Mar")).visits[0]?.closedOn).toBe(on("3 Mar"));
});
test("overdueLevel: exactly 1.15 cycles is not yet beyond 1.15 cycles", () => {
  expect(overdueLevel(0, 100, { ...defaultSettings, longOverdueCycles: 1.15 }, 115)).toBe("overdue");
});
test("growthSigns: quantities below zero never grow", () => {
  expect(growthSigns({ days: [1, 2], amounts: [1, 1], quantities: [-5, -5] }, defaultSettings).more).toBe(
    false,
  );
});
test("a client who names himself as the referrer has referred no client", () => {
  const map = mapOf(stepNumber(1, { doneWhen: { kind: "referral" } }), stepNumber(2));
  const base = baseOnMap(map, { client: { referredBy: "anna" }, rows: [bought("1 Mar", 1)] });
  const r = standingOf(base, on("5 Mar")).roadmap;
  expect(r.code === "answer" && r.answer.action?.step.step).toBe(1);
});
test("moneyOf never returns minus zero", () => {
  expect(Object.is(moneyOf(-0.001), -0)).toBe(false);
});

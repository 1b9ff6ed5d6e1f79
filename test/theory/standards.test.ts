import { describe, expect, test } from "vitest";
import { standardFor, standardGaps } from "../../src/domain/touches/standard";
import { clientUsefulTouch, usefulTouch } from "../../src/domain/touches/useful-touch";
import { standingOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { offerOn, standardOf } from "../fixtures/offer-credit";
import { annaWith } from "../fixtures/today";
import { touchOn } from "../fixtures/touch";

const news = standardOf("fan", { channel: "messenger", content: "news", everyDays: 14 });
const story = standardOf("fan", { channel: "call", content: "story", everyDays: 30 });
const offer = standardOf("fan", { channel: "call", content: "offer", everyDays: 30 });
const winBack = standardOf("returner", { channel: "visit", content: "care" });

describe("theory 6.6: standards", () => {
  test("are needed for leads, newcomers, fans, sleeping and returners; a row with a status alone is none", () => {
    expect(standardGaps([]).missing).toEqual(["lead", "newcomer", "fan", "sleeping", "returner"]);
    expect(
      standardGaps([news, winBack, standardOf("lead"), standardOf("sleeping", { text: "Call" })]),
    ).toMatchObject({ missing: ["lead", "newcomer"] });
  });

  test("waking up and winning back are two standards", () => {
    expect(standardGaps([standardOf("sleeping", { content: "surprise" })]).missing).toContain("returner");
  });

  test("without an executor or an owner are listed", () => {
    const carried = { ...news, executor: "Maria" };
    const owned = { ...story, owner: "Ivan" };
    const { withoutExecutor, withoutOwner } = standardGaps([carried, owned]);
    expect([withoutExecutor, withoutOwner]).toEqual([[owned], [carried]]);
  });

  const fan = { status: "fan", since: on("1 Feb") } as const;
  const standardOn = (day: string, ...touches: Parameters<typeof standardFor>[2]) =>
    standardFor([news, story], fan, touches, on(day));

  test("apply by status, the one never carried out first", () => {
    expect(standardOn("5 Mar")).toEqual({ standard: news, from: on("5 Mar") });
    const sent = touchOn(on("1 Mar"), { channel: "messenger", content: "news" });
    expect(standardOn("5 Mar", sent)?.standard).toBe(story);
    expect(standardFor([news, story], { ...fan, status: "lead" }, [], on("5 Mar"))).toBeNull();
  });

  test("are repeated after their days", () => {
    const sent = touchOn(on("1 Mar"), { channel: "messenger", content: "news" });
    const call = touchOn(on("20 Feb"), { channel: "call", content: "story" });
    expect(standardOn("5 Mar", sent, call)).toEqual({ standard: news, from: on("15 Mar") });
    expect(standardOn("18 Mar", sent, call)).toEqual({ standard: news, from: on("18 Mar") });
  });

  test("without days are carried out once in each stay at the status", () => {
    const called = touchOn(on("1 Mar"), { channel: "visit", content: "care" });
    const left = { status: "returner", since: on("1 Mar") } as const;
    expect(standardFor([winBack], left, [called], on("5 Mar"))).toBeNull();
    expect(standardFor([winBack], { ...left, since: on("2 Mar") }, [called], on("5 Mar"))?.standard).toBe(
      winBack,
    );
  });

  test("that name no channel are carried out by any", () => {
    const anyhow = standardOf("fan", { content: "news", everyDays: 14 });
    expect(standardFor([anyhow], fan, [touchOn(on("1 Mar"))], on("5 Mar"))?.from).toBe(on("15 Mar"));
  });
});

describe("theory 6.3, 6.5: the useful touch that earns an offer", () => {
  const fan = { status: "fan", since: null, refusesContact: false, hasLeft: false, isWanted: true } as const;
  const proposedTo = (
    client: Partial<Parameters<typeof usefulTouch>[0]>,
    { touches = [], standards = [], mostTouches = null }: Partial<ProposalKnown> = {},
  ) => usefulTouch({ ...fan, ...client }, touches, standards, { mostTouches }, on("20 Mar"));

  test("is the standard of the status", () => {
    expect(proposedTo({}, { standards: [story] })).toEqual({
      channel: "call",
      content: "story",
      standard: story,
      from: on("20 Mar"),
    });
  });

  test("is never an offer, though the standard be one", () => {
    expect(proposedTo({}, { standards: [offer] })).toMatchObject({ content: "news", standard: null });
    expect(proposedTo({}, { standards: [offer, story] })?.standard).toBe(story);
  });

  test("is what the client has missed longest where the standard's turn has not come", () => {
    const touches = [
      touchOn(on("18 Mar"), { content: "story" }),
      touchOn(on("1 Mar"), { content: "news" }),
      touchOn(on("2 Mar"), { content: "article" }),
      touchOn(on("3 Mar"), { content: "advice" }),
      touchOn(on("4 Mar"), { content: "surprise" }),
      touchOn(on("5 Mar"), { content: "care" }),
    ];
    expect(proposedTo({}, { standards: [story], touches })).toMatchObject({
      content: "news",
      standard: null,
    });
    expect(proposedTo({}, { touches: touches.slice(0, 5) })).toMatchObject({ content: "care" });
  });

  test("uses the channel that was last answered, else the last used, else the phone; care is a call", () => {
    const answered = touchOn(on("1 Mar"), { channel: "messenger", isAnswered: true });
    const sent = offerOn("5 Mar", { channel: "sms" });
    expect(proposedTo({}, { touches: [answered, sent] })?.channel).toBe("messenger");
    expect(proposedTo({}, { touches: [sent] })?.channel).toBe("sms");
    expect(proposedTo({})?.channel).toBe("call");
    const toCare = standardOf("fan", { content: "care" });
    expect(proposedTo({}, { touches: [answered], standards: [toCare] })?.channel).toBe("call");
  });

  test("is the win-back standard alone for a client who left, and nothing where none is due", () => {
    const left = { hasLeft: true, status: "returner" } as const;
    expect(proposedTo(left, { standards: [news, winBack] })?.standard).toBe(winBack);
    expect(proposedTo(left, { standards: [news] })).toBeNull();
    const done = touchOn(on("19 Mar"), { channel: "visit", content: "care" });
    expect(proposedTo(left, { standards: [winBack], touches: [done] })).toBeNull();
  });

  test("is empty for a client who is not wanted back or refuses contact", () => {
    const known = { standards: [news, winBack] };
    expect(proposedTo({ hasLeft: true, isWanted: false }, known)).toBeNull();
    expect(proposedTo({ refusesContact: true }, known)).toBeNull();
    expect(proposedTo({ isWanted: false }, known)?.standard).toBe(news);
  });

  test("waits for the cap of all touches", () => {
    const touches = [touchOn(on("1 Mar")), touchOn(on("10 Mar"))];
    expect(proposedTo({}, { touches, mostTouches: 2 })?.from).toBe(on("31 Mar"));
    expect(proposedTo({}, { touches, mostTouches: 3 })?.from).toBe(on("20 Mar"));
  });
});

describe("theory 14.2: the useful touch for a client of the base", () => {
  const proposedOn = (day: string, known: Parameters<typeof annaWith>[0]) => {
    const base = annaWith(known);
    const standing = standingOf(base, on(day));
    return clientUsefulTouch(base, 0, standing, [winBack, wakeUp], on(day));
  };
  const wakeUp = standardOf("sleeping", { channel: "call", content: "surprise" });

  test("follows the status of the day, and ends with leaving for good", () => {
    expect(proposedOn("5 Mar", { bought: ["1 Mar"] })).toMatchObject({ content: "news", standard: null });
    expect(proposedOn("1 Apr", { bought: ["1 Mar"] })?.standard).toBe(wakeUp);
    const left = { bought: ["1 Mar"], client: { leftOn: on("3 Mar") } };
    expect(proposedOn("5 Mar", left)?.standard).toBe(winBack);
    expect(proposedOn("5 Mar", { ...left, client: { ...left.client, isWanted: false } })).toBeNull();
    expect(proposedOn("5 Mar", { ...left, bought: ["1 Mar", "4 Mar"] })).toMatchObject({ content: "news" });
  });

  test("wakes a client up once in each sleep", () => {
    const touched = [touchOn(on("1 Apr"), { channel: "call", content: "surprise" })];
    expect(proposedOn("5 Apr", { bought: ["1 Mar"], touched })?.standard).toBeNull();
    expect(proposedOn("20 May", { bought: ["1 Mar", "10 Apr"], touched })?.standard).toBe(wakeUp);
  });
});

interface ProposalKnown {
  readonly touches: Parameters<typeof usefulTouch>[1];
  readonly standards: Parameters<typeof usefulTouch>[2];
  readonly mostTouches: number | null;
}

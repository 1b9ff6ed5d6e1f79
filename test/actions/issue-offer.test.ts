import { describe, expect, test } from "vitest";
import { issueOffer, offerForClient } from "../../src/actions/offers/issue-offer";
import type { Cell } from "../../src/sheets/reading/cell";
import { on } from "../fixtures/days";
import { offerWorkbook } from "../fixtures/offer-workbook";

const request = { offer: "spring CUP", channel: "sms", by: "Olga" };
const advice = (client: string, offer = "Spring cup", workbook = offerWorkbook()) => {
  const answer = offerForClient(workbook, { client, offer }, "en");
  return answer.ok ? answer.value : answer.problem;
};
const issued = (client: string, workbook = offerWorkbook()) => {
  const answer = issueOffer(workbook, { ...request, client }, "en");
  return answer.ok ? answer.value.change : answer.problem;
};
/** The workbook with more rows of Touches, and on another day. */
const later = (rows: readonly Cell[][], day = "6 Mar") => {
  const { ranges, ...rest } = offerWorkbook();
  return { ...rest, ranges: { ...ranges, touches: [...ranges.touches!, ...rows] }, asOf: on(day) };
};

describe("issueOffer", () => {
  test("writes a touch of content offer with the names as the sheets write them", () => {
    expect(issued("anna")).toEqual({
      kind: "touch",
      subject: "Anna",
      additions: [
        {
          sheet: "touches",
          rows: [
            {
              date: { day: on("6 Mar") },
              client: "Anna",
              channel: "SMS",
              content: "offer",
              by: "Olga",
              offer: "Spring cup",
            },
          ],
        },
      ],
    });
  });

  test("refuses a second issue of what is for once with the day of the first, the next day too", () => {
    const again = later([[on("6 Mar"), "Anna", "call", "offer", "SPRING CUP"]], "6 Mar");
    const refusal = /given it on 6 Mar 2026, and it is for one use/;
    expect(issued("Anna", again)).toMatchObject({
      code: "refused",
      sentence: expect.stringMatching(refusal),
    });
    expect(advice("Anna", "Spring cup", { ...again, asOf: on("20 Mar") })).toMatchObject({
      refusals: expect.arrayContaining([expect.stringMatching(refusal)]),
    });
    expect(advice("Gleb")).toMatchObject({ refusals: [expect.stringMatching(/20 Feb 2026/)] });
  });

  test("issues another offer to a client who has had this one", () => {
    expect(advice("Gleb", "Coffee card")).toMatchObject({ refusals: [] });
  });

  test("refuses what the touches have not earned, with the rule that binds and the useful touch in its place", () => {
    const { sentence } = issued("Boris") as { sentence: string };
    expect(sentence).toBe(
      "Rule: share of offers. With one more it would be 1 of 2 touches; the limit is 20%. Useful touches missing: 3. " +
        "It is earned by something useful: we care about you, phone call. How do you like it?",
    );
  });

  test("checks consent, then leaving, and proposes no touch that the client does not want", () => {
    expect(advice("Vera")).toMatchObject({
      refusals: ["Rule: consent. The client does not want to be contacted."],
      instead: "",
    });
    expect(advice("Dina")).toMatchObject({
      refusals: ["Rule: the client has left us. Only the win-back standard applies."],
    });
  });

  test("allows the next offer on the seventh day and not on the sixth", () => {
    const useful = ["1", "2", "3", "4", "5"].map((day): Cell[] => [
      on(`${day} Feb`),
      "Anna",
      "call",
      "news",
      "",
    ]);
    const weekly = later([...useful, [on("1 Mar"), "Anna", "call", "offer", ""]]);
    expect(advice("Anna", "Spring cup", { ...weekly, asOf: on("7 Mar") })).toMatchObject({
      refusals: ["Rule: frequency. Next offer: from 8 Mar 2026."],
    });
    expect(advice("Anna", "Spring cup", { ...weekly, asOf: on("8 Mar") })).toMatchObject({ refusals: [] });
  });

  test("issues an offer only to the clients it is for, and until its last day", () => {
    expect(advice("Boris", "Volume")).toMatchObject({
      refusals: ["It is for another segment.", expect.any(String)],
    });
    expect(advice("Gleb", "Winter")).toMatchObject({
      refusals: [
        "Its last day was 1 Mar 2026: name a later day first.",
        "It is for the status fan, and this client is newcomer.",
        "It is for a higher tier than the client holds.",
      ],
    });
    expect(advice("Anna", "Spring cup", { ...offerWorkbook(), asOf: on("20 Mar") })).toMatchObject({
      refusals: [],
    });
    expect(advice("Anna", "Spring cup", { ...offerWorkbook(), asOf: on("21 Mar") })).toMatchObject({
      refusals: [expect.stringMatching(/last day was 20 Mar 2026/)],
    });
  });

  test("refuses a client who is not on the sheet and an offer that was deleted", () => {
    expect(advice("Nobody")).toEqual({ code: "unknown client", client: "Nobody" });
    expect(advice("Anna", "Lost")).toEqual({ code: "changed meanwhile" });
    expect(issued("Nobody")).toEqual({ code: "unknown client", client: "Nobody" });
  });

  test("needs the sheets that it reads and writes", () => {
    const { ranges, ...rest } = offerWorkbook();
    const { touches, ...without } = ranges;
    expect(touches).toBeDefined();
    expect(advice("Anna", "Spring cup", { ...rest, ranges: without })).toEqual({
      code: "no sheet",
      sheet: "touches",
    });
  });

  test("answers in Russian to a user who reads Russian", () => {
    const answer = issueOffer(offerWorkbook("ru"), { ...request, client: "Boris" }, "ru");
    expect(answer).toEqual({
      ok: false,
      problem: {
        code: "refused",
        sentence:
          "Правило: доля предложений. С ещё одним их стало бы 1 из 2 касаний, а предел — 20\u00a0%. Не хватает полезных касаний: 3. " +
          "Право на него даст полезное касание: мы о вас заботимся, звонок. How do you like it?",
      },
    });
  });
});

import { describe, expect, test } from "vitest";
import { clientNextAction } from "../../src/functions/client-next-action";
import { figuresOf } from "../fixtures/figures";
import { english, russian } from "../fixtures/locales";
import { actionFor, purchases, sheetOf } from "../fixtures/next-action";

const nextActionFigures = figuresOf(clientNextAction);

describe("CLIENT_NEXT_ACTION", () => {
  test("answers the first step not done, with its day, state, executor and both benefits", () => {
    const steps = [{ "Done when": "purchase" }, { Step: 2, Action: "Call", Offset: "2 weeks" }];
    expect(actionFor(steps)).toEqual({
      map: "Roof",
      step: 2,
      action: "Call",
      due: "2026-03-15",
      state: "due",
      executor: "Egor",
      forClient: "dry",
      forUs: "paid",
      blockedBy: "",
    });
  });

  test("returns the same in Russian, for a map written in Russian", () => {
    const steps = [
      { "Done when": "покупка" },
      { Step: 2, Action: "Позвонить", Offset: "9,5 лет", "Starts after": "шаг 1" },
    ];
    expect(actionFor(steps, russian)).toMatchObject({
      step: 2,
      action: "Позвонить",
      due: "2035-09-01",
      state: "ждёт",
    });
  });

  test("requests the study while it is not done, and then returns the client's own benefit", () => {
    const steps = [{ "Study first": "yes" }];
    expect(actionFor(steps)).toMatchObject({
      state: "locked",
      blockedBy: "study the client first and write down the benefit",
    });
    const studied = [["Ann", "Roof", 1, "studied", "2026-03-02", "no lorry in spring"]];
    expect(actionFor(steps, english, studied)).toMatchObject({
      state: "overdue",
      forClient: "no lorry in spring",
      blockedBy: "",
    });
  });

  test("is blank for a client without a roadmap", () => {
    const answer = nextActionFigures(
      english,
      [["Client"], ["Ann"]],
      sheetOf([{}]),
      "",
      purchases,
      46096,
      "",
      "",
      "",
      "",
      "",
    );
    expect(answer[1]).toEqual(Array(9).fill(""));
  });
});

import { describe, expect, test } from "vitest";
import { type TouchPlan, touchPlan } from "../../src/actions/touches/touch-plan";
import { howOf, touchChoices } from "../../src/sidebars/touch-plan/choices";
import { lexiconIn } from "../fixtures/lexicon";
import { planWorkbook } from "../fixtures/plan-workbook";

const planOf = (client: string): TouchPlan => {
  const answer = touchPlan(planWorkbook, client);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
const choicesOf = (plan: TouchPlan) =>
  touchChoices(plan).map(({ code, channel, content }) => `${code}: ${channel} ${content}`);

describe("what may be logged", () => {
  test("begins with the standard that is due, then the offer that is allowed", () => {
    expect(choicesOf(planOf("Allowed"))).toEqual([
      "standard: messenger news",
      "offer: messenger offer",
      "other: call care",
    ]);
  });

  test("begins with the useful touch where no standard is due", () => {
    expect(choicesOf(planOf("Frequency"))).toEqual(["useful: call article", "other: call care"]);
  });

  test("never proposes a standard that is an offer while none is allowed", () => {
    const plan = planOf("Share");
    const { standard } = plan;
    if (standard.code !== "next") throw new Error("no standard");
    const offer = { ...standard.due.standard, content: "offer" };
    const asking = { ...plan, standard: { ...standard, due: { ...standard.due, standard: offer } } };
    expect(choicesOf(asking)).toEqual(["useful: call care", "other: call care"]);
    const allowed = { ...asking, credit: { ...plan.credit, code: "allowed" } } as const;
    expect(choicesOf(allowed)).toEqual(["standard: call offer", "useful: call care", "other: call care"]);
  });

  test("is any touch, and no proposal, for a client who is not to be contacted", () => {
    expect(choicesOf(planOf("No consent"))).toEqual(["other: call care"]);
  });
});

test("the channel and content of a touch are shown in words, and the user's own words stay", () => {
  const lexicon = lexiconIn("ru");
  expect(howOf({ channel: "call", content: "advice" }, lexicon)).toBe("звонок · полезный совет");
  expect(howOf({ channel: "голубь", content: "" }, lexicon)).toBe("голубь");
});

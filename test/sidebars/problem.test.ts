import { expect, test } from "vitest";
import type { PanelProblem } from "../../src/actions/change/answer";
import { problemSentence } from "../../src/sidebars/kit/problem";
import { lexiconIn } from "../fixtures/lexicon";

const problems: readonly PanelProblem[] = [
  { code: "locked" },
  { code: "no sheet", sheet: "touches" },
  { code: "no column", sheet: "touches", column: "rating" },
  { code: "unknown client", client: "Anna" },
  { code: "changed meanwhile" },
  { code: "refused", sentence: "as told" },
  { code: "wrong fields", fields: ["amount"] },
  { code: "too many points", redeemable: 150_50 },
  { code: "too large to undo" },
  { code: "no answer" },
  { code: "unexpected", during: "logTouch" },
];

test("every problem has a sentence in both languages, and no two are the same", async () => {
  const sentences = problems.flatMap((problem) => [
    problemSentence(problem, lexiconIn("en")),
    problemSentence(problem, lexiconIn("ru")),
  ]);
  expect(new Set(sentences).size).toBe(sentences.length - 1);
  await expect(`${sentences.join("\n")}\n`).toMatchFileSnapshot("../golden/panels/problems.txt");
});

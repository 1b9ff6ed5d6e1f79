import type { RoadmapStep } from "../../domain/records/roadmap";
import type { Convention } from "../../domain/values/written-number";
import type { ColumnCode } from "../columns/columns";
import { anchorIn, conditionsIn, doneWhenIn, needsIn, offsetIn, thenIn } from "../reading/roadmap-words";
import { codeIn } from "../reading/word-codes";
import { isYes } from "../reading/yes-no";

/** The columns of a step: everything on a row of Roadmaps but the name of its map. */
export const stepColumns = [
  "step",
  "action",
  "clientBenefit",
  "ourBenefit",
  "startsAfter",
  "offset",
  "onlyIf",
  "doneWhen",
  "studyFirst",
  "needs",
  "channel",
  "content",
  "executor",
  "then",
] as const satisfies readonly ColumnCode[];

export type StepColumn = (typeof stepColumns)[number];

/** The words of one row of Roadmaps, as a person sees them in its cells. */
export type StepWords = Readonly<Record<StepColumn, string>>;

/** The meaning of the words of a row. @see theory 8.1 */
export function stepOf(
  step: number,
  words: StepWords,
  isFirstRow: boolean,
  convention: Convention,
): RoadmapStep {
  return {
    step,
    action: words.action,
    clientBenefit: words.clientBenefit,
    ourBenefit: words.ourBenefit,
    startsAfter: anchorIn(words.startsAfter, isFirstRow),
    offset: offsetIn(words.offset),
    onlyIf: conditionsIn(words.onlyIf, convention),
    doneWhen: doneWhenIn(words.doneWhen, convention),
    studyFirst: isYes(words.studyFirst),
    needs: needsIn(words.needs),
    channel: words.channel,
    content: codeIn("contents", words.content) ?? words.content,
    executor: words.executor,
    then: thenIn(words.then),
  };
}

import type { DoneRequest } from "../../actions/today/done-today";
import type { TodayLine } from "../../actions/today/today-lines";
import type { Lexicon } from "../kit/lexicon";

/** The user's answers about a touch that was made, as typed. */
export interface DoneAnswers {
  readonly who: string;
  readonly channel: string;
  readonly content: string;
  readonly result: string;
  readonly rating: string;
  readonly isAnswered: boolean;
  readonly isStepDone: boolean;
  readonly isSettled: boolean;
  readonly complaint: string;
}

/** The answers as the line on Today suggests them. */
export function firstAnswers({ touch, step }: TodayLine, by: string, { vocabulary }: Lexicon): DoneAnswers {
  return {
    who: by,
    channel: touch.channel || "call",
    content: touch.content in vocabulary.contents ? touch.content : "care",
    result: "",
    rating: "",
    isAnswered: false,
    isStepDone: step?.closedBy === "us",
    isSettled: false,
    complaint: "",
  };
}

/** Whether the client's mark means a complaint. */
export function isUnhappy({ rating }: DoneAnswers): boolean {
  return rating === "1" || rating === "2";
}

/** The request to the server. */
export function doneRequest({ client, promised, claim, step }: TodayLine, answers: DoneAnswers): DoneRequest {
  const { channel, content, isAnswered, rating } = answers;
  return {
    client,
    by: answers.who.trim(),
    touch: {
      channel,
      content,
      isAnswered,
      rating: rating === "" ? null : Number(rating),
      result: answers.result.trim(),
    },
    promised,
    settles: answers.isSettled ? claim : null,
    complaint: isUnhappy(answers) ? answers.complaint.trim() : "",
    roadmap: step?.roadmap ?? "",
    step: step !== null && answers.isStepDone ? step.number : null,
    study: null,
  };
}

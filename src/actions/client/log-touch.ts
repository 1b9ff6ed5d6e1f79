import type { Day } from "../../domain/values/day";
import { type Words, wordsIn } from "../../i18n/words";
import { success } from "../change/answer";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled } from "../change/written-row";
import { namedClient } from "./named-client";

/** A touch as a person entered it; channel and content are codes, or the person's own words. */
export interface TouchRequest {
  readonly client: string;
  readonly day: Day;
  readonly channel: string;
  readonly content: string;
  readonly by: string;
  readonly isAnswered: boolean;
  /** 1 to 5; null = none was given. */
  readonly rating: number | null;
  readonly result: string;
  /** Name of the offer that was made, as Offers writes it. */
  readonly offer?: string;
}

/** One row on Touches. @see theory 6 */
export function logTouch(workbook: Workbook, request: TouchRequest): Planned {
  const client = namedClient(workbook, request.client);
  if (!client.ok) return client;
  const missing = missingSheet(workbook, "touches");
  if (missing !== null) return missing;
  const { vocabulary } = wordsIn(workbook.locale.language);
  const row = filled({
    date: { day: request.day },
    client: client.value.title,
    channel: wordFor("channels", request.channel, vocabulary),
    content: wordFor("contents", request.content, vocabulary),
    by: request.by,
    answered: request.isAnswered ? vocabulary.yesNo.yes[0]! : "",
    rating: request.rating ?? "",
    result: request.result,
    offer: request.offer ?? "",
  });
  const change = {
    kind: "touch",
    subject: client.value.title,
    additions: [{ sheet: "touches", rows: [row] }],
  } as const;
  return success({ change, result: {} });
}

/** The word of a code as the sheet's language writes it; the user's own word stays. */
function wordFor(list: "channels" | "contents", code: string, vocabulary: Words["vocabulary"]): string {
  const words: Record<string, readonly string[]> = vocabulary[list];
  return words[code]?.[0] ?? code;
}

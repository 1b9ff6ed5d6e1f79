import type { TouchPlan } from "../../actions/touches/touch-plan";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import type { Lexicon } from "../kit/lexicon";

/** A touch that can be logged in one step: its purpose, channel and content. */
export interface TouchChoice {
  readonly code: keyof TouchPlanWords["log"]["choices"];
  /** Codes, or the user's own words. */
  readonly channel: string;
  readonly content: string;
}

/** A touch as it was made. */
export interface LoggedTouch {
  readonly channel: string;
  readonly content: string;
  readonly by: string;
  readonly isAnswered: boolean;
  readonly result: string;
}

const usual = { channel: "call", content: "care" };

/**
 * What may be logged, the best first: the standard that is due, the useful touch that earns an offer unless it is the same, the offer itself
 * where one is allowed, and any other touch. @see theory 6.3, 6.6
 */
export function touchChoices({ asOf, standard, useful, credit }: TouchPlan): TouchChoice[] {
  const isAllowed = credit.code === "allowed";
  const due = standard.code === "next" && standard.due.from <= asOf ? standard.due.standard : null;
  const isForbidden = due?.content === "offer" && !isAllowed;
  const byStandard: TouchChoice[] =
    due === null || isForbidden
      ? []
      : [
          {
            code: "standard",
            channel: due.channel || useful?.channel || usual.channel,
            content: due.content || useful?.content || usual.content,
          },
        ];
  const byUse: TouchChoice[] =
    useful === null ? [] : [{ code: "useful", channel: useful.channel, content: useful.content }];
  const isNew = ({ channel, content }: TouchChoice) =>
    !byStandard.some((other) => other.channel === channel && other.content === content);
  const byOffer = { code: "offer", channel: useful?.channel || usual.channel, content: "offer" } as const;
  return [
    ...byStandard,
    ...byUse.filter(isNew),
    ...(isAllowed ? [byOffer].filter(isNew) : []),
    { code: "other", ...usual },
  ];
}

/** "phone call · useful advice"; the user's own words stay. */
export function howOf(
  { channel, content }: Pick<TouchChoice, "channel" | "content">,
  { vocabulary }: Lexicon,
): string {
  return [wordOf(vocabulary.channels, channel), wordOf(vocabulary.contents, content)]
    .filter((word) => word !== "")
    .join(" · ");
}

/** The first word of a code; the user's own word stays. */
export function wordOf(list: Readonly<Record<string, readonly string[]>>, code: string): string {
  return list[code]?.[0] ?? code;
}

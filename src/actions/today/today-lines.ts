import { type Standing, standings } from "../../domain/client/standing";
import { lostClient } from "../../domain/loop/lost-client";
import type { InsteadOfOffer } from "../../domain/today/offer-today";
import { isClosedByClient, type StepToday, stepToday } from "../../domain/today/step-today";
import { type TodayReason, type TodayVerdict, todayVerdict } from "../../domain/today/today";
import { comesNext } from "../../domain/today/today-next";
import type { TodayPlace } from "../../domain/today/today-rank";
import { clientOfferVerdict } from "../../domain/touches/offer-credit";
import type { Day } from "../../domain/values/day";
import type { Formatter } from "../../i18n/formatter";
import type { Language } from "../../i18n/language";
import { todayWordsIn } from "../../i18n/today-words";
import { type Words, wordsIn } from "../../i18n/words";
import type { TodaySheets } from "../../sheets/base/today-base";
import { fold } from "../../sheets/reading/fold";
import { codeIn } from "../../sheets/reading/word-codes";
import { formatterFor } from "../../sheets/writing/formatter";
import type { ClaimNamed } from "./done-today";
import { withPortraitRemark } from "./portrait-remark";

/** One client of today's list in words: who, why, what, by which channel and content, the client's benefit, until when. @see theory 14.3 */
export interface TodayLine extends TodayPlace {
  readonly owner: string;
  readonly client: string;
  readonly why: string;
  readonly do: string;
  readonly channel: string;
  readonly content: string;
  readonly clientBenefit: string;
  readonly until: string;
  readonly untilDay: Day | null;
  /** Codes, or the user's own words, for the touch that is logged. */
  readonly touch: { readonly channel: string; readonly content: string };
  readonly step: TodayStep | null;
  /** Due day of the promise that is due. */
  readonly promised: Day | null;
  /** The claim that is open; null = the line is about something else. */
  readonly claim: ClaimNamed | null;
  /** Why an offer would be against the rules today; "" = it would not. @see theory 6.5 */
  readonly offerWaits: string;
}

/** The step behind a line. */
export interface TodayStep {
  readonly roadmap: string;
  readonly number: number;
  readonly isStudy: boolean;
  readonly closedBy: "us" | "touch" | "client";
}

/** Which clients of the list are requested, by place. */
export interface Slice {
  readonly from: number;
  readonly count: number;
}

/** A part of the list, and what comes next of the clients in it. */
export interface TodayLines {
  readonly lines: readonly TodayLine[];
  /** The nearest later day on which clients will be listed, and how many of them; null = none is known. */
  readonly next: ComingNext | null;
}

export interface ComingNext {
  readonly day: Day;
  readonly clients: number;
}

/** Today's list of some clients, in the order of Clients and in the words of a language. @see theory 14.1, 14.3 */
export function todayLines(
  sheets: TodaySheets,
  { from, count }: Slice,
  language: Language,
  asOf: Day,
): TodayLines {
  const { base } = sheets;
  const standingOf = standings(base, asOf);
  const words = { today: todayWordsIn(language), ...wordsIn(language), format: formatterFor(language) };
  const lines: TodayLine[] = [];
  const coming: Day[] = [];
  for (let place = from; place < Math.min(from + count, base.clients.length); place++) {
    const standing = standingOf(place);
    const verdict = todayVerdict(base, place, standing, asOf);
    const next = verdict === null ? comesNext(base, place, standing, asOf) : null;
    if (verdict !== null) {
      const open = () => stepToday(standing.roadmap, base.touches?.get(place) ?? [], base.settings, asOf);
      const step = verdict.instead === null ? stepOf(stepBehind(verdict.because, open, words)) : null;
      const credit = clientOfferVerdict(base, place, standing, asOf).because;
      const offerWaits = words.today.offerWhy(credit, words.format);
      const line = todayLine(sheets, place, standing, verdict, words, asOf);
      const why = withPortraitRemark(line.why, sheets, place, standing.status.value, language);
      lines.push({ ...line, why, step, offerWaits });
    }
    if (next !== null) coming.push(next);
  }
  return { lines, next: nearest(coming) };
}

interface LineTexts extends Pick<Words, "vocabulary"> {
  readonly today: ReturnType<typeof todayWordsIn>;
  readonly format: Formatter;
}

function todayLine(
  { clients, base, winningCosts }: TodaySheets,
  place: number,
  { spend, timeline }: Standing,
  { value, because, instead }: TodayVerdict,
  { today, vocabulary, format }: LineTexts,
  asOf: Day,
): Omit<TodayLine, "step" | "offerWaits"> {
  const [channel, content] = [codeIn("channels", value.channel), codeIn("contents", value.content)];
  const contentWord = content === null ? value.content : vocabulary.contents[content][0]!;
  const lineTexts =
    instead === null
      ? lineSentences(because, today, format)
      : useful(instead, because, contentWord, today, format);
  const lost =
    because.code === "alarm"
      ? today.lostWhy(lostClient(base.ledger, timeline, winningCosts, asOf), format)
      : "";
  const owner = clients.textIn(place, "owner");
  return {
    rank: because.code,
    spend,
    place,
    ownerKey: fold(owner),
    owner,
    client: clients.titleOf(place),
    ...lineTexts,
    why: [lineTexts.why, lost].filter(Boolean).join(" "),
    channel: channel === null ? value.channel : vocabulary.channels[channel][0]!,
    content: contentWord,
    until: value.until === null ? "" : format.day(value.until),
    untilDay: value.until,
    touch: { channel: channel ?? value.channel, content: content ?? value.content },
    promised: because.code === "promise" ? because.due : null,
    claim:
      because.code === "alarm" && because.about === "claim"
        ? { madeOn: because.madeOn, what: because.what }
        : null,
  };
}

function lineSentences(
  because: TodayReason,
  { todayWhy, todayDo, todayBenefit }: LineTexts["today"],
  format: Formatter,
) {
  return { why: todayWhy(because, format), do: todayDo(because), clientBenefit: todayBenefit(because) };
}

/** A useful touch in place of the offer that a step requires. @see theory 14.2 */
function useful(
  { credit, touch }: InsteadOfOffer,
  because: TodayReason,
  content: string,
  { todayWhy, offerWhy, instead }: LineTexts["today"],
  format: Formatter,
) {
  return {
    why: `${todayWhy(because, format)} ${offerWhy(credit, format)}`,
    do: touch.standard?.text || instead.do(content),
    clientBenefit: instead.benefit,
  };
}

/** The step that a line is about; a promise in the words of a step is that step, put off until today. */
function stepBehind(
  because: TodayReason,
  open: () => StepToday | null,
  { today: { todayDo } }: LineTexts,
): StepToday | null {
  if (because.code === "step due" || because.code === "step overdue") return because;
  if (because.code !== "promise") return null;
  const step = open();
  return step !== null && fold(todayDo(step)) === fold(because.what) ? step : null;
}

function stepOf(today: StepToday | null): TodayStep | null {
  if (today === null) return null;
  const { step, isStudy } = today.action;
  return {
    roadmap: today.roadmap,
    number: step.step,
    isStudy,
    closedBy: step.doneWhen.kind === "touch" ? "touch" : isClosedByClient(step.doneWhen) ? "client" : "us",
  };
}

function nearest(days: readonly Day[]): ComingNext | null {
  const day = days.reduce<Day | null>((first, next) => (first === null ? next : Math.min(first, next)), null);
  return day === null ? null : { day, clients: days.filter((other) => other === day).length };
}

import type { Condition } from "../domain/records/condition";
import type { Anchor, DoneWhen, Then } from "../domain/records/roadmap";
import type { ReadinessKey } from "../domain/records/settings";
import type { OffsetUnit } from "../domain/values/offset";
import type { readyRoadmaps } from "../i18n/en/roadmaps";
import type { Vocabulary } from "../i18n/vocabulary";

export type ReadyRoadmap = keyof typeof readyRoadmaps;
type Known<Part> = Exclude<Part, { kind: "unknown" }>;

/** A step of a ready roadmap without its words. */
export interface ReadyStep {
  readonly after: Known<Anchor>;
  readonly offset?: readonly [count: number, unit: OffsetUnit];
  readonly onlyIf?: Condition;
  readonly doneWhen?: Known<DoneWhen>;
  readonly studyFirst?: true;
  readonly needs?: readonly ReadinessKey[];
  readonly channel: keyof Vocabulary["channels"];
  readonly content: keyof Vocabulary["contents"];
  readonly then?: Known<Then>;
}

type Steps<Map extends ReadyRoadmap> = Record<keyof (typeof readyRoadmaps)[Map]["steps"], ReadyStep>;

const start = { kind: "start" } as const;
const previous = { kind: "previous" } as const;
const lastPurchase = { kind: "last purchase" } as const;
const purchase = { kind: "purchase" } as const;
const hundred = { kind: "purchase quantity", atLeast: 100 } as const;
const end = { kind: "end" } as const;
const step = (number: number) => ({ kind: "step", step: number }) as const;
const touch = (content: keyof Vocabulary["contents"]) => ({ kind: "touch", content }) as const;
const days = (count: number) => [count, "day"] as const;
const weeks = (count: number) => [count, "week"] as const;
const months = (count: number) => [count, "month"] as const;

/** An offended client is not asked for referrals. */
const notOffended = { subject: "status", operator: "!=", value: "returner" } as const;

const roof: Steps<"roof"> = {
  1: { after: start, doneWhen: purchase, channel: "visit", content: "offer" },
  2: { after: previous, offset: days(3), doneWhen: purchase, channel: "call", content: "offer" },
  3: { after: previous, offset: days(14), doneWhen: purchase, channel: "visit", content: "offer" },
  4: { ...referralIn(days(7)), channel: "visit" },
  5: { after: step(1), offset: [9.5, "year"], channel: "call", content: "care", then: end },
};

const nails: Steps<"nails"> = {
  1: { after: start, doneWhen: purchase, channel: "call", content: "offer" },
  2: { ...touchIn(days(2), "article", "series"), needs: ["a"] },
  3: { ...studiedOfferIn(weeks(2)), doneWhen: hundred },
  4: studiedOfferIn(months(1)),
  5: vip(1, "call", "surprise"),
  6: vip(2, "visit", "advice"),
  7: vip(3, "event", "surprise"),
  8: { after: previous, offset: months(1), needs: ["d", "e"], channel: "visit", content: "offer" },
};

const coffee: Steps<"coffee"> = {
  1: { after: start, doneWhen: touch("offer"), channel: "visit", content: "offer" },
  2: { after: previous, offset: days(7), doneWhen: purchase, channel: "call", content: "offer" },
  3: touchIn(days(2), "care", "visit"),
  4: touchIn(days(5), "offer", "call"),
  5: touchIn(days(5), "surprise", "parcel"),
  6: touchIn(days(5), "advice", "videoCall"),
  7: { after: previous, offset: days(5), channel: "event", content: "advice" },
  8: touchIn(days(5), "care", "visit"),
  9: {
    after: lastPurchase,
    offset: weeks(4),
    doneWhen: purchase,
    channel: "call",
    content: "offer",
    then: step(3),
  },
};

const carBuyer: Steps<"carBuyer"> = {
  1: { after: start, doneWhen: purchase, channel: "visit", content: "offer" },
  2: touchIn(days(2), "care", "call"),
  3: { after: previous, offset: days(5), doneWhen: purchase, channel: "call", content: "offer" },
  4: { after: previous, offset: months(2), doneWhen: purchase, channel: "messenger", content: "offer" },
  5: { ...referralIn(weeks(2)), channel: "call" },
  6: { after: step(1), offset: [2.5, "year"], channel: "call", content: "care", then: end },
};

const carDealer: Steps<"carDealer"> = {
  1: { after: start, doneWhen: purchase, channel: "visit", content: "offer" },
  2: touchIn(days(3), "surprise", "call"),
  3: touchIn(days(4), "advice", "visit"),
  4: { after: previous, offset: days(7), channel: "event", content: "advice" },
  5: { ...studiedOfferIn(days(3)), doneWhen: purchase },
  6: { ...studiedOfferIn(months(1)), after: lastPurchase, doneWhen: hundred, then: step(2) },
};

const consumables: Steps<"consumables"> = {
  1: { after: start, doneWhen: purchase, channel: "visit", content: "offer" },
  2: touchIn(days(2), "care", "visit"),
  3: touchIn(days(7), "advice", "messenger"),
  4: { after: lastPurchase, offset: weeks(3), doneWhen: purchase, channel: "call", content: "offer" },
  5: touchIn(days(0), "surprise", "parcel"),
  6: { ...studiedOfferIn(days(7)), channel: "call", then: step(3) },
};

const subscription: Steps<"subscription"> = {
  1: { after: start, doneWhen: purchase, channel: "call", content: "offer" },
  2: touchIn(days(2), "care", "videoCall"),
  3: touchIn(days(7), "advice", "videoCall"),
  4: {
    after: previous,
    offset: days(12),
    doneWhen: { kind: "subscription" },
    channel: "call",
    content: "offer",
  },
  5: { after: lastPurchase, offset: weeks(3), doneWhen: touch("news"), channel: "series", content: "news" },
  6: { after: lastPurchase, offset: months(1), doneWhen: purchase, channel: "letter", content: "care" },
  7: { ...touchIn(days(3), "surprise", "messenger"), then: step(5) },
};

function touchIn(
  offset: NonNullable<ReadyStep["offset"]>,
  content: ReadyStep["content"],
  channel: ReadyStep["channel"],
): ReadyStep {
  return { after: previous, offset, doneWhen: touch(content), channel, content };
}

/** More volume or assortment is offered after the client was studied. @see theory 8.5 */
function studiedOfferIn(offset: NonNullable<ReadyStep["offset"]>): ReadyStep {
  return { after: previous, offset, studyFirst: true, needs: ["b"], channel: "visit", content: "offer" };
}

function referralIn(offset: NonNullable<ReadyStep["offset"]>): Omit<ReadyStep, "channel"> {
  return { after: previous, offset, onlyIf: notOffended, doneWhen: { kind: "referral" }, content: "care" };
}

function vip(level: number, channel: ReadyStep["channel"], content: ReadyStep["content"]): ReadyStep {
  const doneWhen = { kind: "tier", tier: `VIP ${level}` } as const;
  return { after: previous, offset: months(1), doneWhen, needs: ["c"], channel, content };
}

/** What the ready roadmaps are made of, without their words. @see theory 8.11, 15 (8.11) */
export const readySteps: { readonly [Map in ReadyRoadmap]: Steps<Map> } = {
  roof,
  nails,
  coffee,
  carBuyer,
  carDealer,
  consumables,
  subscription,
};

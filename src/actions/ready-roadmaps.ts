import type { Condition } from "../domain/condition";
import type { OffsetUnit } from "../domain/offset";
import type { Anchor, DoneWhen, Then } from "../domain/roadmap";
import type { ReadinessKey } from "../domain/settings";
import * as en from "../i18n/en/roadmaps";
import type { Language } from "../i18n/language";
import * as ru from "../i18n/ru/roadmaps";
import { type Words, wordsIn } from "../i18n/words";
import type { SampleRow } from "./sample-rows";

const words: Record<Language, typeof en> = { en, ru };

export type ReadyRoadmap = keyof typeof en.readyRoadmaps;
type Vocabulary = Words["vocabulary"];
type Known<Part> = Exclude<Part, { kind: "unknown" }>;

/** A step of a ready roadmap without its words. */
interface ReadyStep {
  readonly after: Known<Anchor>;
  readonly offset?: readonly [count: number, unit: OffsetUnit];
  readonly onlyIf?: Extract<Condition, { subject: "status" }>;
  readonly doneWhen?: Known<DoneWhen>;
  readonly studyFirst?: true;
  readonly needs?: readonly ReadinessKey[];
  readonly channel: keyof Vocabulary["channels"];
  readonly content: keyof Vocabulary["contents"];
  readonly then?: Known<Then>;
}

type Steps<Map extends ReadyRoadmap> = Record<keyof (typeof en.readyRoadmaps)[Map]["steps"], ReadyStep>;

const start = { kind: "start" } as const;
const previous = { kind: "previous" } as const;
const purchase = { kind: "purchase" } as const;
const step = (number: number) => ({ kind: "step", step: number }) as const;
const touch = (content: keyof Vocabulary["contents"]) => ({ kind: "touch", content }) as const;
const tier = (name: string) => ({ kind: "tier", tier: name }) as const;
const days = (count: number) => [count, "day"] as const;

/** An offended client is not asked for referrals. */
const notOffended = { subject: "status", operator: "!=", value: "returner" } as const;

const roof: Steps<"roof"> = {
  1: { after: start, doneWhen: purchase, channel: "visit", content: "offer" },
  2: { after: previous, offset: days(3), doneWhen: purchase, channel: "call", content: "offer" },
  3: { after: previous, offset: days(14), doneWhen: purchase, channel: "visit", content: "offer" },
  4: {
    after: previous,
    offset: days(7),
    onlyIf: notOffended,
    doneWhen: { kind: "referral" },
    channel: "visit",
    content: "care",
  },
  5: { after: step(1), offset: [9.5, "year"], channel: "call", content: "care", then: { kind: "end" } },
};

const nails: Steps<"nails"> = {
  1: { after: start, doneWhen: purchase, channel: "call", content: "offer" },
  2: {
    after: previous,
    offset: days(2),
    doneWhen: touch("article"),
    needs: ["a"],
    channel: "series",
    content: "article",
  },
  3: {
    after: previous,
    offset: [2, "week"],
    doneWhen: { kind: "purchase quantity", atLeast: 100 },
    studyFirst: true,
    needs: ["b"],
    channel: "visit",
    content: "offer",
  },
  4: {
    after: previous,
    offset: [1, "month"],
    studyFirst: true,
    needs: ["b"],
    channel: "visit",
    content: "offer",
  },
  5: vip(1, "call", "surprise"),
  6: vip(2, "visit", "advice"),
  7: vip(3, "event", "surprise"),
  8: { after: previous, offset: [1, "month"], needs: ["d", "e"], channel: "visit", content: "offer" },
};

function vip(level: number, channel: ReadyStep["channel"], content: ReadyStep["content"]): ReadyStep {
  const doneWhen = tier(`VIP ${level}`);
  return { after: previous, offset: [1, "month"], doneWhen, needs: ["c"], channel, content };
}

const coffee: Steps<"coffee"> = {
  1: { after: start, doneWhen: touch("offer"), channel: "visit", content: "offer" },
  2: { after: previous, offset: days(7), doneWhen: purchase, channel: "call", content: "offer" },
  3: { after: previous, offset: days(2), doneWhen: touch("care"), channel: "visit", content: "care" },
  4: { after: previous, offset: days(5), doneWhen: touch("offer"), channel: "call", content: "offer" },
  5: {
    after: previous,
    offset: days(5),
    doneWhen: touch("surprise"),
    channel: "parcel",
    content: "surprise",
  },
  6: { after: previous, offset: days(5), doneWhen: touch("advice"), channel: "videoCall", content: "advice" },
  7: { after: previous, offset: days(5), channel: "event", content: "advice" },
  8: { after: previous, offset: days(5), doneWhen: touch("care"), channel: "visit", content: "care" },
  9: {
    after: { kind: "last purchase" },
    offset: [4, "week"],
    doneWhen: purchase,
    channel: "call",
    content: "offer",
    then: step(3),
  },
};

const maps: { readonly [Map in ReadyRoadmap]: Steps<Map> } = { roof, nails, coffee };

/** The name of a ready roadmap, as its rows and a client's *Roadmap* cell have it. */
export function readyRoadmapName(map: ReadyRoadmap, language: Language): string {
  return words[language].readyRoadmaps[map].name;
}

/** Rows of the Roadmaps sheet with all ready roadmaps, written in a language. @see theory 8.11 */
export function readyRoadmapRows(language: Language): SampleRow[] {
  return (Object.keys(maps) as ReadyRoadmap[]).flatMap((map) => {
    const { name, steps } = words[language].readyRoadmaps[map];
    return Object.entries(steps).map(([number, said]) => {
      const structure = (maps[map] as Record<string, ReadyStep>)[number]!;
      return { roadmap: name, step: Number(number), ...said, ...stepCells(structure, language) };
    });
  });
}

function stepCells(ready: ReadyStep, language: Language): SampleRow {
  const { vocabulary } = wordsIn(language);
  const { after, offset, onlyIf, doneWhen = { kind: "by hand" }, studyFirst, needs, then } = ready;
  return {
    startsAfter:
      after.kind === "step" ? stepText(after.step, vocabulary) : vocabulary.anchors[after.kind][0]!,
    ...(offset && { offset: words[language].span(...offset) }),
    ...(onlyIf && {
      onlyIf: `${vocabulary.subjects.status[0]} ${onlyIf.operator} ${vocabulary.statuses[onlyIf.value][0]}`,
    }),
    doneWhen: doneWhenText(doneWhen, vocabulary),
    ...(studyFirst && { studyFirst: vocabulary.yesNo.yes[0]! }),
    ...(needs && { needs: needs.join(", ") }),
    channel: vocabulary.channels[ready.channel][0]!,
    content: vocabulary.contents[ready.content][0]!,
    ...(then && { then: thenText(then, vocabulary) }),
  };
}

function doneWhenText(doneWhen: Known<DoneWhen>, { doneWhen: say, contents }: Vocabulary): string {
  switch (doneWhen.kind) {
    case "purchase quantity":
      return `${say.purchase[0]} >= ${doneWhen.atLeast}`;
    case "purchase of":
      return `${say["purchase of"][0]} ${doneWhen.product}`;
    case "touch":
      return `${say.touch[0]} ${contents[doneWhen.content as keyof typeof contents][0]}`;
    case "tier":
      return `${say.tier[0]} ${doneWhen.tier}`;
    default:
      return say[doneWhen.kind][0]!;
  }
}

function thenText(then: Known<Then>, vocabulary: Vocabulary): string {
  if (then.kind === "step") return stepText(then.step, vocabulary);
  return then.kind === "end" ? vocabulary.then.end[0]! : "";
}

function stepText(number: number, { then }: Vocabulary): string {
  return `${then.step[0]} ${number}`;
}

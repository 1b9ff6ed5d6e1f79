import type { Day } from "../../domain/values/day";
import type { Language } from "../../i18n/language";
import { type SampleWords, sampleWords as words } from "../../i18n/sample";
import { wordsIn } from "../../i18n/words";
import type { SampleRow, SampleSheets } from "../new-sheets/sample-rows";
import { moneyFactor } from "./sample-catalogue";
import type { SampleClient } from "./sample-clients";

type Vocabulary = ReturnType<typeof wordsIn>["vocabulary"];

interface SampleContext {
  readonly language: Language;
  readonly asOf: Day;
  /** Number of the order that a client made a number of days ago. */
  orderOf(client: SampleClient, ago: number): string;
}

/** Rows of the sheets about touches, offers and points, for the clients of the sample. */
export function loyaltyRows(context: SampleContext): SampleSheets {
  return {
    standards: standardRows(context),
    contracts: contractRows(context),
    subscriptions: subscriptionRows(context),
    points: pointsRows(context),
    perks: perkRows(context),
  };
}

/** Status, channel, content, days, text, executor, owner; the last standard has no owner. */
const standards: readonly [
  keyof Vocabulary["statuses"],
  keyof Vocabulary["channels"],
  keyof Vocabulary["contents"],
  number | null,
  keyof SampleWords["standards"],
  keyof SampleWords["executors"],
  keyof SampleWords["people"] | null,
][] = [
  ["lead", "series", "advice", 14, "lead", "trainer", "olga"],
  ["newcomer", "call", "care", null, "care", "trainer", "olga"],
  ["newcomer", "videoCall", "advice", 30, "newcomer", "trainer", "olga"],
  ["fan", "parcel", "surprise", 90, "fan", "trainer", "olga"],
  ["fan", "series", "story", 30, "story", "engineer", "ivan"],
  ["sleeping", "call", "offer", 30, "sleeping", "trainer", "olga"],
  ["returner", "visit", "care", 14, "returner", "foreman", null],
];

function standardRows({ language }: SampleContext): SampleRow[] {
  const { statuses, channels, contents } = wordsIn(language).vocabulary;
  const texts = words[language];
  return standards.map(([status, channel, content, everyDays, text, executor, owner]) => ({
    status: statuses[status][0]!,
    channel: channels[channel][0]!,
    content: contents[content][0]!,
    ...(everyDays && { everyDays }),
    text: texts.standards[text],
    executor: texts.executors[executor],
    ...(owner && { owner: texts.people[owner] }),
  }));
}

interface SampleContract {
  readonly product?: keyof SampleWords["products"];
  /** Days before today. */
  readonly from: number;
  readonly days: number;
  readonly quantity?: number;
  readonly amount?: number;
  readonly equipment?: number;
  readonly cancelled?: number;
}

const contracts: Record<keyof SampleWords["contracts"], SampleContract> = {
  iris: { product: "beans", from: 180, days: 365, quantity: 300 },
  gas: { product: "nails", from: 330, days: 365, quantity: 1000 },
  crates: { from: 170, days: 180, amount: 4000 },
  fjord: { product: "beans", from: 100, days: 365, quantity: 120, equipment: 2400, cancelled: 30 },
};

function contractRows({ language, asOf }: SampleContext): SampleRow[] {
  const texts = words[language];
  return entries(contracts).map(
    ([client, { product, from, days, quantity, amount, equipment, cancelled }]) => ({
      client: texts.clients[client],
      contract: texts.contracts[client].name,
      ...(product && { product: texts.products[product].name }),
      startsOn: { day: asOf - from },
      endsOn: { day: asOf - from + days },
      ...(quantity && { quantity }),
      ...(amount && { amount: amount * moneyFactor[language] }),
      ...(equipment && { equipment: equipment * moneyFactor[language] }),
      ...(cancelled && { cancelledOn: { day: asOf - cancelled } }),
      note: texts.contracts[client].note,
    }),
  );
}

interface SampleSubscription {
  readonly from: number;
  readonly fee: number;
  readonly separatePrice: number;
  readonly cost: number;
  readonly everyMonths?: number;
  /** Days from today to the end of the term. */
  readonly term?: number;
  readonly ended?: readonly [ago: number, keyof Vocabulary["endReasons"]];
}

const subscriptions: Record<keyof SampleWords["subscriptions"], SampleSubscription> = {
  harbor: { from: 120, fee: 40, separatePrice: 55, cost: 25 },
  anna: { from: 22, fee: 25, separatePrice: 30, cost: 10, term: 70 },
  quarry: {
    from: 1500,
    fee: 150,
    separatePrice: 200,
    cost: 90,
    everyMonths: 12,
    ended: [90, "no longer needed"],
  },
  fred: { from: 50, fee: 25, separatePrice: 30, cost: 10, ended: [15, "client refused"] },
};

function subscriptionRows({ language, asOf }: SampleContext): SampleRow[] {
  const texts = words[language];
  const { endReasons } = wordsIn(language).vocabulary;
  const factor = moneyFactor[language];
  return entries(subscriptions).map(
    ([client, { from, fee, separatePrice, cost, everyMonths, term, ended }]) => ({
      client: texts.clients[client],
      subscription: texts.subscriptions[client],
      startsOn: { day: asOf - from },
      fee: fee * factor,
      ...(everyMonths && { everyMonths }),
      ...(term && { endsOn: { day: asOf + term } }),
      ...(ended && { endedOn: { day: asOf - ended[0] }, endedBecause: endReasons[ended[1]][0]! }),
      separatePrice: separatePrice * factor,
      cost: cost * factor,
    }),
  );
}

interface SamplePoints {
  readonly client: SampleClient;
  readonly ago: number;
  readonly kind: keyof Vocabulary["pointsKinds"];
  /** What was paid, and the rate of the tier held before it. */
  readonly of: readonly [paid: number, rate: number];
  /** Days from today to the last day of the lot. */
  readonly expires?: number;
  readonly note?: keyof SampleWords["points"];
}

const points: readonly SamplePoints[] = [
  { client: "crates", ago: 90, kind: "earn", of: [480, 0.03], expires: -5 },
  { client: "harbor", ago: 56, kind: "earn", of: [340, 0.02] },
  { client: "crates", ago: 50, kind: "earn", of: [600, 0.03], expires: 20 },
  { client: "iris", ago: 44, kind: "earn", of: [564, 0.03] },
  { client: "harbor", ago: 26, kind: "earn", of: [358, 0.02] },
  { client: "harbor", ago: 20, kind: "adjust", of: [5, 1], note: "sorry" },
  { client: "iris", ago: 15, kind: "spend", of: [10, 1], note: "spent" },
  { client: "iris", ago: 15, kind: "earn", of: [618, 0.03] },
  { client: "crates", ago: 4, kind: "expire", of: [480, 0.03], note: "expired" },
];

function pointsRows({ language, asOf, orderOf }: SampleContext): SampleRow[] {
  const texts = words[language];
  const { pointsKinds } = wordsIn(language).vocabulary;
  return points.map(({ client, ago, kind, of: [paid, rate], expires, note }) => ({
    client: texts.clients[client],
    date: { day: asOf - ago },
    kind: pointsKinds[kind][0]!,
    points: Math.floor((paid * moneyFactor[language] * Math.round(rate * 100)) / 100),
    ...(expires && { expires: { day: asOf + expires } }),
    ...((kind === "earn" || kind === "spend") && { order: orderOf(client, ago) }),
    ...(note && { note: texts.points[note] }),
  }));
}

const perks: readonly [SampleClient, ago: number, keyof SampleWords["perks"], keyof SampleWords["people"]][] =
  [
    ["iris", 70, "service", "olga"],
    ["crates", 45, "manager", "ivan"],
    ["gas", 38, "golf", "ivan"],
    ["dan", 30, "card", "olga"],
  ];

function perkRows({ language, asOf }: SampleContext): SampleRow[] {
  const texts = words[language];
  return perks.map(([client, ago, perk, by]) => ({
    client: texts.clients[client],
    date: { day: asOf - ago },
    perk: texts.perks[perk],
    by: texts.people[by],
  }));
}

function entries<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

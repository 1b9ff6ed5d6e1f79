import type { Day } from "../../domain/values/day";
import type { Language } from "../../i18n/language";
import { sampleWords as words } from "../../i18n/sample";
import { wordsIn } from "../../i18n/words";
import type { RowCode } from "../new-sheets/row-code";
import type { SampleRow, SampleSheets } from "../new-sheets/sample-rows";
import { readyRoadmapName, readyRoadmapRows } from "../roadmaps/ready-roadmaps";
import { auditRows } from "./sample-audit";
import { items, moneyFactor, productRows, segmentRows, tierRows } from "./sample-catalogue";
import { claimRows } from "./sample-claims";
import {
  type SampleClient,
  type SampleHistory,
  type SampleProduct,
  sampleClients,
  sampleRoadmaps,
} from "./sample-clients";
import { loyaltyRows } from "./sample-loyalty";
import { issuedOffer, offerRows } from "./sample-offers";

/** Values the sample needs on the Settings sheet; yes and no are codes, to be written in the sheet's language. */
export function sampleSettings(language: Language): Partial<Record<RowCode, string | number>> {
  const factor = moneyFactor[language];
  return {
    businessCycle: 30,
    readinessA: "yes",
    readinessB: "yes",
    readinessC: "yes",
    readinessD: "no",
    readinessE: "yes",
    profitGoal: 12_000 * factor,
    planNewcomers: 6,
    planFans: 3,
    attractionCost: 60 * factor,
    samplesCost: 15 * factor,
    retentionCost: 400 * factor,
  };
}

type SampleContext = { readonly language: Language; readonly asOf: Day };

/** A fictional team at work: clients of every status, tier and state of the next action, the same on any day. */
export function sampleRows(language: Language, asOf: Day): SampleSheets {
  const context = { language, asOf };
  return {
    clients: entries(sampleClients).map(([client, story], place) => clientRow(client, story, place, context)),
    purchases: purchaseRows(context),
    touches: oldestFirst(entries(sampleClients).flatMap((entry) => touchRows(entry, context))),
    products: productRows(language),
    roadmaps: readyRoadmapRows(sampleRoadmaps, language),
    progress: oldestFirst(entries(sampleClients).flatMap((entry) => progressRows(entry, context))),
    promises: entries(sampleClients).flatMap((entry) => promiseRows(entry, context)),
    tiers: tierRows(language),
    segments: segmentRows(language),
    offers: offerRows(language, asOf),
    audit: auditRows(language),
    claims: claimRows(context),
    ...loyaltyRows({ ...context, orderOf: (client, ago) => orderOf(allBought(), client, ago) }),
  };
}

type Entry = [client: SampleClient, story: SampleHistory];

function clientRow(
  client: SampleClient,
  story: SampleHistory,
  place: number,
  context: SampleContext,
): SampleRow {
  const { language, asOf } = context;
  const texts = words[language];
  const { yes, no } = wordsIn(language).vocabulary.yesNo;
  const number = String(place + 1).padStart(2, "0");
  const addedOn = { day: asOf - firstSeen(story) };
  const { contact, source, map, referredBy, left } = story;
  return {
    client: texts.clients[client],
    ...(contact.includes("p") && { phone: texts.phone(number) }),
    ...(contact.includes("e") && { email: `${client}@example.com` }),
    ...(contact.includes("m") && { messenger: `@${client}_sample` }),
    segment: texts.segments[story.segment].name,
    owner: owner(story, language),
    executor: texts.executors[executors[story.segment]],
    ...(source && { source: texts.sources[source] }),
    ...(referredBy && { referredBy: texts.clients[referredBy] }),
    ...(story.cycle && { cycleDays: story.cycle }),
    ...(map && { roadmap: readyRoadmapName(map, language) }),
    ...(contact && { consent: story.unwanted ? no[0]! : yes[0]!, leadSince: addedOn }),
    ...(left && { leftOn: { day: asOf - left }, leftBecause: noted(texts.leftBecause, client) }),
    ...(story.unwanted && { wanted: no[0]! }),
    addedOn,
    note: noted(texts.notes, client),
  };
}

const executors = {
  cafes: "trainer",
  guests: "trainer",
  homes: "foreman",
  builders: "engineer",
  plants: "engineer",
} as const;

function owner({ segment }: SampleHistory, language: Language): string {
  return words[language].people[executors[segment] === "trainer" ? "olga" : "ivan"];
}

/** A few days before anything else is known of the client. */
function firstSeen({ buys = {}, touches = {}, progress = {} }: SampleHistory): number {
  const events = [...Object.values(buys), touches, progress].flatMap((dated) => Object.keys(dated));
  return Math.max(0, ...events.map(Number)) + 5;
}

interface Bought {
  readonly client: SampleClient;
  readonly product: SampleProduct;
  readonly ago: number;
  readonly quantity: number;
  readonly isFree?: true;
  /** The day of the order that the goods are sent back of. */
  readonly of?: number;
}

function boughtBy([client, { buys = {}, free, refund }]: Entry): Bought[] {
  return [
    ...entries(buys).flatMap(([product, dated]) =>
      byDay(dated).map(([ago, quantity]) => ({ client, product, ago, quantity })),
    ),
    ...(free ? [{ client, product: free[0], ago: free[1], quantity: 1, isFree: true } as const] : []),
    ...(refund ? [{ client, ...refund, quantity: -refund.quantity }] : []),
  ];
}

/** Oldest first. */
function allBought(): Bought[] {
  return entries(sampleClients)
    .flatMap(boughtBy)
    .sort((one, other) => other.ago - one.ago);
}

/** The rows of one client on one day are one order, and a refund names its order. */
function orderOf(bought: readonly Bought[], client: SampleClient, ago: number): string {
  const visits = [...new Set(bought.map((row) => `${row.client} ${row.of ?? row.ago}`))];
  return String(1001 + visits.indexOf(`${client} ${ago}`));
}

function purchaseRows({ language, asOf }: SampleContext): SampleRow[] {
  const texts = words[language];
  const bought = allBought();
  return bought.map((row) => {
    const { price, cost, warrantyYears } = items[row.product];
    const units = row.quantity * moneyFactor[language];
    return {
      date: { day: asOf - row.ago },
      client: texts.clients[row.client],
      product: texts.products[row.product].name,
      quantity: row.quantity,
      amount: row.isFree ? 0 : price * units,
      cost: cost * units,
      order: orderOf(bought, row.client, row.of ?? row.ago),
      ...(warrantyYears && { deliveredOn: { day: asOf - row.ago + 5 } }),
    };
  });
}

function touchRows([client, story]: Entry, { language, asOf }: SampleContext): SampleRow[] {
  const { channels, contents, yesNo } = wordsIn(language).vocabulary;
  return byDay(story.touches ?? {}).map(([ago, touch]) => {
    const [channel, content, answer] = touch.split(" ") as [
      keyof typeof channels,
      keyof typeof contents,
      "+"?,
    ];
    const offer = issuedOffer(client, ago, language);
    return {
      date: { day: asOf - ago },
      client: words[language].clients[client],
      channel: channels[channel][0]!,
      content: contents[content][0]!,
      by: owner(story, language),
      answered: (answer ? yesNo.yes : yesNo.no)[0]!,
      ...(offer && { offer }),
    };
  });
}

function progressRows([client, story]: Entry, { language, asOf }: SampleContext): SampleRow[] {
  const { map, progress = {}, benefits = {} } = story;
  const { states } = wordsIn(language).vocabulary;
  const texts = words[language];
  return byDay(progress).map(([ago, written]) => {
    const [state, step] = written.split(" ").reverse() as [keyof typeof states, string?];
    const benefit = state === "studied" ? benefits[Number(step)] : undefined;
    return {
      date: { day: asOf - ago },
      client: texts.clients[client],
      roadmap: readyRoadmapName(map!, language),
      ...(step && { step: Number(step) }),
      state: states[state][0]!,
      by: owner(story, language),
      ...(benefit && { clientBenefit: texts.benefits[benefit] }),
    };
  });
}

function promiseRows([client, story]: Entry, { language, asOf }: SampleContext): SampleRow[] {
  if (story.promise === undefined) return [];
  const { made, due, done } = story.promise;
  return [
    {
      client: words[language].clients[client],
      due: { day: asOf - due },
      what: noted(words[language].promises, client),
      ownerRole: owner(story, language),
      madeOn: { day: asOf - made },
      ...(done && { doneOn: { day: asOf - done } }),
    },
  ];
}

function noted(texts: Partial<Record<SampleClient, string>>, client: SampleClient): string {
  return texts[client] ?? "";
}

function oldestFirst(rows: SampleRow[]): SampleRow[] {
  const dayOf = ({ date }: SampleRow) => (date as { day: Day }).day;
  return rows.sort((one, other) => dayOf(one) - dayOf(other));
}

function byDay<Value>(dated: Readonly<Record<number, Value>>): [ago: number, value: Value][] {
  return Object.entries(dated).map(([ago, value]) => [Number(ago), value]);
}

function entries<Key extends string, Value>(record: Partial<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

import type { OfferFrequency } from "../../domain/records/settings";
import type { BindingRule } from "../../domain/touches/offer-credit";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const days = (count: number) => counted(count, "day", "days");
const touches = (count: number) => counted(count, "touch", "touches");
const usefulTouches = (count: number) => counted(count, "useful touch", "useful touches");

/** Why an offer is not allowed: the one rule that forbids it. */
const rules = {
  consent: "Rule: consent. The client does not want to be contacted.",
  left: "Rule: the client has left us.",
  share: (offers: number, all: number, limit: string) =>
    `Rule: share of offers. With one more it would be ${offers} of ${all} touches; the limit is ${limit}.`,
  frequency: (frequency: OfferFrequency) =>
    frequency === "weekly"
      ? "Rule: frequency. At least 7 days between offers."
      : `Rule: frequency. At most ${counted(frequency, "offer", "offers")} in any 30 days.`,
  mostTouches: (most: number) => `Rule: limit of touches. At most ${touches(most)} in any 30 days.`,
  none: (offers: number, all: number, limit: string) =>
    `No rule prevents it: with one more it would be ${offers} of ${touches(all)}; the limit is ${limit}.`,
};

/** What to do about it. */
const advice = {
  consent: "Do not touch. If the client agrees again, change Consent on the Clients sheet.",
  winBack: "Win the client back first: only the win-back standard applies.",
  notToContact: "Not wanted back: leave the client in peace.",
  share: (short: number) => `${usefulTouches(short)} more, and the share allows an offer.`,
  frequency: (day: string) => `Next offer: from ${day}. Useful touches may continue.`,
  mostTouches: (day: string) => `Next touch, an offer too: from ${day}.`,
};

const kinds: Record<BindingRule | "allowed" | "all", string> = {
  all: "All clients",
  allowed: "Offer allowed today",
  share: "Useful touches missing",
  frequency: "Had an offer lately",
  "most touches": "Limit of touches reached",
  left: "Left us",
  "no consent": "Do not want to be contacted",
};

/** Words of the Touch plan panel. */
export const touchPlan = {
  title: "Touch plan",
  views: { client: "Client", list: "List", base: "Base" },
  viewsLabel: "What to show",
  choose: "Select a row with a client on any sheet, or find a client in the list.",
  follows: "The plan follows the selected row.",
  pinned: "The plan stays with this client.",
  follow: "Follow the selected row again",
  since: (day: string) => `since ${day}`,
  credit: {
    title: "Offer",
    allowed: "An offer is allowed today.",
    forbidden: "No offer today.",
    rules,
    advice,
    counts: (windowDays: number, all: number, offers: number, share: string, limit: string) =>
      `Last ${days(windowDays)}: ${touches(all)}, ${offers} of them ${offers === 1 ? "an offer" : "offers"}: ${share}; the limit is ${limit}.`,
    noTouches: (windowDays: number) => `No touches in the last ${days(windowDays)}.`,
    earns: (count: number) => `${usefulTouches(count)} ${count === 1 ? "earns" : "earn"} 1 offer.`,
    everyTouch: "Every touch may be an offer.",
    earned: (useful: number, earned: number, made: number) =>
      `So far ${usefulTouches(useful)}: offers earned ${earned}, made ${made}.`,
    tooEarly: (day: string) => `It is early after the last purchase: the next offer is welcome from ${day}.`,
    open: (left: number) =>
      `The days after a purchase are a good time to offer: ${left === 0 ? "today is the last" : `${days(left)} left`}.`,
    closed: "The best days after the last purchase are over.",
  },
  standard: {
    title: (status: string) => `Standard: ${status}`,
    when: "When",
    dueToday: "due today",
    dueFrom: (day: string) => `from ${day}`,
    every: (count: number) => (count === 1 ? "every day" : `every ${days(count)}`),
    once: "once",
    any: "any",
    nobody: "nobody yet",
    missing: "No standard is written for this status.",
    write: "Write it on the sheet",
    carriedOut: "The standard is met: nothing more to do.",
    notToContact: "None: the client is left in peace.",
    noSheet: (sheet: string) => `There is no sheet “${sheet}” yet. Choose Start in the menu.`,
  },
  log: {
    title: "Log a touch",
    choices: {
      standard: "By the standard",
      useful: "Useful touch",
      offer: "Offer",
      other: "Other touch",
    },
    result: "Result",
    more: "Another channel, content or person",
    channel: "Channel",
    content: "Content",
    who: "Who",
    answered: "The client replied",
    done: "Done",
    notAllowed: "An offer is not allowed today. Log it only if it was made all the same.",
    capped: (day: string) => `The limit of touches is reached: the next one is welcome from ${day}.`,
  },
  news: {
    writing: "Writing …",
    logged: (client: string, how: string) => `Touch logged: ${client}, ${how}.`,
  },
  list: {
    search: "Client or owner",
    which: "Which clients",
    kinds,
    counted: (kind: string, count: string) => `${kind} (${count})`,
    allowedToday: (allowed: string, total: string) => `Offer allowed today: ${allowed} of ${total} clients.`,
    choose: "Choose a client to see the plan.",
    loading: "Loading clients",
    stopped: (done: string, total: string) => `Stopped: ${done} of ${total} clients looked through.`,
    goOn: "Go on",
    nobody: "No client found.",
    noClients: "There are no clients yet. Enter them on the Clients sheet.",
    showMore: (rest: string) => `Show more (${rest})`,
    refresh: "Refresh",
    credit: {
      allowed: "offer allowed",
      share: (short: number) => `${usefulTouches(short)} missing`,
      offerFrom: (day: string) => `offer from ${day}`,
      touchFrom: (day: string) => `touch from ${day}`,
      left: "left",
      consent: "no contact",
    },
  },
  base: {
    share: "Share of offers",
    within: "Within the limit.",
    above: (short: number) => `Above the limit: ${usefulTouches(short)} missing.`,
    ownShare: "For each client their own share decides.",
    showList: "Show these clients",
    matrix: "Channels and contents",
    caption: (windowDays: number) => `Touches of the last ${days(windowDays)} by channel and content`,
    legend: "0 = never used; the darker, the more touches.",
    unused: (empty: number, all: number) => `Never used: ${empty} of ${all} combinations.`,
    channelsUnused: (list: string) => `Channels without touches: ${list}.`,
    contentsUnused: (list: string) => `Contents without touches: ${list}.`,
    other: "other",
    standards: "Standards",
    fine: "Every status has a standard, and each standard an executor and an owner.",
    missing: (status: string) => `No standard: ${status}.`,
    lacks: {
      executor: (row: number, status: string) => `Row ${row}, ${status}: no executor.`,
      owner: (row: number, status: string) => `Row ${row}, ${status}: no owner.`,
    },
    segments: {
      title: "Segments",
      fine: "Every client has a segment, every segment an offer, and every rule matches a client.",
      without: (clients: number) =>
        clients === 1 ? "1 client has no segment." : `${clients} clients have no segment.`,
      withoutOffer: (name: string) => `No offer for the segment “${name}”.`,
      idle: (row: number, name: string) => `Row ${row}, “${name}”: the rule matches no client.`,
    },
    goToCell: "Go to cell",
    goToCellOf: (sentence: string) => `Go to cell: ${sentence}`,
    refresh: "Refresh",
  },
};

export type TouchPlanWords = typeof touchPlan;

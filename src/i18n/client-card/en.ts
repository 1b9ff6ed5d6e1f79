import type { CycleSource } from "../../domain/cycle/cycle";
import type { OverdueLevel } from "../../domain/cycle/overdue";
import type { Programme } from "../../domain/offers/programme";
import type { StripStep } from "../../domain/roadmaps/roadmap-strip";
import type { PointsSource } from "../../domain/tiers/client-points";
import { contractStates, subscriptionStates } from "../en/offers";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const purchases = (count: number) => (count === 1 ? "1 purchase" : `${count} purchases`);

const months = (count: number) => (count === 1 ? "month" : `${count} months`);

const sources: Record<CycleSource, string> = {
  client: "the client's own",
  rhythm: "the client's rhythm",
  product: "of the product",
  category: "of the product's category",
  segment: "of the segment",
  business: "of the business",
};

const levels: Record<OverdueLevel, string> = {
  "no cycle": "no cycle",
  "on time": "on time",
  "due soon": "due soon",
  overdue: "overdue",
  "long overdue": "long overdue",
};

const states: Record<StripStep["state"], string> = {
  done: "done",
  skipped: "skipped",
  "passed over": "passed over",
  locked: "locked",
  waiting: "waiting",
  due: "due",
  overdue: "overdue",
  ahead: "ahead",
};

function ordinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}

/** Words of the client card. */
export const clientCard = {
  title: "Client card",
  choose: "Select a row with a client, on any sheet.",
  follows: "The card follows the selected row.",
  pinned: "The card stays here while a form is open.",
  contacts: "Contacts",
  noContacts: "No phone, e-mail or messenger.",
  refuses: "Does not want to be contacted.",
  call: (phone: string) => `Call ${phone}`,
  whatsApp: "WhatsApp",
  telegram: "Telegram",
  write: (email: string) => `Write to ${email}`,
  since: (day: string) => `since ${day}`,
  why: "Why",
  now: "Now",
  nothingNow: "Nothing to do today.",
  until: (day: string) => `until ${day}`,
  clientGains: "The client gains",
  weGain: "We gain",
  cycle: "Purchase cycle",
  levels,
  noCycle: "No cycle: one-off sales, or it is not known yet.",
  noPurchase: "Nothing bought yet.",
  elapsed: (elapsed: number, cycle: number) =>
    `${days(elapsed)} since the last purchase, cycle ${days(cycle)}`,
  cycleSource: (source: CycleSource) => `Cycle ${sources[source]}.`,
  nextPurchase: (day: string) => `Next purchase: ${day}`,
  missedPurchase: (day: string) => `Purchase was expected on ${day}`,
  overdueBy: (count: number) => `Overdue by ${days(count)}.`,
  changes: "What would change status and tier",
  tier: "Tier",
  noTier: "No tier yet",
  kept: "kept for now",
  topTier: "There is no higher tier.",
  toNext: (next: string, missing: readonly string[], windowDays: number | null) =>
    `To ${next}: ${missing.join(" and ")} more${windowDays === null ? "" : ` (within ${days(windowDays)})`}`,
  purchasesMore: purchases,
  loyalty: "Loyalty",
  points: "Points",
  balance: (points: string) => `${points} points`,
  belowZero: "Below 0: more was spent or taken back than there was.",
  expiring: (points: string, day: string) => `${points} expire within 30 days, the first after ${day}.`,
  pointsSource: {
    ledger: "By the rows of the Points sheet.",
    purchases: "Earned by the purchases, and the rows of the Points sheet.",
  } satisfies Record<PointsSource, string>,
  bill: "Bill",
  billHint: "How much of it points may pay.",
  onBill: (redeemable: string, rest: string) => `Points can pay ${redeemable}, the rest to pay is ${rest}.`,
  billCap: (share: string) => `Points pay at most ${share}\u00a0% of a bill.`,
  perks: "Perks",
  perkDue: "due",
  perkGiven: (day: string) => `given on ${day}`,
  free: (paidUnits: number) => `every ${ordinal(paidUnits + 1)} is free`,
  freeNow: (units: string) => `${units} free now`,
  freeTooMany: (units: string) => `${units} more taken than earned`,
  freeProgress: (paid: string, of: number) => `${paid} of ${of} paid towards the next`,
  anyProduct: "any product",
  reward: (progress: string, sum: string) => `${progress} of ${sum} ordered towards the next reward`,
  rewardValid: (day: string) => `The reward holds until ${day}.`,
  rewardOver: (day: string) => `The last reward was over on ${day}.`,
  bills: "Several rules on one purchase",
  billOf: (product: string) => (product === "" ? "Any product" : product),
  rule: (kind: Programme["kind"], share: string, paidUnits: number | null) => {
    if (kind === "points") return `up to ${share}\u00a0% of what is left`;
    const off = share === "0" ? "" : `${share}\u00a0% off`;
    return [off, paidUnits === null ? "" : `every ${ordinal(paidUnits + 1)} is free`]
      .filter(Boolean)
      .join(", ");
  },
  counts: "counts",
  overriddenBy: (name: string, because: "not with" | "one limited offer") =>
    because === "not with"
      ? `does not count: never together with “${name}”`
      : `does not count: one limited offer a bill, and it is “${name}”`,
  decides: "Of rules that exclude one another those count that save the client most.",
  together: (share: string) => `Discounts one after another: ${share}\u00a0% off.`,
  agreements: "Contracts and subscriptions",
  contract: (name: string, product: string) =>
    [name === "" ? "Contract" : `Contract “${name}”`, product].filter(Boolean).join(", "),
  contractStates,
  volume: (amount: string, unit: "money" | "pieces") => (unit === "money" ? amount : `${amount} pcs`),
  contractBought: (bought: string, agreed: string, share: string) =>
    `${bought} of ${agreed} bought (${share}\u00a0%)`,
  contractDue: (due: string) => `due by now ${due}`,
  contractShort: (short: string) => `at this pace ${short} short at the end`,
  contractOwes: (sum: string) => `${sum} to be compensated for the equipment`,
  subscriptionStates,
  fee: (fee: string, everyMonths: number) => `${fee} every ${months(everyMonths)}`,
  nextCharge: (day: string) => `next charge ${day}`,
  saves: (sum: string) => `saves the client ${sum}`,
  loopAndValue: "Loop and value",
  loop: (number: number, day: string) =>
    [number === 0 ? "" : `loop ${number}`, day === "" ? "" : `since ${day}`].filter(Boolean).join(", "),
  alarm: "Alarm",
  toTry: "Not used yet to bring the next purchase",
  loyaltyValue: "Loyalty value",
  earned: { repeat: "Repeat", crossSell: "Cross-sell", referral: "Brought clients", tree: "Whole tree" },
  margin: (sum: string) => `margin ${sum}`,
  money: "Purchases",
  spend: "Spend",
  count: "Number",
  averageCheck: "Average order",
  timeline: (count: number, first: string, last: string) =>
    count === 1 ? `One purchase, on ${last}` : `${purchases(count)} from ${first} to ${last}`,
  roadmap: "Roadmap",
  noRoadmap: "No roadmap yet.",
  unknownRoadmap: (name: string) => `“${name}” is not on the Roadmaps sheet.`,
  position: (at: number, of: number) => `step ${at} of ${of}`,
  states,
  finished: "Nothing more to do on this roadmap.",
  study: (action: string) => `Study the client for: ${action}`,
  due: (day: string) => `due ${day}`,
  executor: "Executor",
  blocked: "In the way",
  silent: (day: string) => `Quiet until ${day}: it was agreed.`,
  claims: "Claims",
  claimOpen: (count: number) => (count === 0 ? "open since today" : `open for ${days(count)}`),
  claimSettled: (day: string, count: number) =>
    `settled on ${day}, ${count === 0 ? "the same day" : `after ${days(count)}`}`,
  lost: (total: string, isWhole: boolean) =>
    `Losing this client would cost ${isWhole ? "" : "at least "}${total}`,
  lostParts: { attraction: "attraction", samples: "samples", yearOfProfit: "a year of profit" },
  lostUnknown: (parts: readonly string[]) => `Not known, and not counted: ${parts.join(", ")}.`,
  promises: "Promises",
  act: "What to record",
  forms: {
    touch: "Log a touch",
    purchase: "Record a purchase",
    done: "Step done",
    skipped: "Skip the step",
    study: "Study done",
    promise: "Make a promise",
    claim: "Record a claim",
    settle: "Settle the claim",
    perk: "Give a perk",
    spend: "Spend points",
    adjust: "Adjust points",
    left: "Mark as left",
    assign: "Assign a roadmap",
  },
  fields: {
    date: "Date",
    channel: "Channel",
    content: "Content",
    by: "Who",
    answered: "The client replied",
    rating: "Client's mark, 1 to 5",
    notAsked: "not asked",
    result: "Result",
    product: "Product",
    quantity: "Quantity",
    amount: "Amount",
    amountHint: "For the whole row, after discount. A refund is below 0.",
    order: "Order",
    note: "How it went",
    reason: "Why it is skipped",
    benefit: "What this client gains",
    benefitHint: "What the study found out. Then the step opens.",
    what: "What was agreed",
    complaint: "What the client is unhappy with",
    complaintHint: "An alarm on Today until it is settled.",
    claimOwner: "Who settles it",
    claim: "Claim",
    settledOn: "Settled on",
    settledHow: "How it was settled",
    inHowMany: "In how many",
    inHowManyHint: "The number and the unit fill in the day.",
    unit: "Unit",
    units: { day: "days", week: "weeks", month: "months", year: "years" },
    due: "Day",
    ownerRole: "Whose task",
    leftOn: "Left on",
    because: "Why the client left",
    wanted: "We want the client back",
    roadmap: "Roadmap",
    perk: "Perk",
    comment: "Note",
    bill: "Bill",
    points: "Points",
    adjustHint: "Below 0 takes points away.",
    why: "Why",
    leavesRoadmap: (name: string) => `The client leaves “${name}”.`,
  },
  unreadable: "Enter a number, for example 1234.5.",
  save: {
    touch: "Log touch",
    purchase: "Record purchase",
    done: "Close step",
    skipped: "Skip step",
    study: "Save study",
    promise: "Save promise",
    claim: "Record claim",
    settle: "Settle claim",
    perk: "Give perk",
    spend: "Spend points",
    adjust: "Adjust points",
    left: "Mark as left",
    assign: "Assign roadmap",
  },
  news: {
    touch: "Touch logged.",
    purchase: "Purchase recorded.",
    done: "Step closed.",
    skipped: "Step skipped.",
    study: "Study saved.",
    promise: "Promise saved.",
    claim: "Claim recorded.",
    settle: "Claim settled.",
    perk: "Perk given.",
    spend: "Points spent.",
    adjust: "Points adjusted.",
    left: "Marked as left.",
    assign: "Roadmap assigned.",
  },
};

export type ClientCardWords = typeof clientCard;

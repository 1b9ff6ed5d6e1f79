import type { MarginVerdict } from "../../domain/offers/margin";
import type { OfferFault } from "../../domain/offers/offer-check";
import type { ExclusionRule } from "../../domain/offers/programme";
import type { Formatter } from "../formatter";

/** What is wrong with an offer, under the field that fixes it. */
function fault(what: OfferFault, format: Formatter): string {
  switch (what.code) {
    case "worn words":
      return `“${what.words}” is worn out and passed over: say what is given and why.`;
    case "no reason":
      return "Say why it is offered.";
    case "no deadline":
      return "Name the last day.";
    case "deadline passed":
      return `${format.day(what.until)} has passed: name a later day.`;
    case "not once":
      return "Let each client use it one time only.";
    case "may come again":
      return "Say in its words that it will not come again.";
    case "issued before":
      return `This client was given it on ${format.day(what.issuedOn)}.`;
  }
}

const excluded: Record<ExclusionRule, string> = {
  "one tier": "the offer is for higher tiers",
  "one limited offer": "at most one limited offer on a bill",
  segment: "it is for another segment",
  status: "it is for another status",
  "not with": "“Not with” says so",
};

/** Words of the check of offers. */
export const offerCheck = {
  title: "Offer check",
  views: { label: "What to check", offer: "Offer", receipt: "Back of a receipt" },
  choose: "Offers so far",
  newOffer: "A new offer",
  thisOffer: "this offer",
  setAside: "What you were writing has been put aside.",
  restore: "Bring it back",
  fields: {
    offer: "Name of the offer",
    offerHint: "Touches are recorded under this name.",
    kind: "Kind",
    text: "What the client reads",
    reason: "Reason",
    reasonHint: "For example our birthday or a new harvest.",
    until: "Last day",
    once: "Each client can use it once",
    saysNoRepeat: "It says that it will not come again",
    product: "Product",
    productHint: "Blank = every product.",
    discount: "Discount, %",
    freeAfter: "Paid before one is free",
    freeAfterHint: "3 = the fourth is free.",
    rewardSum: "Sum of orders that earns the reward",
    minQuantity: "From what quantity",
    forWhom: "For whom",
    forSegment: "Segment",
    forStatus: "Status",
    forTier: "Tier, and higher ones",
    anyone: "any",
    notWith: "Never on one bill with",
    anyTier: "discounts of tiers",
    points: "points",
  },
  name: {
    blank: "Give it a name.",
    taken: "There is another offer of this name on Offers: choose it above, or find a new name.",
    semicolon: "A name has no semicolon: lists of names are parted by it.",
  },
  unread: {
    discount: "Write a share from 0 to 100.",
    freeAfter: "Write a whole number above 0.",
    rewardSum: "Write an amount of 0 or more.",
    minQuantity: "Write a number of 0 or more.",
  },
  fault,
  summary: (faults: number) => (faults === 0 ? "The words are in order" : `To fix: ${faults}`),
  summaryMargin: (verdict: MarginVerdict, share: string | null) => {
    if (verdict === "zero" || share === null) return "at worst nothing is left";
    if (verdict === "loss") return `at worst a loss of ${share}`;
    return `at worst ${share} is left${verdict === "ok" ? "" : ", below the floor"}`;
  },
  margin: "Margin",
  calculating: "Calculating …",
  showFor: "Shown for the product",
  lowestMargin: (product: string) => `It is for every product; “${product}” has the least margin of them.`,
  noDiscount: "The offer does not lower a bill.",
  noProducts: "Fill in Price and Cost on Products to see the margin.",
  unknownProduct: (product: string) => `“${product}” is not on Products, so the margin is not known.`,
  noPrice: (product: string) =>
    `“${product}” has no price or no cost on Products, so the margin is not known.`,
  before: (price: string, cost: string, margin: string, floor: string) =>
    `Price ${price}, cost ${cost}: ${margin} is left, the floor is ${floor}.`,
  alone: "This offer alone",
  bill: (bill: string, share: string | null, isLoss: boolean) => {
    if (share === null) return `Bill ${bill}: nothing is left.`;
    return isLoss ? `Bill ${bill}: it costs us ${share} more.` : `Bill ${bill}, ${share} of it is left.`;
  },
  extra: (share: string) => `To earn the same, sell ${share} more.`,
  noExtra: "No extra sales make up for it.",
  worst: "At worst",
  worstOf: (combination: string) => `Used together: ${combination}.`,
  repair: (change: string) => `The smallest change that lifts every such bill to the floor: ${change}.`,
  noSingleChange: "No single change is enough: change two of them or more.",
  priceBelowFloor: "The price itself is below the floor.",
  takeOver: "Take it over",
  combinesWith: "May be used on the same bill",
  combinesWithNone: "Nothing else lowers the same bill.",
  excluded: "Never on the same bill",
  exclusionReasons: (programme: string, rule: ExclusionRule) => `${programme}: ${excluded[rule]}`,
  lower: (bill: string, combination: string) =>
    `Without this offer a bill falls lower still, to ${bill}: ${combination}.`,
  unreadTitle: "Cells of Offers that cannot be read, so bills may be lower than shown:",
  save: { new: "Save to Offers", changes: "Save changes", renamed: "Save as a new offer" },
  renamed:
    "Under a new name it becomes a new offer; the old one stays, for touches are recorded under its name.",
  news: {
    saved: (offer: string) => `“${offer}” is saved on Offers.`,
    issued: (offer: string, client: string) => `“${offer}” is recorded as issued: ${client}.`,
  },
  issue: "Issue it to a client",
  saveFirst: "Save the offer first: it is issued as saved on Offers.",
  client: "Client",
  selected: "From the selected row",
  noneSelected: "There is no client in the selected row.",
  channel: "Channel",
  by: "By",
  checking: "Checking the client …",
  allowed: "May be issued today.",
  refused: "Not to this client today",
  stillToFix: (faults: number) => `The check still has something to fix: ${faults}.`,
  record: "Record as issued",
  receipt: {
    label: "Text on the back of the receipt",
    hint: "An offer, information on the purchase, or a way to give feedback; no price list, no list of everything.",
    ok: "The client has a use for it.",
    found: (signs: readonly string[]) => `Found: ${signs.join(", ")}.`,
    signs: {
      makesOffer: "an offer",
      mentionsPurchase: "information on the purchase",
      asksFeedback: "a way to give feedback",
    },
    glance: "This is a quick check of the words: it may be wrong about unusual ones.",
  },
};

export type OfferCheckWords = typeof offerCheck;

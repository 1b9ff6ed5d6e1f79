import type { columnTitles, sheetTitles } from "./titles";

const client = "The client, written as on Clients.";
const contact =
  "Any phone, e-mail or messenger filled in is a contact; a client with a contact and no purchases is a lead.";
const cycleDays =
  "Usual days between purchases, e.g. 30; no = one-off. First filled stands: client, product, category, segment, business.";
const by = "Who of us did it, e.g. Maria.";
const note = "Anything worth remembering.";
const channel = "How we reach the client, e.g. phone call, SMS, messenger. You may add your own.";
const content =
  "What is inside: news, useful article, useful advice, client story, bonus surprise, we care about you, offer.";

type Notes = Partial<Record<keyof typeof columnTitles, string>>;

/** What a column means, shown on its header: a note for every column of every sheet, and for those that CLIENT_TABLE fills. */
export const columnNotes = {
  clients: {
    client: "Name or number of the client, one row each; other sheets write it the same way.",
    name: "Whom we talk to, e.g. Anna Petrova.",
    phone: contact,
    email: contact,
    messenger: contact,
    segment: "Group of the client, from the Segments sheet, e.g. B2B.",
    owner: "Who answers for this client, e.g. Ivan.",
    executor: "Who does the work with this client, e.g. Maria.",
    source: "Where the client came from, e.g. exhibition.",
    referredBy: "The client who recommended us, written as on Clients.",
    cycleDays,
    roadmap: "Map that this client follows, from the Roadmaps sheet; blank = no next action.",
    consent: "no = do not write to or call this client.",
    leftOn: "Day the client left us, offended or disappointed. Makes a returner until the next purchase.",
    leftBecause: "What went wrong, e.g. late delivery.",
    wanted: "no = we do not want this client back; blank = yes.",
    addedOn: "Day this client was entered here; blank = unknown.",
    leadSince: "Day we got the first contact; blank = unknown.",
    note,
  },
  purchases: {
    date: "Day of the purchase. Rows of one client on one day count as one purchase.",
    client,
    product: "What was bought, one product a row, written as on Products.",
    quantity: "How many in this row, e.g. 100; blank = unknown.",
    amount:
      "Paid for the whole row, after discount. 0 = given free, negative = refund; a blank row is skipped.",
    cost: "What the whole row cost us; needed for margin only.",
    order: "Order number; a refund of the whole order under the same number cancels the purchase.",
    discount: "Already taken off in Amount, for information only, e.g. 7%.",
    deliveredOn: "Day the warranty starts; blank = Date.",
  },
  touches: {
    date: "Day of the touch.",
    client,
    channel,
    content,
    aim: "What it should sell later: same product or new product.",
    by,
    answered: "yes = the client replied; an answered touch makes a lead.",
    rating: "The client's mark, 1 to 5.",
    result: "What came of it, e.g. asked for a price.",
    note,
    offer:
      "The offer, written as on Offers, when the content is offer. This row is the record that it was issued to the client.",
  },
  products: {
    product: "Name of the product, one row each; other sheets write it the same way.",
    category: "Group of products; may have a cycle of its own on Settings: Cycle: coffee = 30.",
    cycleDays,
    price: "Price of one piece before discounts.",
    cost: "What one piece costs us.",
    warrantyYears: "Warranty from the day of delivery, e.g. 10 or 0.5.",
    consumableOf: "The product that needs this one, e.g. for coffee beans: coffee machine.",
    minMargin: "The least margin to keep after all discounts, e.g. 20%.",
  },
  roadmaps: {
    roadmap: "Name of the map, the same in all its rows, e.g. Roof.",
    step: "Number of the step; the order of rows is the order of the map.",
    action: "What we do at this step, e.g. deliver snow tools.",
    clientBenefit: "What the client gains. No benefit for the client - no step.",
    ourBenefit: "What we gain, e.g. an order, contacts, a reason to call.",
    startsAfter:
      "What the due day counts from: start, previous, step 2, first purchase, last purchase, warranty end. Blank = previous.",
    offset: "How long after that: 3 days, 2 weeks, -6 months, 9.5 years. Blank = the same day.",
    onlyIf:
      "Joined by ; all must hold: status = fan; tier >= VIP 1; segment = B2B; product = Roof; purchases >= 3; spend >= 100000",
    doneWhen:
      "Blank = by hand. Or: purchase, purchase of Roof, purchase >= 100 (pieces), touch offer, referral, subscription, tier VIP 1",
    studyFirst: "yes = locked until Progress says studied, with the benefit for this very client.",
    needs:
      "What we must have: a mailings, b diagnostics, c status levels, d project groups, e joint products. E.g. b, c",
    channel,
    content,
    executor: "Who does this step, e.g. sales manager.",
    then: "Where to go next: step 3 (back or ahead), end. Blank = next row.",
  },
  progress: {
    client,
    roadmap: "The map, written as on Roadmaps.",
    step: "Number of the step on that map; blank in a row started.",
    state: "started = map assigned, studied = client studied, done, skipped (say why in Note).",
    date: "Day it happened.",
    by,
    clientBenefit: "The benefit found for this very client; needed in a row studied.",
    note: "For a skipped step, the reason.",
  },
  promises: {
    client,
    due: "Day agreed for the contact; until then roadmap steps keep quiet.",
    what: "What we agreed, e.g. call before the warranty ends.",
    ownerRole: "Role that keeps it, e.g. sales manager: people change, roles stay.",
    madeOn: "Day we agreed.",
    doneOn: "Day it was kept; blank = still open.",
  },
  tiers: {
    tier: "Name of the tier, lowest first, e.g. Silver.",
    minSpend: "Spend from which the tier is given, inclusive; blank = no such condition.",
    minPurchases: "Purchases from which the tier is given; blank = no such condition.",
    windowDays: "How many last days count, e.g. 365; blank = all time.",
    discount: "Discount of this tier, e.g. 7%.",
    pointsRate: "Share of what was paid that comes back as points, e.g. 5%.",
    redeemCap: "Share of a bill that points may pay, e.g. 50%.",
    perks: "What else it gives, e.g. free delivery, own manager.",
    keepDays: "Days the tier is kept once its conditions no longer hold; blank = 0.",
  },
  segments: {
    segment: "Name of the segment, e.g. B2B.",
    onlyIf:
      "Who belongs here, unless the client's segment is typed; the first row that holds wins. Joined by ; all must hold: product = Roof; purchases >= 3; spend >= 100000; Source = fair (any column of Clients). Blank = typed only.",
    offer: "What to offer this segment.",
    cycleDays,
    offers: "How often offers may be made: weekly, or 1, 2, 3 in any 30 days.",
    note,
  },
  standards: {
    status:
      "Whom this touch is for: lead, newcomer, fan, sleeping, returner. Several rows may speak of one status.",
    channel,
    content,
    everyDays: "A touch like this every so many days, e.g. 30; blank = when it suits.",
    text: "What we say or write, in your own words.",
    executor: "Who does it, e.g. Maria. A standard that nobody does is listed.",
    owner: "Who answers for it, e.g. Ivan. A standard that nobody answers for is listed.",
  },
  offers: {
    offer: "Name of the offer, one row each; Touches write it the same way.",
    kind: "limited offer, n-th free, sum reward or volume discount; blank = limited offer.",
    text: "What the client reads. The words “special offer” are not used: nobody believes them.",
    reason: "Why now, e.g. our birthday, new harvest. An offer without a reason is not believed.",
    until: "The last day the offer may be used. A limited offer needs one.",
    once: "yes = the client may use it one time only.",
    saysNoRepeat: "yes = the text says that the offer will not come again.",
    forSegment: "Only for this segment, from the Segments sheet; blank = all.",
    forStatus: "Only for this status, e.g. fan; blank = all.",
    forTier: "Only from this tier on, from the Tiers sheet; blank = all.",
    product: "The product it is for, written as on Products; blank = any.",
    discount: "What is taken off the price, e.g. 10%.",
    freeAfter: "For n-th free: how many are paid before one is free, e.g. 3 means the 4th is free.",
    rewardSum: "For a sum reward: orders for this sum earn it, e.g. 10 000.",
    minQuantity: "For a volume discount: from how many pieces it is given, e.g. 50.",
    notWith:
      "Programmes it is never combined with, joined by ; - names from this sheet, tier or points. Blank = goes with all.",
    note,
  },
  contracts: {
    client,
    contract: "Number or name of the contract.",
    product: "What it is for, written as on Products; blank = all purchases count.",
    startsOn: "The first day of the contract.",
    endsOn: "The last day of the contract.",
    quantity: "How many pieces were agreed. Fill in this or Amount.",
    amount: "For what sum it was agreed to buy. Fill in this or Quantity.",
    equipment: "What the equipment given with the contract is worth; compensated when it is cancelled early.",
    cancelledOn: "Day the contract was cancelled; blank = in force.",
    note,
  },
  subscriptions: {
    client,
    subscription: "What the client subscribes to, e.g. coffee for the office.",
    startsOn: "Day of the first charge.",
    fee: "What is paid at each charge.",
    everyMonths: "Months between charges; blank = 1.",
    endsOn: "The last day of the agreed term; blank = no term.",
    endedOn: "Day it ended; blank = active.",
    endedBecause: "One of three: client refused, term ended, no longer needed.",
    separatePrice: "What the same would cost separately, for one charge.",
    cost: "What one charge costs us.",
    note,
  },
  points: {
    client,
    date: "Day of the row.",
    kind: "earn, spend, expire, refund (takes back what a returned purchase earned) or adjust (by hand).",
    points:
      "How many points, without a sign: the kind says whether they come or go. An adjustment may be negative.",
    expires: "For earn: the last day they can be spent. Blank = as Settings say.",
    order: "Order number that earned, spent or took back the points.",
    note,
  },
  perks: {
    client,
    date: "Day it was given.",
    perk: "The perk, written as in Perks on Tiers, e.g. free delivery.",
    by,
    note,
  },
  claims: {
    client,
    date: "Day the client told us. Until it is settled, it stands above everything else for this client.",
    what: "What the client is unhappy with, in their own words.",
    owner: "Who of us answers for settling it, e.g. Ivan.",
    settledOn: "Day it was settled; blank = still open.",
    result: "How it was settled, e.g. replaced free of charge.",
    note,
  },
  audit: {
    subprocess:
      "One of the four: Search and attraction, Processing requests, Accompanying and closing deals, Retention and development.",
    question: "What we ask ourselves, one question a row.",
    importance: "How much it matters to us: 1, 2 or 3.",
    owner: "Who answers for it, e.g. Ivan.",
    standard: "What we hold to be good, e.g. an answer within an hour.",
    score: "0 = not done, 1 = sometimes, 2 = mostly, 3 = by the standard.",
    note,
  },
  dashboard: {
    figure:
      "What is counted. Everything on this sheet is written anew by the Dashboard panel; charts of your own stay.",
    value: "As of the day in the first row.",
    why: "The rule and the numbers behind the value.",
  },
  settings: {
    setting: "Name of the rule; do not rename it.",
    value: "Change it to suit you; blank = the default.",
    meaning: "What the value does.",
  },
  today: {
    owner: "Who answers for this client.",
    client: "Whom to contact, written as on Clients.",
    why: "The rule that put this client on the list, with its numbers.",
    do: "What to do with this client today.",
    channel,
    content,
    clientBenefit: "What the client gains.",
    until: "The last day on which it still makes sense; blank = no such day.",
    done: "Tick when done; the touch is logged when the list is written again.",
  },
  computed: {
    status:
      "auto · First that holds: returner (left, wanted back), sleeping (overdue), fan, newcomer, lead (has a contact), target",
    since: "auto · Day from which the status holds",
    lastPurchase: "auto · Latest day with a purchase; a refund does not count",
    purchases: "auto · Days with a purchase; cancelled orders left out",
    spend: "auto · All amounts paid minus refunds",
    cycle:
      "auto · Days between purchases: first filled of client, product, category, segment, business. Blank = one-off",
    nextPurchase: "auto · Last purchase + cycle",
    overdue: "auto · TRUE when more days than the cycle have passed since the last purchase",
    daysOverdue: "auto · Days past the next purchase; 0 = on time, blank = no cycle or no purchase",
    tier: "auto · Highest row of Tiers whose conditions are all met, or a tier still kept",
    nextAction: "auto · First step of the roadmap not done, skipped or passed over",
    due: "auto · Day the next action is due: Starts after + Offset",
    why: "auto · Reasons for status, tier and next action, with numbers",
  },
} satisfies Record<keyof typeof sheetTitles | "computed", Notes>;

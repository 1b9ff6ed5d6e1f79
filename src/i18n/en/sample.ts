/** Names and notes of the sample workbook. All people in it are fictional. */
export const clients = {
  aurora: "Aurora Café",
  bravo: "Bravo Espresso Bar",
  cedar: "Cedar Bakery",
  delta: "Delta Coffee",
  ember: "Ember Coffee House",
  fjord: "Fjord Café",
  grain: "Grain & Cup",
  harbor: "Harbour Coffee",
  iris: "Iris Restaurant",
  juno: "Juno Café",
  kiosk: "Kiosk No. 7",
  lumen: "Lumen Co-working",
  maple: "Maple Tea Room",
  north: "North Pier Café",
  anna: "Anna Sample",
  boris: "Boris Sample",
  clara: "Clara Sample",
  dan: "Dan Sample",
  elena: "Elena Sample",
  fred: "Fred Sample",
  gale: "Gale Sample",
  henry: "Henry Sample",
  hill: "The Hill family",
  lake: "The Lake family",
  mill: "The Mill family",
  oak: "The Oak family",
  pine: "The Pine family",
  quarry: "The Quarry family",
  reed: "The Reed family",
  spring: "The Spring family",
  atlas: "Atlas Builders",
  beam: "Beam & Sons",
  crane: "Crane Construction",
  dome: "Dome Houses",
  forge: "Forge Carpentry",
  gas: "Sample Gas Plant",
  crates: "Sample Crate Works",
  wagons: "Sample Wagon Works",
  pallets: "Sample Pallet Works",
  boats: "Sample Boatyard",
};

export const segments = {
  cafes: { name: "Cafés", offer: "Bonus coffee from 20 kg" },
  guests: { name: "Coffee guests", offer: "Three cups, the fourth free" },
  homes: { name: "House owners", offer: "Service coupon for the roof" },
  builders: { name: "Builders", offer: "Half a year of free delivery" },
  plants: { name: "Plants", offer: "Bolts in the same lorry" },
};

export const products = {
  beans: { name: "Espresso blend, 1 kg", category: "coffee" },
  filter: { name: "Filter coffee, 1 kg", category: "coffee" },
  cup: { name: "Cup of coffee", category: "coffee bar" },
  machine: { name: "Espresso machine", category: "equipment" },
  cleaner: { name: "Machine cleaner", category: "consumables" },
  cartridge: { name: "Water filter cartridge", category: "consumables" },
  roof: { name: "Metal roof", category: "roofs" },
  snow: { name: "Snow tools and safety rope", category: "roofs" },
  coupon: { name: "Roof service coupon, 20 years", category: "services" },
  repair: { name: "Roof repair", category: "services" },
  nails: { name: "Nails, box", category: "fasteners" },
  screws: { name: "Screws, box", category: "fasteners" },
  bolts: { name: "Anchor bolts, box", category: "fasteners" },
};

export const tiers = {
  base: { name: "Base", perks: "7% guest card" },
  silver: { name: "Silver", perks: "Guest card and half a year of free delivery" },
  gold: { name: "Gold", perks: "The same and served first" },
  vip1: { name: "VIP 1", perks: "Discount, extra service, a personal manager" },
  vip2: { name: "VIP 2", perks: "Discount and consultations" },
  vip3: { name: "VIP 3", perks: "Discount, consultations, golf club for three" },
};

export const people = { olga: "Olivia", ivan: "Ian" };

export const executors = {
  trainer: "Tim, barista trainer",
  foreman: "Sam, foreman",
  engineer: "Ed, engineer",
};

export const sources = { ad: "advertising", fair: "trade fair", site: "website", friend: "referral" };

export const leftBecause = {
  grain: "The price went up and nobody had warned them",
  juno: "One batch was roasted too dark, nobody called back",
  fred: "Wanted credit without a contract",
  reed: "The roof leaked, the crew came a week late",
};

export const notes = {
  aurora: "Second round of the coffee loop; a fan by growth signs",
  harbor: "Second round; the repeat order is next",
  kiosk: "The last order was returned in full and does not count",
  lumen: "Returned 2 kg: spend is lower, the purchase still counts",
  anna: "Every fourth cup is free: a purchase with amount 0",
  fred: "Left and is not wanted back, so no returner",
  gale: "No phone, but answered at the tasting: a lead",
  pine: "A call is promised: until then we keep silent",
  quarry: "Has come to the end of the roadmap",
  reed: "Offended, so the map does not ask for a referral",
  gas: "VIP 3; the joint product waits for a project group of ours",
};

export const promises = {
  pine: "Call in 9.5 years: the roof warranty ends",
  harbor: "Bring samples of the new Kenya",
  crane: "Call when the new site opens",
  cedar: "Call after the tasting with the chef",
};

/** What clients were unhappy with. */
export const claims = {
  hill: "The crew left the yard full of rubble",
  lumen: "The surprise box arrived torn and half empty",
  oak: "The new gutter rattles in the wind",
  reed: "The roof leaked after the first rain",
};

/** How it was settled. */
export const settled = {
  hill: "Cleared the yard and brought a young pine",
  oak: "Two brackets moved, the noise is gone",
  reed: "Repaired free of charge, a week late",
};

/** Benefits found out by the study of a client. */
export const benefits = {
  lots: "Monthly lots of 120 boxes by plan: the line never stops",
  lorry: "Screws and bolts in the same lorry: two deliveries fewer a month",
  season: "100 boxes for the season at a fixed price",
};

/** The message to clients of each status. */
export const standards = {
  lead: "Advice on brewing with the grinder you have; ask what you serve now.",
  care: "How did it go? What do you wish for, what was lacking?",
  newcomer: "Tune the grind together by video.",
  fan: "A small bag of a new coffee with a card signed by hand.",
  story: "How a neighbour lowered the cost of a cup.",
  sleeping: "We have missed you. Shall I put by your usual batch for Thursday?",
  returner: "We come in person, say what we have put right, and bring a replacement.",
};

/** Of the offers that no segment names. */
export const offerNames = {
  fans: "Cleaner for those who stay",
  spring: "Spring price",
};

/** One breaks the rules. */
export const offerTexts = {
  cafes: "From 20 kg in one order: every kilogram 5% cheaper.",
  guests: "Three cups on the card, the fourth is on us.",
  homes: "Roof service coupon with 15% off. Once only: we will not repeat it.",
  builders: "Orders for this sum, and we deliver free for half a year.",
  plants: "Anchor bolts with the next nails, 10% off. This once, until the lorry leaves.",
  fans: "Machine cleaner with 25% off. Once, this month only.",
  spring: "Special offer! 10% off everything, hurry!",
};

export const offerReasons = {
  cafes: "A full box costs us less to send",
  guests: "Thank you for coming back",
  homes: "The crew is in your village before the snow",
  builders: "Regular sites let us plan the lorries",
  plants: "There is room in the lorry",
  fans: "Spring cleaning of all machines",
};

export const offerNotes = {
  homes: "Passes the check",
  plants: "Passes the check",
  fans: "The deadline has passed",
  spring: "Breaks the rules: no reason, no deadline, and words that nobody believes",
};

export const contracts = {
  iris: { name: "C-17", note: "Behind plan" },
  gas: { name: "C-21", note: "Ahead of plan" },
  crates: { name: "C-24", note: "Fulfilled before its end" },
  fjord: { name: "C-26", note: "Cancelled early: the machine is to be compensated" },
};

export const subscriptions = {
  harbor: "Machine care",
  anna: "Ten cups a month",
  quarry: "Yearly roof check",
  fred: "Ten cups a month",
};

/** Notes on rows of Points. */
export const points = {
  spent: "Part of the last bill",
  sorry: "Sorry for the late delivery",
  expired: "Nobody used them in time",
};

/** Perks, written as on Tiers. */
export const perks = {
  card: "7% guest card",
  service: "extra service",
  manager: "a personal manager",
  golf: "golf club for three",
};

/** A number that no one has; the last two digits differ. */
export const phone = (lastTwo: string): string => `+1 555 01${lastTwo}`;

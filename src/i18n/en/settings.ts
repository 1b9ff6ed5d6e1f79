/** Titles of settings: what the Settings sheet is read by. */
const settingTitles = {
  today: "Today",
  followCalendar: "Today follows the calendar",
  language: "Language",
  currency: "Currency",
  preset: "Business",
  businessCycle: "Business cycle, days",
  dueSoonShare: "Due soon from share of cycle",
  longOverdueCycles: "Long overdue after cycles",
  trustedGaps: "Gaps to trust a rhythm",
  rhythmFirst: "Rhythm before product cycle",
  fanPurchases: "Fan from purchases",
  fanGrowthSigns: "Fan from growth signs",
  growthShare: "Growth sign from",
  stepGraceDays: "Step overdue after days",
  touchAgainDays: "Touch again after days",
  dailyCapacity: "Actions a day per person",
  careFromDay: "Care call from day",
  careUntilDay: "Care call until day",
  offerShare: "Offers at most, share of touches",
  offerWindowDays: "Share of offers over, days",
  offerFrequency: "Offers how often",
  mostTouches: "Touches at most in 30 days",
  offerFromDay: "Offer after purchase from day",
  offerUntilDay: "Offer after purchase until day",
  pointsTermDays: "Points term, days",
  marginFloor: "Margin floor",
  equipmentProRata: "Equipment pro rata",
  readinessA: "Ready: useful mailings",
  readinessB: "Ready: client diagnostics",
  readinessC: "Ready: status levels",
  readinessD: "Ready: project groups",
  readinessE: "Ready: joint products",
  dataFormat: "Data format",
};

/** What a business sells, as Settings write it. */
const presets = {
  food: "food",
  clothes: "clothes",
  dentistry: "dentistry",
  furniture: "furniture",
  "one-off": "one-off sales",
  own: "own",
};

/** The sign that a new workbook begins with. */
const currency: string = "$";

/** Begins a setting that gives a category its own cycle: "Cycle: coffee" = 30. */
const categoryCyclePrefix: string = "Cycle:";

/** Begins a setting that names one of the user's own headers: "Column: Purchases / Date" = the cell of that header. */
const columnPrefix: string = "Column:";

export const settings = { settingTitles, presets, currency, categoryCyclePrefix, columnPrefix };

/** Titles of settings that only the formulas of the whole base read. */
export const baseSettingTitles = {
  profitGoal: "Profit goal a month",
  fansShare: "Fans' share of profit",
  planNewcomers: "Newcomers planned a month",
  planFans: "Fans planned a month",
  attractionCost: "Attraction of one client costs",
  samplesCost: "Samples for one client cost",
  retentionCost: "Retention costs a month",
};

/** Begins a setting with the money spent on a source: "Source cost: exhibition" = 50 000. */
export const sourceCostPrefix: string = "Source cost:";

/** Begins a setting that describes a target client: "Portrait: City" = Berlin. */
export const portraitPrefix: string = "Portrait:";

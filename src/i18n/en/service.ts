/** Titles of the columns that BASE_SERVICE answers with. */
export const serviceTitles = {
  owner: "Owner",
  claims: "Claims",
  open: "Open",
  longestOpen: "Longest open, days",
  settled: "Settled",
  daysToSettle: "Days to settle, mean",
  wonBack: "Clients won back",
  referrals: "Referrals that followed",
};

export const everybody: string = "All together";
export const nobody: string = "Nobody";

/** What each setting means, shown next to its value. */
export const settingMeanings = {
  today: "The day all answers are for. Type a day to travel in time; =TODAY() follows the calendar.",
  column:
    "A header on your own sheet. The formula points to its cell, so it follows when you rename or move the column.",
  followCalendar:
    "For your own record: “yes” while Today is =TODAY(), “no” while a day is typed there. The row Today is what counts.",
  language: "Language of the words in cells. It follows the spreadsheet's locale and is only shown here.",
  currency: "Currency sign shown next to amounts.",
  preset: "What you sell, for your own record; the number below is what counts.",
  businessCycle:
    "Usual days between purchases where no client, product, category or segment says otherwise. no = one-off business.",
  dueSoonShare: "From this share of the cycle a client is due soon.",
  longOverdueCycles: "A client who has bought nothing for more than this many cycles is long overdue.",
  trustedGaps: "Gaps between purchases from which a client's own rhythm is trusted.",
  rhythmFirst:
    "yes: a trusted rhythm stands before the product's cycle. no: the plan rules, the rhythm informs.",
  fanPurchases: "This many purchases make a fan.",
  fanGrowthSigns: "This many of the three signs (more often, more, dearer) also make a fan.",
  growthShare: "By how much a mean must rise (or the gaps shorten) to be a growth sign.",
  stepGraceDays: "A roadmap step more than this many days past its due day is overdue.",
  touchAgainDays: "A client touched less than this many days ago is not on Today for the same reason again.",
  dailyCapacity: "How many clients Today shows each owner; the rest wait. Blank = all.",
  careFromDay: "Days after a purchase from which we call to ask how it went.",
  careUntilDay: "The last day after a purchase on which we still call to ask.",
  offerShare: "Offers may be at most this share of all touches, in any channel.",
  offerWindowDays: "Over how many last days the share of offers is counted.",
  offerFrequency: "weekly = 7 days between offers; or 1, 2, 3 in any 30 days. A segment may have its own.",
  mostTouches: "How many touches of any kind a client may get in any 30 days. Blank = no limit.",
  offerFromDay: "Days after a purchase from which the next offer is welcome.",
  offerUntilDay: "The last day after a purchase on which the next offer is welcome.",
  pointsTermDays: "Days after which points that were not spent expire. Blank = never.",
  marginFloor: "The least margin to keep after all discounts, where a product does not say its own.",
  equipmentProRata:
    "When a contract is cancelled early, yes: the client compensates the equipment for the days left; no: in full.",
  readinessA: "Do we have useful, interesting mailings? “no” locks the steps that need it (a).",
  readinessB: "Can we diagnose a client's needs? “no” locks the steps that need it (b).",
  readinessC: "Do we have client levels with perks? “no” locks the steps that need it (c).",
  readinessD: "Do we have project groups? “no” locks the steps that need it (d).",
  readinessE: "Do we have resources for joint products? “no” locks the steps that need it (e).",
  profitGoal: "The profit a month that the base is to bring; says how many newcomers and fans are needed.",
  fansShare: "The share of profit that fans are to bring.",
  planNewcomers:
    "How many newcomers are planned a month. One person's own plan is a row of its own: “Newcomers planned a month: Ivan”.",
  planFans:
    "How many fans are planned a month. One person's own plan is a row of its own: “Fans planned a month: Ivan”.",
  attractionCost: "What it costs to win one new client; a lost client costs it again.",
  samplesCost: "What the samples for one new client cost.",
  retentionCost: "What keeping the clients we have costs a month: mailings, gifts, events.",
  dataFormat: "Which version of the add-on last prepared these sheets. Written by Start; leave it as it is.",
};

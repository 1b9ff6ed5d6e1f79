import type { Status } from "../../domain/records/status";

/** Words with a meaning in cells. The first of each list is the one we write; all are read, in both languages. */
export const statuses: Record<Status, string[]> = {
  returner: ["returner"],
  sleeping: ["sleeping"],
  fan: ["fan"],
  newcomer: ["newcomer"],
  lead: ["lead"],
  target: ["target"],
};

/** The values of a step's state and of a Progress row. */
export const states = {
  started: ["started"],
  studied: ["studied"],
  done: ["done"],
  skipped: ["skipped"],
  "passed over": ["passed over"],
  locked: ["locked"],
  waiting: ["waiting"],
  due: ["due"],
  overdue: ["overdue"],
};

export const levels = {
  "no cycle": ["no cycle"],
  "on time": ["on time"],
  "due soon": ["due soon"],
  overdue: ["overdue"],
  "long overdue": ["long overdue"],
};

export const anchors = {
  start: ["start"],
  previous: ["previous"],
  "first purchase": ["first purchase"],
  "last purchase": ["last purchase"],
  "warranty end": ["warranty end", "end of warranty"],
};

export const units = {
  day: ["days", "day", "d"],
  week: ["weeks", "week"],
  month: ["months", "month"],
  year: ["years", "year"],
};

export const doneWhen = {
  "by hand": ["by hand"],
  "purchase of": ["purchase of"],
  purchase: ["purchase"],
  touch: ["touch"],
  referral: ["referral"],
  subscription: ["subscription"],
  tier: ["tier"],
};

export const then = {
  end: ["end"],
  step: ["step"],
};

export const subjects = {
  status: ["status"],
  tier: ["tier"],
  segment: ["segment"],
  product: ["product"],
  purchases: ["purchases"],
  spend: ["spend"],
};

export const contents = {
  news: ["news"],
  article: ["useful article"],
  advice: ["useful advice"],
  story: ["client story", "case"],
  surprise: ["bonus surprise"],
  care: ["we care about you", "care call"],
  offer: ["offer"],
};

export const channels = {
  series: ["e-mail series"],
  newspaper: ["company newspaper"],
  webinar: ["webinar"],
  podcast: ["podcast"],
  videocast: ["videocast"],
  letter: ["letter or postcard"],
  parcel: ["small parcel"],
  voice: ["voice message"],
  fax: ["fax"],
  sms: ["SMS"],
  call: ["phone call"],
  visit: ["personal visit"],
  event: ["special event"],
  videoCall: ["video call"],
  messenger: ["messenger"],
};

/** The kinds of an offer; a blank cell is a limited offer. */
export const offerKinds = {
  "limited offer": ["limited offer"],
  "n-th free": ["n-th free", "nth free"],
  "sum reward": ["sum reward"],
  "volume discount": ["volume discount"],
};

/** How often offers may be made, other than a number in any 30 days. */
export const offerFrequencies = {
  weekly: ["weekly"],
};

export const pointsKinds = {
  earn: ["earn", "earned"],
  spend: ["spend", "spent"],
  expire: ["expire", "expired"],
  refund: ["refund", "refunded"],
  adjust: ["adjust", "adjusted"],
};

/** The three reasons for which a subscription ends. */
export const endReasons = {
  "client refused": ["client refused"],
  "term ended": ["term ended"],
  "no longer needed": ["no longer needed"],
};

/** What *Not with* may name other than offers and tiers. */
export const notWith = {
  tier: ["tier", "tiers"],
  points: ["points"],
};

export const yesNo = {
  yes: ["yes"],
  no: ["no"],
};

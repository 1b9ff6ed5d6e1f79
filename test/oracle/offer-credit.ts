/** The offer rules of theory 6.3–6.5 read a second time, by trying days and touches one after another. Imports nothing of the product. */
export interface OracleTouch {
  readonly day: number;
  readonly isOffer: boolean;
}

export interface OracleOfferRules {
  readonly sharePercent: number;
  readonly windowDays: number;
  /** At most `maxOffers` offers in any `offerDays` days. */
  readonly maxOffers: number;
  readonly offerDays: number;
  /** null = no cap. */
  readonly mostTouches: number | null;
}

export interface OracleCredit {
  readonly all: number;
  readonly offers: number;
  readonly code: string;
  readonly usefulShort: number;
  readonly nextDay: number | null;
}

export function oracleCredit(
  touches: readonly OracleTouch[],
  rules: OracleOfferRules,
  asOf: number,
): OracleCredit {
  const known = touches.filter((touch) => touch.day <= asOf);
  const all = between(known, asOf - rules.windowDays + 1, asOf).length;
  const offers = between(known, asOf - rules.windowDays + 1, asOf).filter((touch) => touch.isOffer).length;
  let usefulShort = 0;
  while ((offers + 1) * 100 > rules.sharePercent * (all + usefulShort + 1)) usefulShort++;
  if (usefulShort > 0) return { all, offers, code: "share", usefulShort, nextDay: null };
  let nextDay = asOf;
  while (offersAreFull(known, rules, nextDay) || touchesAreFull(known, rules, nextDay)) nextDay++;
  const later = touchesAreFull(known, rules, asOf) ? "most touches" : "allowed";
  return { all, offers, code: offersAreFull(known, rules, asOf) ? "frequency" : later, usefulShort, nextDay };
}

function offersAreFull(touches: readonly OracleTouch[], rules: OracleOfferRules, day: number): boolean {
  const offers = touches.filter((touch) => touch.isOffer);
  return between(offers, day - rules.offerDays + 1, day).length >= rules.maxOffers;
}

export function touchesAreFull(
  touches: readonly OracleTouch[],
  { mostTouches }: OracleOfferRules,
  day: number,
): boolean {
  return mostTouches !== null && between(touches, day - 29, day).length >= mostTouches;
}

/** The touches from one day to another, both included. */
export function between(touches: readonly OracleTouch[], first: number, last: number): OracleTouch[] {
  return touches.filter((touch) => first <= touch.day && touch.day <= last);
}

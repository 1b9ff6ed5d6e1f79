import type { ConditionGap } from "../../domain/conditions/condition";
import type { UnjudgedWords } from "../../domain/records/segment-rule";
import type { Obstacle } from "../../domain/roadmaps/next-action";
import type { StepState } from "../../domain/roadmaps/roadmap";
import type { StatusReason } from "../../domain/status/status";
import type { TierGap } from "../../domain/tiers/tier";
import type { Formatter } from "../formatter";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const purchases = (count: number) => (count === 1 ? "1 purchase" : `${count} purchases`);

/** Why a status holds, in one sentence. */
export function statusWhy(reason: StatusReason, format: Formatter): string {
  switch (reason.code) {
    case "left":
      return `Left us on ${format.day(reason.leftOn)} after ${purchases(reason.purchases)}, still wanted, has not bought since.`;
    case "cycle over":
      return `${days(reason.elapsed)} since ${format.day(reason.lastPurchase)}, cycle ${reason.cycleDays}, overdue by ${reason.overdueDays}.`;
    case "fan by purchases":
      return `${purchases(reason.purchases)}; ${reason.needed} make a fan.`;
    case "fan by growth":
      return `${reason.growthSigns} of 3 growth signs; ${reason.needed} make a fan.`;
    case "bought":
      return `${purchases(reason.purchases)}, the last on ${format.day(reason.lastPurchase)}; ${reason.fanPurchases} make a fan.`;
    case "contact":
      return "Nothing bought yet, but we have a contact.";
    case "no contact":
      return "Nothing bought yet and no contact: only fits the portrait.";
  }
}

/** Which tier is held and what is missing to the next. */
export function tierWhy(tier: string | null, isKept: boolean, gap: TierGap, format: Formatter): string {
  const held = tier === null ? "No tier" : `Tier ${tier}${isKept ? ", kept for now" : ""}`;
  if (gap.next === null) return `${held}: the highest.`;
  const missing = [
    ...(gap.missingSpend ? [format.money(gap.missingSpend)] : []),
    ...(gap.missingPurchases ? [purchases(gap.missingPurchases)] : []),
  ];
  return missing.length === 0 ? `${held}.` : `${held}: ${missing.join(" and ")} short of ${gap.next.name}.`;
}

/** The current step of a roadmap. */
export const roadmapWhy = {
  unknown: (name: string) => `Roadmap “${name}” is not on the Roadmaps sheet.`,
  silent: (due: string, what: string) => `Quiet until ${due}: ${what}.`,
  finished: "The roadmap has nothing more to do.",
  step: (step: number, state: StepState, due: string | null) => {
    if (state === "due") return `Step ${step} is due since ${due}.`;
    if (state === "overdue") return `Step ${step} is overdue since ${due}.`;
    if (state === "waiting") return due === null ? `Step ${step} waits.` : `Step ${step} waits until ${due}.`;
    return due === null ? `Step ${step} is ${state}.` : `Step ${step} is ${state}, due ${due}.`;
  },
  study: (action: string) => `Study the client for: ${action}`,
};

const readiness = {
  a: "useful mailings",
  b: "client diagnostics",
  c: "status levels",
  d: "project groups",
  e: "resources for joint products",
};

/** What prevents an action. */
export function obstacle(what: Obstacle): string {
  switch (what.code) {
    case "study":
      return "study the client first and write down the benefit";
    case "readiness":
      return `the company lacks ${readiness[what.key]} (${what.key})`;
    case "anchor ahead":
      return `waits for its starting point${what.anchor.kind === "step" ? `, step ${what.anchor.step}` : ""}`;
    case "no touches":
      return "the formula was not given the Touches table";
    case "no tiers":
      return "the formula was not given the Tiers table";
    case "no subscriptions":
      return "subscriptions are not kept yet: close the step by hand";
    case "unknown tier":
      return `tier “${what.tier}” is not on the Tiers sheet`;
    case "unknown words":
      return `“${what.text}” is not understood`;
  }
}

/** Why a client is in a segment that no rule gave, or in none. */
export const segmentWhy = {
  typed: "typed by hand",
  none: "no rule holds",
};

/** The condition that a rule of Segments cannot use. */
export function segmentGap(gap: ConditionGap | UnjudgedWords): string {
  if ("code" in gap) return obstacle(gap);
  switch (gap.kind) {
    case "unknown":
      return obstacle({ code: "unknown words", text: gap.text });
    case "circular":
      return `“${gap.text}” depends on the segment itself`;
    case "no purchases":
      return "the formula was not given the Purchases table";
  }
}

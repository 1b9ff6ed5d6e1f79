import type { Standing } from "../client/standing";
import type { Base } from "../records/base";
import type { Standard } from "../records/standard";
import type { Touch } from "../records/touch";
import { hasLeft } from "../status/left";
import type { Day } from "../values/day";
import { firstTouchDay, type OfferRules } from "./offer-credit";
import { type StatusSince, standardFor } from "./standard";
import { isOffer } from "./touch-count";
import { contents } from "./touch-kinds";

/** A touch that earns an offer. */
export interface UsefulTouch {
  readonly channel: string;
  readonly content: string;
  /** The standard it follows; null where it is what the client has missed longest. */
  readonly standard: Standard | null;
  /** The first day on which the cap allows a touch of the client. */
  readonly from: Day;
}

/** Who is to be touched. */
export interface TouchedClient extends StatusSince {
  readonly refusesContact: boolean;
  /** Left us and has not bought since. */
  readonly hasLeft: boolean;
  readonly isWanted: boolean;
}

/**
 * The useful touch that earns an offer: the standard of the client's status if it is due and no offer, else the content that this client has
 * missed longest. Who left gets the win-back standard alone; who refuses contact, or left and is not wanted back, gets nothing.
 *
 * @see theory 6.3, 6.5, 6.6, 15 (6.3)
 */
export function usefulTouch(
  client: TouchedClient,
  touches: readonly Touch[],
  standards: readonly Standard[],
  rules: Pick<OfferRules, "mostTouches">,
  asOf: Day,
): UsefulTouch | null {
  if (client.refusesContact || (client.hasLeft && !client.isWanted)) return null;
  const known = touches.filter(({ day }) => day <= asOf);
  const useful = standards.filter((standard) => !isOffer(standard));
  const status = client.hasLeft ? "returner" : client.status;
  const next = standardFor(useful, { status, since: client.since }, known, asOf);
  const standard = next !== null && next.from === asOf ? next.standard : null;
  if (standard === null && client.hasLeft) return null;
  const content = standard?.content || missedContent(known);
  const channel = standard?.channel || channelFor(content, known);
  return { channel, content, standard, from: firstTouchDay(known, rules, asOf) };
}

/** The useful touch for a client of a base, by place in its list. @see theory 6.5, 14.2 */
export function clientUsefulTouch(
  { clients, touches, settings }: Pick<Base, "clients" | "touches" | "settings">,
  place: number,
  { status, since, lastPurchase }: Standing,
  standards: readonly Standard[],
  asOf: Day,
): UsefulTouch | null {
  const client = clients[place]!;
  const touched = {
    status: status.value,
    since,
    refusesContact: client.refusesContact,
    hasLeft: hasLeft(client, lastPurchase, asOf),
    isWanted: client.isWanted,
  };
  return usefulTouch(touched, touches?.get(place) ?? [], standards, settings, asOf);
}

/** The useful content that the client has not had for longest; of those never had, the first in the theory's order. */
function missedContent(touches: readonly Touch[]): string {
  const last = (content: string) => latest(touches.filter((touch) => touch.content === content))?.day ?? 0;
  const useful = contents.filter((content) => !isOffer({ content }));
  return useful.reduce((missed, content) => (last(content) < last(missed) ? content : missed));
}

/** Care is a call; anything else goes where the client last answered, or else where we last wrote. @see theory 6.2 */
function channelFor(content: string, touches: readonly Touch[]): string {
  if (content === "care") return "call";
  const answered = latest(touches.filter(({ isAnswered }) => isAnswered));
  return (answered ?? latest(touches))?.channel || "call";
}

function latest(touches: readonly Touch[]): Touch | null {
  return touches.reduce<Touch | null>(
    (last, touch) => (last === null || touch.day >= last.day ? touch : last),
    null,
  );
}

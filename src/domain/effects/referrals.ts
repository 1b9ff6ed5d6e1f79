import type { Client } from "../records/client";

/** The referrer of every client. Clients are places in the list. @see theory 10.2 */
export interface Referrals {
  /** The referrer of each client; -1 = none, or a name that is not on the list. */
  readonly broughtBy: readonly number[];
  /** Clients who referred one another in a circle, each followed by a client they referred. */
  readonly circles: readonly (readonly number[])[];
  /** Adds up a number of every client over the whole tree below each: the clients they referred, the clients those referred, and so on, each once. */
  below(numberOf: (place: number) => number): ArrayLike<number>;
}

/** Key of the client's referrer; null = none. A client is never their own referrer. */
export function referrerOf({ key, referredBy }: Client): string | null {
  return referredBy === key ? null : referredBy;
}

/** Reads the referrers in time linear in the number of clients. */
export function referralsOf(clients: readonly Client[]): Referrals {
  const places = new Map(clients.map(({ key }, place) => [key, place]));
  const broughtBy = clients.map((client) => places.get(referrerOf(client) ?? "") ?? -1);
  const inOrder = newestFirst(broughtBy);
  const circles = circlesOf(broughtBy, inOrder);
  return { broughtBy, circles, below: (numberOf) => sumsBelow(broughtBy, inOrder, circles, numberOf) };
}

/** Every client after all clients they referred; those in a circle are left out. */
function newestFirst(broughtBy: readonly number[]): number[] {
  const waitsFor = new Int32Array(broughtBy.length);
  for (const referrer of broughtBy) if (referrer >= 0) waitsFor[referrer]!++;
  const found = broughtBy.flatMap((_, place) => (waitsFor[place] === 0 ? place : []));
  for (let i = 0; i < found.length; i++) {
    const referrer = broughtBy[found[i]!]!;
    if (referrer >= 0 && --waitsFor[referrer]! === 0) found.push(referrer);
  }
  return found;
}

function circlesOf(broughtBy: readonly number[], outside: readonly number[]): number[][] {
  const isSeen = new Uint8Array(broughtBy.length);
  for (const place of outside) isSeen[place] = 1;
  const circles: number[][] = [];
  for (let start = 0; start < broughtBy.length; start++) {
    const circle: number[] = [];
    for (let place = start; isSeen[place] === 0; place = broughtBy[place]!) {
      isSeen[place] = 1;
      circle.push(place);
    }
    if (circle.length > 0) circles.push([start, ...circle.slice(1).reverse()]);
  }
  return circles;
}

function sumsBelow(
  broughtBy: readonly number[],
  inOrder: readonly number[],
  circles: readonly (readonly number[])[],
  numberOf: (place: number) => number,
): Float64Array {
  const below = new Float64Array(broughtBy.length);
  for (const place of inOrder) {
    const referrer = broughtBy[place]!;
    if (referrer >= 0) below[referrer]! += below[place]! + numberOf(place);
  }
  for (const circle of circles) {
    const whole = circle.reduce((sum, place) => sum + below[place]! + numberOf(place), 0);
    for (const place of circle) below[place] = whole - numberOf(place);
  }
  return below;
}

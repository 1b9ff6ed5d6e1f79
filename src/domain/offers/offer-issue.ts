import type { OfferRow } from "../records/offer";
import type { Status } from "../records/status";
import type { OfferCredit, OfferVerdict } from "../touches/offer-credit";
import type { Day } from "../values/day";

/** Why an offer is not given to a client, with the facts. */
export type IssueRefusal =
  | { readonly code: "issued before"; readonly issuedOn: Day }
  | { readonly code: "deadline passed"; readonly until: Day }
  | { readonly code: "other segment" | "other tier" }
  | { readonly code: "other status"; readonly forStatus: Status; readonly status: Status }
  | { readonly code: "no credit"; readonly credit: OfferCredit };

/** The client to whom an offer is to be given. */
export interface IssueClient {
  readonly status: Status;
  /** Key of the segment; null = none. */
  readonly segment: string | null;
  /** Key of the tier held; null = none. */
  readonly tier: string | null;
  /** Whether another offer is allowed at all. */
  readonly verdict: OfferVerdict;
  /** The day on which this offer was first given to the client; null = never. */
  readonly issuedOn: Day | null;
}

/**
 * Everything that forbids to give an offer to a client: the client has had it and it is for once, its last day has passed, it is for others, or the
 * client's touches have not earned an offer.
 *
 * @param tiers keys of the tiers, lowest first
 * @see theory 6.5, 7.2, 7.8
 */
export function issueRefusals(
  offer: OfferRow,
  client: IssueClient,
  tiers: readonly string[],
  asOf: Day,
): IssueRefusal[] {
  const { until, forSegment, forStatus } = offer;
  const { status, verdict, issuedOn } = client;
  return [
    ...(offer.isOnce && issuedOn !== null ? [{ code: "issued before", issuedOn } as const] : []),
    ...(until !== null && until < asOf ? [{ code: "deadline passed", until } as const] : []),
    ...(forSegment !== null && forSegment !== client.segment ? [{ code: "other segment" } as const] : []),
    ...(forStatus !== null && forStatus !== status
      ? [{ code: "other status", forStatus, status } as const]
      : []),
    ...(reaches(client.tier, offer.forTier, tiers) ? [] : [{ code: "other tier" } as const]),
    ...(verdict.value ? [] : [{ code: "no credit", credit: verdict.because } as const]),
  ];
}

/** Whether a client holds the tier an offer is for, or a higher one; a tier that is not in the table requires nothing. */
function reaches(held: string | null, wanted: string | null, tiers: readonly string[]): boolean {
  const place = wanted === null ? -1 : tiers.indexOf(wanted);
  return place < 0 || (held !== null && tiers.indexOf(held) >= place);
}

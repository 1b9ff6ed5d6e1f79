import type { CyclesRequest, Proposal, Proposals } from "../../actions/start/cycles";

/** The user's choice for each proposal, by its key. */
export type CycleChoices = Readonly<Record<string, CycleChoice>>;

export interface CycleChoice {
  readonly isTaken: boolean;
  /** As typed. */
  readonly days: string;
}

/** Key of a proposal; the business has one that no product can have. */
export function cycleKey({ product }: Proposal): string {
  return product === null ? "business" : `product-${product}`;
}

/** Proposals that differ from the present cycle are ticked; the user's own number is not replaced without a tick. */
export function firstChoices({ business, products }: Proposals): CycleChoices {
  return Object.fromEntries(
    [business, ...products].map((proposal) => {
      const days = String(proposal.cycle.value ?? "");
      return [cycleKey(proposal), { isTaken: proposal.cycle.value !== null && proposal.now === null, days }];
    }),
  );
}

export function isWrongCycle(days: string): boolean {
  return !/^[1-9]\d{0,4}$/.test(days.trim());
}

/** What is to be written. */
export function cyclesRequest({ business, products }: Proposals, choices: CycleChoices): CyclesRequest {
  const taken = (proposal: Proposal) => {
    const { isTaken, days } = choices[cycleKey(proposal)]!;
    return isTaken ? Number(days) : null;
  };
  return {
    business: taken(business),
    products: products.flatMap((proposal) => {
      const days = taken(proposal);
      return days === null ? [] : [{ product: proposal.product!, days }];
    }),
  };
}

/** Whether every ticked cycle is a number of days. */
export function areRightCycles({ business, products }: Proposals, choices: CycleChoices): boolean {
  return [business, ...products].every((proposal) => {
    const { isTaken, days } = choices[cycleKey(proposal)]!;
    return !isTaken || !isWrongCycle(days);
  });
}

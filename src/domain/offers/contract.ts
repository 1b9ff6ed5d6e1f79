import type { ContractRow } from "../records/contract";
import type { Settings } from "../records/settings";
import type { Day, Days } from "../values/day";
import { divideMoney, type Money } from "../values/money";

export type ContractState = "ahead" | "running" | "fulfilled" | "ended" | "cancelled";

/** The state of a contract on a day; amounts are hundredths of its unit, null where the purchases are not known. */
export interface ContractStanding {
  readonly state: ContractState;
  readonly bought: number | null;
  /** Share of the agreed volume that was bought; more than 1 where more was. */
  readonly fulfilledShare: number | null;
  /** What should have been bought by now, if bought evenly. */
  readonly dueByNow: number;
  /** What will be missing at the end if the client goes on at this pace; null before the start. */
  readonly shortfall: number | null;
  /** What the client owes us for the equipment; 0 unless cancelled early. */
  readonly compensation: Money;
}

/**
 * How far a contract for volume is fulfilled, what should have been bought by now, what will be missing, and what a client who cancels
 * early owes us.
 *
 * @param bought hundredths bought in its time, see `boughtUnder`; null = unknown
 * @see theory 7.4
 */
export function contractStanding(
  contract: ContractRow,
  bought: number | null,
  settings: Settings,
  asOf: Day,
): ContractStanding {
  const { hundredths } = contract.agreed;
  const days = daysOf(contract, asOf);
  const state = contractState(contract, bought, asOf);
  return {
    state,
    bought,
    fulfilledShare: bought === null ? null : bought / hundredths,
    dueByNow: divideMoney(hundredths * days.passed, days.all),
    shortfall: bought === null ? null : shortfall(contract, state, bought, days),
    compensation: state === "cancelled" ? compensation(contract, settings) : 0,
  };
}

/** A contract whose whole volume was bought is fulfilled: cancelling it then costs nothing. */
function contractState(
  { startsOn, endsOn, cancelledOn, agreed }: ContractRow,
  bought: number | null,
  asOf: Day,
): ContractState {
  if (bought !== null && bought >= agreed.hundredths) return "fulfilled";
  if (cancelledOn !== null && cancelledOn <= asOf && cancelledOn < endsOn) return "cancelled";
  if (asOf > endsOn) return "ended";
  return asOf < startsOn ? "ahead" : "running";
}

function shortfall(
  { agreed: { hundredths } }: ContractRow,
  state: ContractState,
  bought: number,
  { passed, all }: { readonly passed: Days; readonly all: Days },
): number | null {
  if (state === "ahead") return null;
  const forecast = state === "running" ? divideMoney(bought * all, passed) : bought;
  return Math.max(0, hundredths - forecast);
}

/** All of it, or the share of the days that were left, depending on the settings. @see theory 7.4 */
function compensation({ startsOn, endsOn, cancelledOn, equipment }: ContractRow, settings: Settings): Money {
  if (equipment === null || cancelledOn === null) return 0;
  if (!settings.equipmentProRata) return equipment;
  const all = endsOn - startsOn + 1;
  return divideMoney(equipment * Math.min(all, endsOn - cancelledOn), all);
}

/** Days of the contract, and the days passed by the end of the day; none pass after a cancellation. */
function daysOf(
  { startsOn, endsOn, cancelledOn }: ContractRow,
  asOf: Day,
): { readonly passed: Days; readonly all: Days } {
  const until = Math.min(asOf, endsOn, cancelledOn ?? asOf);
  return { all: endsOn - startsOn + 1, passed: Math.max(0, until - startsOn + 1) };
}

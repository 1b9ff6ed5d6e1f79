import type { ClientContract, ContractRow } from "../records/contract";
import type { Settings } from "../records/settings";
import type { Touch } from "../records/touch";
import { isTouchedSince, lastTouch } from "../touches/touched";
import type { Day, Days } from "../values/day";
import { boughtUnder, type ContractPurchase } from "./bought-under";
import { contractStanding } from "./contract";

/** A contract that is due: it ends within days, or the client buys less than was agreed. */
export interface ContractDate {
  readonly contract: string;
  readonly about: "end" | "behind";
  readonly endsOn: Day;
  /** Days that are left, the last one not counted. */
  readonly days: Days;
  readonly unit: ContractRow["agreed"]["unit"];
  /** Hundredths of the unit. */
  readonly bought: number;
  readonly dueByNow: number;
}

/**
 * The contract to discuss today: one that ends within the grace of a step, or one behind its plan as of one grace ago. It is hidden for a
 * while after we have touched the client; of several the one that ends first.
 *
 * @param rows the client's purchases up to `asOf`
 * @see theory 7.4, 14.1
 */
export function contractDate(
  contracts: readonly ClientContract[],
  rows: readonly ContractPurchase[],
  touches: readonly Touch[],
  settings: Settings,
  asOf: Day,
): ContractDate | null {
  const due = contracts
    .filter((contract) => isRunning(contract, asOf))
    .map((contract) => ({ contract, bought: boughtUnder(contract, rows, asOf) }))
    .filter(({ contract, bought }) => {
      const since = remindFrom(contract, bought, settings);
      return since <= asOf && !isTouchedSince(touches, quietFrom(since, settings, asOf), asOf);
    })
    .sort((one, other) => one.contract.endsOn - other.contract.endsOn)[0];
  if (due === undefined) return null;
  const { contract, bought } = due;
  return {
    contract: contract.contract,
    about: asOf >= contract.endsOn - settings.stepGraceDays ? "end" : "behind",
    endsOn: contract.endsOn,
    days: contract.endsOn - asOf,
    unit: contract.agreed.unit,
    bought,
    dueByNow: contractStanding(contract, bought, settings, asOf).dueByNow,
  };
}

/** The next later day on which a contract is to be discussed if there is no event until then; null = none is known. */
export function nextContractDay(
  contracts: readonly ClientContract[],
  rows: readonly ContractPurchase[],
  touches: readonly Touch[],
  settings: Settings,
  asOf: Day,
): Day | null {
  const days = contracts.flatMap((contract) => {
    const since = remindFrom(contract, boughtUnder(contract, rows, asOf), settings);
    const touched = lastTouch(touches, asOf);
    const pausedUntil = touched !== null && touched >= since ? touched + settings.touchAgainDays : since;
    const day = Math.max(pausedUntil, asOf + 1);
    return isRunning(contract, day) ? day : [];
  });
  return days.length === 0 ? null : Math.min(...days);
}

function isRunning({ startsOn, endsOn, cancelledOn }: ContractRow, asOf: Day): boolean {
  return startsOn <= asOf && asOf <= endsOn && (cancelledOn === null || cancelledOn > asOf);
}

/** The first day on which a contract is to be discussed, with what was bought by now. */
function remindFrom(contract: ContractRow, bought: number, settings: Settings): Day {
  const { startsOn, endsOn, agreed } = contract;
  const grace = settings.stepGraceDays;
  const isBehind = (day: Day) => contractStanding(contract, bought, settings, day).dueByNow > bought;
  const all = endsOn - startsOn + 1;
  // Near the day on which the even pace passes what was bought; rounding may put it a day off.
  let behind = startsOn - 1 + Math.max(1, Math.floor((Math.max(0, bought) * all) / agreed.hundredths));
  while (behind <= endsOn && !isBehind(behind)) behind++;
  return Math.max(startsOn, Math.min(endsOn - grace, behind + grace));
}

function quietFrom(since: Day, { touchAgainDays }: Settings, asOf: Day): Day {
  return Math.max(since, asOf - touchAgainDays + 1);
}

import type { Environment } from "../services/execution";
import type { Call } from "../services/operations";
import { scriptDate } from "../services/script-date";
import { services } from "../services/services";
import { zoneNamed } from "../services/zone";
import type { AddOn } from "./add-on";
import type { ServiceCalls } from "./job";
import { evaluateAddOn, type Realm } from "./realm";

/** The add-on's functions as cells call them: read-only, no screen, thirty seconds. */
export interface FormulaRealm {
  readonly Date: DateConstructor;
  call(functionName: string, args: unknown[]): unknown;
}

/** A realm whose calls can be cut short where the host is able to. */
export interface FormulaWorld extends Realm {
  within(milliseconds: number, call: () => unknown): unknown;
}

export interface FormulaRealmOptions {
  readonly addOn: AddOn;
  readonly environment: Environment;
  readonly world: FormulaWorld;
  readonly call: Call;
  readonly limit: number;
  readonly onServiceCalls: (functionName: string, calls: ServiceCalls) => void;
}

export const thirtySeconds = 30_000;

export function formulaRealm({
  addOn,
  environment,
  world,
  call,
  limit,
  onServiceCalls,
}: FormulaRealmOptions): FormulaRealm {
  const RealmDate = scriptDate(world.Date, zoneNamed(environment.scriptZone));
  let counted: ServiceCalls = {};
  const given = services({
    mode: "CUSTOM_FUNCTION",
    environment,
    spreadsheetZone: zoneNamed(environment.spreadsheetZone),
    Date: RealmDate,
    files: addOn.files,
    addOnName: addOn.name,
    call,
    onServiceCall: (member) => {
      counted[member] = (counted[member] ?? 0) + 1;
    },
  });
  const functions = evaluateAddOn(addOn.code, world, given);
  return {
    Date: RealmDate,
    call: (functionName, args) => {
      counted = {};
      try {
        return world.within(limit, () => functions[functionName]?.(...args));
      } finally {
        onServiceCalls(functionName, counted);
      }
    },
  };
}

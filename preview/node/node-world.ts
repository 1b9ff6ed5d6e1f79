import vm from "node:vm";
import type { FormulaWorld } from "../host/formula-realm";

/** A bare JavaScript context for formulas; a call that takes too long is cut short. */
export function nodeWorld(): FormulaWorld {
  const global = vm.createContext({});
  const inside = <T>(expression: string) => vm.runInContext(expression, global) as T;
  const pending: { call?: () => unknown } = {};
  inside<(box: object) => void>("(box) => { globalThis.pending = box; }")(pending);
  const script = new vm.Script("pending.call()");
  return {
    global: inside<object>("globalThis"),
    Function: inside("Function"),
    Date: inside("Date"),
    within: (milliseconds, call) => {
      pending.call = call;
      try {
        return script.runInContext(global, { timeout: milliseconds });
      } catch (error) {
        throw (error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? timeOut() : error;
      }
    },
  };
}

function timeOut(): Error {
  return new Error("Exceeded maximum execution time (line 0).");
}

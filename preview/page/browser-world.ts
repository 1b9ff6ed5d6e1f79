import type { FormulaWorld } from "../host/formula-realm";
import { element } from "./element";

/** A hidden frame's JavaScript for formulas; the page cannot cut a call short, so a slow one fails when it ends. */
export function browserWorld(): FormulaWorld {
  const frame = element("iframe", { hidden: true });
  document.body.append(frame);
  const global = frame.contentWindow as Window & { Function: FunctionConstructor; Date: DateConstructor };
  return {
    global,
    Function: global.Function,
    Date: global.Date,
    within: (milliseconds, call) => {
      const startedAt = performance.now();
      const result = call();
      if (performance.now() - startedAt > milliseconds)
        throw new Error("Exceeded maximum execution time (line 0).");
      return result;
    },
  };
}

import { BaseFunction, type IFunctionNames, NumberValueObject } from "@univerjs/engine-formula";
import { instantToSerial } from "../services/spreadsheet-date";
import type { Zone } from "../services/zone";
import type { FunctionClass } from "./engine";

/** TODAY and NOW on the clock of the spreadsheet's zone; Univer's own TODAY is the day in UTC. */
export function calendarFunctions(zone: Zone, clock: () => number): [FunctionClass, IFunctionNames][] {
  const now = () => instantToSerial(clock(), zone);
  class Today extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate() {
      return NumberValueObject.create(Math.floor(now()), "yyyy-mm-dd");
    }
  }
  class Now extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate() {
      return NumberValueObject.create(now(), "yyyy-mm-dd hh:mm:ss");
    }
  }
  return [
    [Today, "TODAY"],
    [Now, "NOW"],
  ];
}

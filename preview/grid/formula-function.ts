import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionNames,
} from "@univerjs/engine-formula";
import type { FunctionClass } from "./engine";
import type { FormulaOutcomes } from "./formula-outcomes";
import { answer, argument, type DateConventions } from "./formula-values";
import type { VolatileInputs } from "./volatile-inputs";

const refusal =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

/** What a formula of the add-on needs while it is calculated. */
export interface FormulaSetting {
  readonly call: (functionName: string, args: unknown[]) => unknown;
  readonly dates: DateConventions;
  readonly outcomes: FormulaOutcomes;
  readonly volatile: VolatileInputs;
}

/** The engine's function for one function of the add-on; what it throws is shown as `#ERROR!` and remembered. */
export function formulaFunction(
  functionName: string,
  setting: FormulaSetting,
): [FunctionClass, IFunctionNames] {
  class AddOnFunction extends BaseFunction {
    override calculate(...given: FunctionVariantType[]) {
      const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
      try {
        if (setting.volatile.taints(cell)) throw new Error(refusal);
        const result = setting.call(
          functionName,
          given.map((value) => argument(value, setting.dates)),
        );
        const shown = answer(result, setting.dates);
        setting.outcomes.succeeded(cell, result);
        return shown;
      } catch (error) {
        const message = String((error as Partial<Error>)?.message ?? error);
        setting.outcomes.failed(cell, message);
        return ErrorValueObject.create(ErrorType.ERROR, message);
      }
    }
  }
  return [AddOnFunction, functionName.toUpperCase()];
}

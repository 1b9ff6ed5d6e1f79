import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { BaseFunction, IFunctionNames } from "@univerjs/engine-formula";

/** A running Univer and its programming interface. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Starts immediately the calculation that the engine has postponed; without it the calculation starts a little later. */
  readonly calculateNow?: () => void;
}

export type FunctionClass = new (name: IFunctionNames) => BaseFunction;

/** What must be known before the workbook exists: the add-on's formulas. */
export interface EngineSettings {
  readonly functions: [FunctionClass, IFunctionNames][];
}

import type { Area } from "./area";
import type { Range, Sheet, Spreadsheet } from "./google";
import type { Call } from "./operations";
import type { Zone } from "./zone";

/** How much the add-on may do: Google's authorisation modes. */
export type AuthModeName = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** The spreadsheet's own settings and the settings of the person's account. */
export interface Environment {
  readonly spreadsheetName: string;
  readonly spreadsheetLocale: string;
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  readonly userLocale: string;
}

/** The services that lead to one another: a range to its sheet, a sheet to its ranges. */
export interface DocumentServices {
  range(area: Area): Range;
  sheet(id: string): Sheet;
  spreadsheet(): Spreadsheet;
}

/** One run of the add-on: who runs it, where, and how it calls the spreadsheet. */
export interface Run {
  readonly mode: AuthModeName;
  readonly environment: Environment;
  readonly spreadsheetZone: Zone;
  readonly Date: DateConstructor;
  readonly files: Readonly<Record<string, string>>;
  readonly addOnName: string;
  readonly call: Call;
  /** Called with every member the add-on calls, `Range.getValues`. */
  readonly onServiceCall: (member: string) => void;
}

/** One run as its services see it. */
export interface Execution extends Run {
  readonly document: DocumentServices;
}

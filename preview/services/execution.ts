import type { Call } from "./operations";
import type { Zone } from "./zone";

/** How much the add-on may do: Google's authorisation modes. */
export type AuthModeName = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** What stands in the spreadsheet's own settings and in the person's account. */
export interface Circumstances {
  readonly spreadsheetName: string;
  readonly spreadsheetLocale: string;
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  readonly userLocale: string;
}

/** One run of the add-on, as its services see it. */
export interface Execution {
  readonly mode: AuthModeName;
  readonly circumstances: Circumstances;
  readonly spreadsheetZone: Zone;
  readonly Date: DateConstructor;
  readonly files: Readonly<Record<string, string>>;
  readonly addOnName: string;
  readonly call: Call;
  /** Hears every member the add-on calls, `Range.getValues`. */
  readonly onServiceCall: (member: string) => void;
}

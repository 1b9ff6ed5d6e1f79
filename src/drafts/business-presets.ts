import type { SetCycle } from "../domain/records/set-cycle";

/** What a business sells; it decides the first cycle. */
export type BusinessPreset = "food" | "clothes" | "dentistry" | "furniture" | "one-off" | "own";

/** The usual days between two purchases of a client, by what is sold; null = the user types a number. @see theory 3.1 */
export const businessPresets: readonly { readonly code: BusinessPreset; readonly cycle: SetCycle }[] = [
  { code: "food", cycle: 7 },
  { code: "clothes", cycle: 90 },
  { code: "dentistry", cycle: 365 },
  { code: "furniture", cycle: 1095 },
  { code: "one-off", cycle: "one-off" },
  { code: "own", cycle: null },
];

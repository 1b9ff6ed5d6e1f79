import type { Day } from "../values/day";

/** A row of the sheet Perks given. */
export interface PerkRow {
  readonly day: Day;
  /** Key of the perk. */
  readonly perk: string;
}

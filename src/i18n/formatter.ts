import type { Day } from "../domain/values/day";
import type { Money } from "../domain/values/money";

/** Writes days and numbers the way a language does; handed to the sentences that need it. */
export interface Formatter {
  day(day: Day): string;
  money(money: Money): string;
  number(value: number): string;
  /** 0.075 as 7.5%. */
  share(value: number): string;
}

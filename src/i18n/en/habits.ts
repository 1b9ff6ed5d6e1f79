/** Before the digits of a fraction. */
export const decimal: "." | "," = ".";

/** How sentences write numbers and days. */
export interface SentenceHabits {
  readonly decimal: "." | ",";
  /** Between thousands. */
  readonly group: string;
  /** After the number of a percentage. */
  readonly percent: string;
  readonly day: (year: number, month: number, date: number) => string;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 1,234.50, 7.5% and 1 Mar 2026. */
export const sentenceHabits: SentenceHabits = {
  decimal,
  group: ",",
  percent: "%",
  day: (year, month, date) => `${date} ${months[month - 1]} ${year}`,
};

/** Number format of cells with a day. */
export const dayFormat: string = "d mmm yyyy";

/** On which side of an amount its currency is written. */
export const currencySide: "before" | "after" = "before";

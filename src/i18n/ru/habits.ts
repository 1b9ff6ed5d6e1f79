import type * as en from "../en/habits";

export const decimal: typeof en.decimal = ",";

const NBSP = "\u00a0";
const twoDigits = (number: number) => String(number).padStart(2, "0");

/** 1 234,50, 7,5 % and 01.03.2026. */
export const sentenceHabits: typeof en.sentenceHabits = {
  decimal,
  group: NBSP,
  percent: `${NBSP}%`,
  day: (year, month, date) => `${twoDigits(date)}.${twoDigits(month)}.${year}`,
};

export const dayFormat: typeof en.dayFormat = "dd.mm.yyyy";

export const currencySide: typeof en.currencySide = "after";

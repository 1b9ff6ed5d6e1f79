import { integer, maxLength, maxValue, minLength, minValue, number, pipe, string, trim } from "valibot";

/** What people type: trimmed, and never longer than a cell may be. */
export const text = () => pipe(string(), trim(), maxLength(5000));
export const filled = () => pipe(text(), minLength(1));
export const day = () => pipe(wholeNumber(), minValue(1), maxValue(2958465));
export const wholeNumber = () => pipe(number(), integer());

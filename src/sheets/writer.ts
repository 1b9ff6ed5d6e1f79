import { calendarOf, type Day } from "../domain/day";
import { amountOf } from "../domain/money";
import type { Language } from "../i18n/language";
import type { Writer } from "../i18n/writer";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NBSP = "\u00a0";

/** Days and numbers as sentences in a language write them: 1 Mar 2026 and 1,234.50; 01.03.2026 and 1 234,50. */
export function writerFor(language: Language): Writer {
  const number = (value: number) =>
    language === "ru" ? grouped(value, NBSP, ",") : grouped(value, ",", ".");
  return {
    day: language === "ru" ? russianDay : englishDay,
    money: (money) => number(amountOf(money)),
    number,
  };
}

function englishDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

function russianDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${String(date).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}

function grouped(value: number, group: string, decimal: string): string {
  const [whole, fraction] = (Number.isInteger(value) ? String(value) : value.toFixed(2)).split(".") as [
    string,
    string?,
  ];
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? groups : groups + decimal + fraction;
}

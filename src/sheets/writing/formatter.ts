import { calendarOf, type Day } from "../../domain/values/day";
import { amountOf } from "../../domain/values/money";
import type { SentenceHabits } from "../../i18n/en/habits";
import type { Formatter } from "../../i18n/formatter";
import type { Language } from "../../i18n/language";
import { sentenceHabits } from "../../i18n/sentence-habits";

/** Days and numbers as sentences in a language write them: 1 Mar 2026 and 1,234.50; 01.03.2026 and 1 234,50. */
export function formatterFor(language: Language): Formatter {
  return writerWith(sentenceHabits[language]);
}

/** The writer of one language, for panels, which carry no other. */
export function writerWith({ decimal, group, percent, day: dayText }: SentenceHabits): Formatter {
  const number = (value: number) => grouped(value, group, decimal);
  const days = new Map<Day, string>();
  return {
    day(day) {
      let known = days.get(day);
      if (known === undefined) {
        const { year, month, date } = calendarOf(day);
        known = dayText(year, month, date);
        days.set(day, known);
      }
      return known;
    },
    money: (money) => number(amountOf(money)),
    number,
    share: (value) => number(value * 100).replace(/([.,]\d)0$/, "$1") + percent,
  };
}

/** A number to two decimals, if it has any, with its thousands apart. */
function grouped(value: number, group: string, decimal: string): string {
  const hundredths = Math.round(Math.abs(value) * 100);
  const cents = hundredths % 100;
  let rest = (hundredths - cents) / 100;
  let written = "";
  for (; rest >= 1000; rest = Math.floor(rest / 1000)) written = group + padded(rest % 1000, 3) + written;
  const fraction = cents === 0 ? "" : decimal + padded(cents, 2);
  return (value < 0 && hundredths > 0 ? "-" : "") + rest + written + fraction;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

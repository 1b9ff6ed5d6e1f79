import { calendarOf, type Day, dayOf } from "../../domain/values/day";
import type { ControlProps } from "./field";

interface Props extends ControlProps {
  readonly value: Day | null;
  onChange(day: Day | null): void;
}

/** The browser's own date field over a day. */
export function DateInput({ value, onChange, ...control }: Props) {
  return (
    <input
      {...control}
      type="date"
      value={value === null ? "" : isoDay(value)}
      onInput={(event) => onChange(dayFromIso(event.currentTarget.value))}
    />
  );
}

export function isoDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join(
    "-",
  );
}

function dayFromIso(text: string): Day | null {
  const [year, month, date] = text.split("-").map(Number);
  return year === undefined || month === undefined || date === undefined ? null : dayOf(year, month, date);
}

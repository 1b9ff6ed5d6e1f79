import type { Zone } from "./zone";

const letters = /'([^']*)'|y+|M+|d+|E+|H+|h+|m+|s+|S+|a+/g;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The moment written by a pattern of Java's SimpleDateFormat letters, `yyyy-MM-dd HH:mm`. */
export function formatMoment(instant: number, zone: Zone, pattern: string): string {
  const clock = new Date(zone.wallClock(instant));
  return pattern.replace(letters, (run: string, quoted?: string) =>
    quoted === undefined ? fieldText(clock, run) : quoted || "'",
  );
}

function fieldText(clock: Date, run: string): string {
  const padded = (value: number) => String(value).padStart(run.length, "0");
  const named = (name = "") => (run.length >= 4 ? name : name.slice(0, 3));
  switch (run[0]) {
    case "y":
      return run.length === 2 ? String(clock.getUTCFullYear()).slice(-2) : padded(clock.getUTCFullYear());
    case "M":
      return run.length >= 3 ? named(months[clock.getUTCMonth()]) : padded(clock.getUTCMonth() + 1);
    case "d":
      return padded(clock.getUTCDate());
    case "E":
      return named(weekdays[clock.getUTCDay()]);
    case "H":
      return padded(clock.getUTCHours());
    case "h":
      return padded(clock.getUTCHours() % 12 || 12);
    case "m":
      return padded(clock.getUTCMinutes());
    case "s":
      return padded(clock.getUTCSeconds());
    case "S":
      return padded(clock.getUTCMilliseconds());
    default:
      return clock.getUTCHours() < 12 ? "AM" : "PM";
  }
}

/** The moment a text means; the pattern may hold y, M, d, H, m, s and fixed signs. */
export function parseMoment(text: string, zone: Zone, pattern: string): number {
  const order: string[] = [];
  const signs = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const shape = signs.replace(letters, (run: string, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    if (!"yMdHms".includes(run[0] ?? "")) throw new Error(`not emulated: Utilities.parseDate with ${run}`);
    order.push(run[0] ?? "");
    return run[0] === "y" && run.length > 2 ? "(\\d{4})" : "(\\d{1,2})";
  });
  const match = new RegExp(`^${shape}$`).exec(text);
  if (!match) throw new Error(`Unparseable date: "${text}"`);
  const field = (letter: string, otherwise: number) =>
    Number(match[order.indexOf(letter) + 1 || Infinity] ?? otherwise);
  const day = [field("y", 1970), field("M", 1) - 1, field("d", 1)] as const;
  return zone.instant(Date.UTC(...day, field("H", 0), field("m", 0), field("s", 0)));
}

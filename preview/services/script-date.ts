import type { Zone } from "./zone";

const fields = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds", "Day"] as const;
const zoned = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)\s*(?:\(.*\))?$/;
const dayOnly = /^\d{4}(-\d\d){0,2}$/;

/**
 * The add-on's `Date`: its local fields are read on the clock of the script's zone, as on Google's servers,
 * never on the clock of the computer that shows the preview.
 *
 * @param ahead how far the spreadsheet's clock is ahead of the computer's, in milliseconds
 */
export function scriptDate(RealmDate: DateConstructor, zone: Zone, ahead = 0): DateConstructor {
  class ScriptDate extends RealmDate {
    constructor(...parts: unknown[]) {
      super(parts.length === 0 ? RealmDate.now() + ahead : instantOf(parts, RealmDate, zone));
    }

    static override now(): number {
      return RealmDate.now() + ahead;
    }

    override getTimezoneOffset(): number {
      return (this.getTime() - zone.wallClock(this.getTime())) / 60_000;
    }

    override toString(): string {
      return `${new RealmDate(zone.wallClock(this.getTime())).toUTCString()} ${zone.name}`;
    }

    override toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleString(locales, { timeZone: zone.name, ...options });
    }

    override toLocaleDateString(
      locales?: Intl.LocalesArgument,
      options?: Intl.DateTimeFormatOptions,
    ): string {
      return super.toLocaleDateString(locales, { timeZone: zone.name, ...options });
    }
  }
  for (const field of fields) readField(ScriptDate, field, zone);
  for (const field of fields.slice(0, -1)) writeField(ScriptDate, field, zone);
  return ScriptDate as unknown as DateConstructor;
}

function instantOf(parts: unknown[], RealmDate: DateConstructor, zone: Zone): number {
  if (parts.length > 1) return zone.instant(RealmDate.UTC(...(parts as [number, number])));
  const [only] = parts;
  if (typeof only !== "string" || zoned.test(only) || dayOnly.test(only))
    return new RealmDate(only as string).getTime();
  return zone.instant(wallClockOf(new RealmDate(only)));
}

function wallClockOf(date: Date): number {
  return date.getTime() - date.getTimezoneOffset() * 60_000;
}

function readField(ScriptDate: DateConstructorLike, field: (typeof fields)[number], zone: Zone): void {
  ScriptDate.prototype[`get${field}`] = function () {
    return new Date(zone.wallClock(this.getTime()))[`getUTC${field}`]();
  };
}

function writeField(ScriptDate: DateConstructorLike, field: (typeof fields)[number], zone: Zone): void {
  if (field === "Day") return;
  ScriptDate.prototype[`set${field}`] = function (...values: number[]) {
    const wall = new Date(zone.wallClock(this.getTime()));
    wall[`setUTC${field}`](...(values as [number]));
    return this.setTime(zone.instant(wall.getTime()));
  };
}

interface DateConstructorLike {
  prototype: Date;
}

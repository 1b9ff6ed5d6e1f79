import type { SetCycle } from "../../domain/records/set-cycle";
import { defaultSettings, type ReadinessKey, type Settings } from "../../domain/records/settings";
import { bothLanguages, type Words } from "../../i18n/words";
import { settingsSheet } from "../columns/settings";
import { WrongArgument } from "../problems/problem";
import { type Cell, cycleIn, daysIn, flagIn, isBlank, numberIn, shareIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { firstRow, readOptionalTable, type Table } from "../tables/table";
import { offerFrequencyIn } from "./offer-frequency";

export type SettingCode = keyof Words["settings"]["settingTitles"];

/** The Settings sheet: the numbers behind the rules, and the cycles of categories. */
export interface SettingsSheet {
  readonly settings: Settings;
  readonly categoryCycles: ReadonlyMap<string, SetCycle>;
}

/** Without a table the theory's defaults apply. */
export const noSettings: SettingsSheet = { settings: defaultSettings, categoryCycles: new Map() };

/** Reads the Settings sheet: a blank value is the default; a value that cannot be read stops the call, because it would change every answer. */
export function readSettings(argument: string, table: Table, locale: Locale): SettingsSheet {
  let settings = defaultSettings;
  const categoryCycles = new Map<string, SetCycle>();
  table.rows.forEach((row, r) => {
    const title = textOf(table.cell(row, "setting"));
    const value = table.cell(row, "value");
    const category = categoryIn(title);
    const setting = settingIn(title);
    if (isBlank(value) || (category === null && setting === null)) return;
    const read = category === null ? readSetting(setting!, value, locale) : readCategoryCycle(value, locale);
    if (read === null) {
      throw new WrongArgument({
        code: "bad setting",
        argument,
        row: r + firstRow,
        setting: title,
        text: textOf(value),
      });
    }
    if (category === null) settings = read.apply(settings);
    else categoryCycles.set(category, read.cycle ?? null);
  });
  return { settings, categoryCycles };
}

interface ReadSetting {
  readonly cycle?: SetCycle;
  apply(settings: Settings): Settings;
}

/** The settings with one value changed; null where it cannot be read. */
function readSetting(setting: SettingCode, value: Cell, locale: Locale): ReadSetting | null {
  const put = (change: Partial<Settings> | null): ReadSetting | null =>
    change === null ? null : { apply: (settings) => ({ ...settings, ...change }) };
  switch (setting) {
    case "businessCycle": {
      const cycle = cycleIn(value, locale);
      if ("problem" in cycle) return null;
      return put({ businessCycleDays: cycle.value === "one-off" ? null : cycle.value });
    }
    case "dueSoonShare":
    case "growthShare":
    case "offerShare":
      return put(positive(setting, shareIn(value, locale)));
    case "longOverdueCycles":
      return put(positive(setting, numberIn(value, locale)));
    case "trustedGaps":
    case "fanPurchases":
    case "fanGrowthSigns":
    case "touchAgainDays":
    case "dailyCapacity":
    case "offerWindowDays":
    case "mostTouches":
    case "pointsTermDays":
      return put(positive(setting, daysIn(value, locale)));
    case "stepGraceDays":
    case "careFromDay":
    case "careUntilDay":
    case "offerFromDay":
    case "offerUntilDay":
      return put(wholeOrZero(setting, value, locale));
    case "offerFrequency": {
      const frequency = offerFrequencyIn(value);
      return put(frequency === null ? null : { offerFrequency: frequency });
    }
    case "marginFloor": {
      const share = shareIn(value, locale);
      return put(
        "value" in share && share.value >= 0 && share.value < 1 ? { marginFloor: share.value } : null,
      );
    }
    case "rhythmFirst":
    case "equipmentProRata": {
      const flag = flagIn(value);
      return put(flag === null ? null : { [setting]: flag });
    }
    case "readinessA":
    case "readinessB":
    case "readinessC":
    case "readinessD":
    case "readinessE":
      return readinessAnswer(setting.slice(-1).toLowerCase() as ReadinessKey, flagIn(value));
    case "today":
    case "followCalendar":
    case "language":
    case "currency":
    case "preset":
    case "dataFormat":
      return put({});
  }
}

function positive(setting: keyof Settings, reading: ReturnType<typeof numberIn>): Partial<Settings> | null {
  return "value" in reading && reading.value > 0 ? { [setting]: reading.value } : null;
}

function wholeOrZero(setting: keyof Settings, value: Cell, locale: Locale): Partial<Settings> | null {
  if (value === 0) return { [setting]: 0 };
  return positive(setting, daysIn(value, locale));
}

function readinessAnswer(key: ReadinessKey, answer: boolean | null): ReadSetting | null {
  if (answer === null) return null;
  return { apply: (settings) => ({ ...settings, readiness: { ...settings.readiness, [key]: answer } }) };
}

function readCategoryCycle(value: Cell, locale: Locale): ReadSetting | null {
  const cycle = cycleIn(value, locale);
  return "problem" in cycle ? null : { cycle: cycle.value, apply: (settings) => settings };
}

/** The value of a setting as text; "" where it is blank or there is no table. */
export function settingText(setting: SettingCode, range: unknown): string {
  const table = readOptionalTable("settings", range, settingsSheet);
  const row = table?.rows.find((cells) => settingIn(textOf(table.cell(cells, "setting"))) === setting);
  return row === undefined ? "" : textOf(table!.cell(row, "value"));
}

/** The setting with a title, in either language; null for a row that is not ours. */
export function settingIn(title: string): SettingCode | null {
  for (const { settings } of bothLanguages) {
    for (const [code, known] of Object.entries(settings.settingTitles)) {
      if (fold(known) === fold(title)) return code as SettingCode;
    }
  }
  return null;
}

/** Whether a setting gives a category its own cycle. */
export function isCategoryCycle(title: string): boolean {
  return categoryIn(title) !== null;
}

/** Key of the category in "Cycle: coffee"; null for any other title. */
function categoryIn(title: string): string | null {
  for (const { settings } of bothLanguages) {
    const prefix = fold(settings.categoryCyclePrefix);
    if (fold(title).startsWith(prefix)) return fold(fold(title).slice(prefix.length)) || null;
  }
  return null;
}

/** The setting that stores the answer to each readiness question. @see theory 8.6 */
export const readinessSettings: Readonly<Record<ReadinessKey, SettingCode>> = {
  a: "readinessA",
  b: "readinessB",
  c: "readinessC",
  d: "readinessD",
  e: "readinessE",
};

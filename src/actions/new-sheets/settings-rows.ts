import { defaultBaseSettings } from "../../domain/records/base-settings";
import { defaultSettings } from "../../domain/records/settings";
import type { BusinessPreset } from "../../drafts/business-presets";
import { baseSettingWordsIn } from "../../i18n/base-settings";
import type { Language } from "../../i18n/language";
import { wordsIn } from "../../i18n/words";
import { baseSettingIn } from "../../sheets/readers/base-settings";
import { settingIn } from "../../sheets/readers/settings";
import type { Cell } from "../../sheets/reading/cell";
import type { RowCode } from "./row-code";
import type { Starter } from "./starter";

/** What a person answered before the sheets are made. */
export interface SetUpAnswers {
  /** "30", "no", or "" for the default. */
  readonly businessCycle: Cell;
  /** null = no answer. */
  readonly currency: string | null;
  readonly preset: BusinessPreset | null;
}

/** Number of the present set of sheets, columns and settings; raised with each one that older workbooks do not have. */
export const dataFormat = 3;

/** What each row of Settings is called, in the order they are made in. */
export function rowTitles(language: Language): Readonly<Record<RowCode, string>> {
  const { settingTitles } = wordsIn(language).settings;
  return { ...settingTitles, ...baseSettingWordsIn(language).baseSettingTitles };
}

/** The row with a title, in either language; null for a row that is not ours. */
export function rowCodeIn(title: string): RowCode | null {
  return settingIn(title) ?? baseSettingIn(title);
}

/** The answers where Start was not used. */
export const noAnswers: SetUpAnswers = { businessCycle: "", currency: null, preset: null };

/** The rows of a new Settings sheet: what was answered, and the theory's defaults shown so that they can be changed. */
export function settingsRows(
  answers: SetUpAnswers,
  meanings: Starter["meanings"],
  language: Language,
): Cell[][] {
  const titles = rowTitles(language);
  return (Object.keys(titles) as RowCode[]).map((code) => [
    titles[code],
    answerFor(code, answers, language) ?? shownDefault(code, language),
    meanings[code],
  ]);
}

/** The person's answer for a setting; null where there is none. */
export function answerFor(
  code: RowCode,
  { businessCycle, currency, preset }: SetUpAnswers,
  language: Language,
): Cell | null {
  switch (code) {
    case "businessCycle":
      return businessCycle;
    case "currency":
      return currency;
    case "preset":
      return preset === null ? null : wordsIn(language).settings.presets[preset];
    default:
      return null;
  }
}

/** A share is shown as a percentage. */
function shownDefault(code: RowCode, language: Language): Cell {
  const value = defaultValue(code, language);
  return isShare(code) ? `${Math.round(Number(value) * 100)}%` : value;
}

function isShare(code: RowCode): boolean {
  return (
    code === "dueSoonShare" ||
    code === "growthShare" ||
    code === "offerShare" ||
    code === "marginFloor" ||
    code === "fansShare"
  );
}

/** The theory's default, shown so that it can be changed. */
export function defaultValue(code: RowCode, language: Language): Cell {
  const { settings, vocabulary } = wordsIn(language);
  const { yes, no } = vocabulary.yesNo;
  switch (code) {
    case "today":
      return "=TODAY()";
    case "followCalendar":
      return yes[0]!;
    case "language":
      return language;
    case "currency":
      return settings.currency;
    case "rhythmFirst":
    case "equipmentProRata":
      return no[0]!;
    case "offerFrequency":
      return vocabulary.offerFrequencies.weekly[0]!;
    case "dataFormat":
      return dataFormat;
    case "dueSoonShare":
    case "growthShare":
    case "offerShare":
    case "marginFloor":
    case "longOverdueCycles":
    case "trustedGaps":
    case "fanPurchases":
    case "fanGrowthSigns":
    case "stepGraceDays":
    case "touchAgainDays":
    case "careFromDay":
    case "careUntilDay":
    case "offerWindowDays":
    case "offerFromDay":
    case "offerUntilDay":
      return defaultSettings[code];
    case "fansShare":
      return defaultBaseSettings[code];
    default:
      return "";
  }
}

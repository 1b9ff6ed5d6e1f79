import {
  type BaseSettings,
  defaultBaseSettings,
  type MonthlyPlan,
  type PortraitSign,
  type WinningCosts,
} from "../../domain/records/base-settings";
import { type Money, moneyOf } from "../../domain/values/money";
import { type BaseSettingWords, bothBaseSettings } from "../../i18n/base-settings";
import { settingsSheet } from "../columns/settings";
import { type Problem, WrongArgument } from "../problems/problem";
import { type Cell, isBlank, numberIn, shareIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { firstRow, problemAt, readOptionalTable } from "../tables/table";

export type BaseSettingCode = keyof BaseSettingWords["baseSettingTitles"];

/** The settings of the whole base: a blank value is the default; one that cannot be read stops the call. Everyday formulas skip these rows. */
export function readBaseSettings(argument: string, range: unknown, locale: Locale): BaseSettings {
  const table = readOptionalTable("settings", range, settingsSheet);
  if (table === null) return defaultBaseSettings;
  return table.rows.reduce<BaseSettings>((settings, row, r) => {
    const [title, value] = [textOf(table.cell(row, "setting")), table.cell(row, "value")];
    const named = isBlank(value) ? null : namedBy(title);
    if (named === null) return settings;
    const read = withValue(settings, named, value, locale);
    if (read !== null) return read;
    const text = textOf(value);
    throw new WrongArgument({ code: "bad setting", argument, row: r + firstRow, setting: title, text });
  }, defaultBaseSettings);
}

/** The lines of the portrait alone: they can be read even if other settings have errors. @see theory 4.6 */
export function portraitSigns(range: unknown): PortraitSign[] {
  const table = readOptionalTable("settings", range, settingsSheet);
  return (table?.rows ?? []).flatMap((row) => {
    const named = namedBy(textOf(table!.cell(row, "setting")));
    const value = table!.cell(row, "value");
    return named?.code !== "portrait" || isBlank(value) ? [] : { column: named.of, value: textOf(value) };
  });
}

/** What it costs to win a client, alone: a cell that cannot be read counts as unknown, because Today can still list the client. @see theory 9.4 */
export function winningCosts(range: unknown, locale: Locale): WinningCosts {
  const rows = readOptionalTable("settings", range, settingsSheet);
  const costOf = (code: keyof WinningCosts) => {
    const row = rows?.rows.find((cells) => baseSettingIn(textOf(rows.cell(cells, "setting"))) === code);
    return row === undefined || isBlank(rows!.cell(row, "value"))
      ? null
      : moneyIn(rows!.cell(row, "value"), locale);
  };
  return { attractionCost: costOf("attractionCost"), samplesCost: costOf("samplesCost") };
}

/** Values of the whole base that cannot be read: the formulas that need them would stop. */
export function baseSettingProblems(range: unknown, locale: Locale): Problem[] {
  const table = readOptionalTable("settings", range, settingsSheet);
  return (table?.rows ?? []).flatMap((row, r) => {
    const [title, value] = [textOf(table!.cell(row, "setting")), table!.cell(row, "value")];
    const named = isBlank(value) ? null : namedBy(title);
    if (named === null || withValue(defaultBaseSettings, named, value, locale) !== null) return [];
    const number = numberIn(value, locale);
    const below = "problem" in number ? number.problem : "below 0";
    return problemAt(table!, r, "value", named.code === "fansShare" ? "not a share" : below);
  });
}

/** The setting of the whole base that a title names, in either language; null for any other row. */
export function baseSettingIn(title: string): BaseSettingCode | null {
  const named = namedBy(title);
  return named === null || named.of !== "" || !isSetting(named.code) ? null : named.code;
}

/** The owners who have a plan of their own: as Settings write them, by folded name. */
export function plannedOwners(range: unknown): ReadonlyMap<string, string> {
  const table = readOptionalTable("settings", range, settingsSheet);
  const named = (table?.rows ?? []).map((row) => namedBy(textOf(table!.cell(row, "setting"))));
  const plans = named.filter((row) => row?.code === "planNewcomers" || row?.code === "planFans");
  return new Map(plans.map((row) => [fold(row!.of), row!.of]));
}

type RowCode = BaseSettingCode | "sourceCost" | "portrait";

/** What a row is about: the setting, and the owner, source or column it is for; "" where it is for the whole base. */
interface NamedRow {
  readonly code: RowCode;
  /** As written. */
  readonly of: string;
}

function isSetting(code: RowCode): code is BaseSettingCode {
  return code !== "sourceCost" && code !== "portrait";
}

function namedBy(title: string): NamedRow | null {
  for (const { baseSettingTitles: titles, sourceCostPrefix, portraitPrefix } of bothBaseSettings) {
    const exact = (Object.keys(titles) as BaseSettingCode[]).find(
      (code) => fold(titles[code]) === fold(title),
    );
    if (exact !== undefined) return { code: exact, of: "" };
    const prefixes: [RowCode, string][] = [
      ["sourceCost", sourceCostPrefix],
      ["portrait", portraitPrefix],
      ["planNewcomers", `${titles.planNewcomers}:`],
      ["planFans", `${titles.planFans}:`],
    ];
    const prefixed = prefixes.find(([, prefix]) => fold(title).startsWith(fold(prefix)));
    const of = title.slice(title.indexOf(":") + 1).trim();
    if (prefixed !== undefined && of !== "") return { code: prefixed[0], of };
  }
  return null;
}

/** The settings with one value more; null where it cannot be read. */
function withValue(
  settings: BaseSettings,
  named: NamedRow,
  value: Cell,
  locale: Locale,
): BaseSettings | null {
  const { code, of } = named;
  switch (code) {
    case "profitGoal":
    case "attractionCost":
    case "samplesCost":
    case "retentionCost": {
      const money = moneyIn(value, locale);
      return money === null ? null : { ...settings, [code]: money };
    }
    case "sourceCost": {
      const money = moneyIn(value, locale);
      if (money === null) return null;
      return { ...settings, sourceCosts: new Map([...settings.sourceCosts, [fold(of), money]]) };
    }
    case "fansShare": {
      const share = shareIn(value, locale);
      return "value" in share && share.value > 0 && share.value <= 1
        ? { ...settings, fansShare: share.value }
        : null;
    }
    case "planNewcomers":
    case "planFans": {
      const number = numberIn(value, locale);
      if ("problem" in number || number.value < 0) return null;
      return { ...settings, [code]: planned(settings[code], of, number.value) };
    }
    case "portrait":
      return { ...settings, portrait: [...settings.portrait, { column: of, value: textOf(value) }] };
  }
}

function moneyIn(value: Cell, locale: Locale): Money | null {
  const number = numberIn(value, locale);
  return "problem" in number || number.value < 0 ? null : moneyOf(number.value);
}

function planned(plan: MonthlyPlan, owner: string, number: number): MonthlyPlan {
  return owner === ""
    ? { ...plan, all: number }
    : { ...plan, byOwner: new Map([...plan.byOwner, [fold(owner), number]]) };
}

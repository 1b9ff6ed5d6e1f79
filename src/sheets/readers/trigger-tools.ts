import type { LoopStanding } from "../../domain/loop/loop";
import { type ToolUse, triggerTools, unusedTools } from "../../domain/loop/trigger-tools";
import type { Day } from "../../domain/values/day";
import { bothLoopWords } from "../../i18n/loop";
import { settingsSheet } from "../columns/settings";
import { touchesSheet } from "../columns/touches";
import { flagIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import type { Names } from "../reading/names";
import { codeIn } from "../reading/word-codes";
import { mappedIn } from "../tables/mapped-columns";
import { readOptionalTable, type Table } from "../tables/table";
import { dayOr, readByClient } from "./dated-rows";

/** A tool, and how the words of a touch show that it was used. */
interface KnownTool {
  /** One of the five, or a name that the user gave it. */
  readonly tool: string;
  isIn(words: string): boolean;
}

type BuiltIn = (typeof triggerTools)[number];

/** Stems of the five in both languages. A glance, not understanding: it may be wrong about unusual words. */
const SIGNS: Readonly<Record<BuiltIn, RegExp>> = {
  "volume discount":
    /^(?=.*(?:скидк|discount))(?=.*(?:объем|(?<!\p{L})опт|парти|количеств|volume|bulk|wholesale|quantit))/su,
  "bonus goods": /бонус(?!н\p{L}* балл)|подар|\bbonus(?! point)|\bgift/u,
  "recipes and costing": /рецепт|(?<!\p{L})ттк(?!\p{L})|калькуляц|себестоимост|recipe|costing/u,
  "staff training":
    /обуч|тренинг|мастер-класс|калибровк\p{L}* (?:сотрудник|персонал|бариста)|\btrain(?:ed|ing|s)?\b|workshop|master ?class/u,
  "equipment tuning":
    /настро(?!ени)|отстро|налад|отлад|калибровк\p{L}* оборудован|\btun(?:e|ed|ing)\b|calibrat/u,
};

/**
 * The tools of the business: the five and the user's own, without those that are "no" in Settings. A row "Trigger tool: tasting" adds one; its value
 * holds the words that show it, separated by ";", else its name does.
 *
 * @see theory 9.3
 */
function readTriggerTools(settings: unknown): KnownTool[] {
  const tools = new Map<string, KnownTool>(
    triggerTools.map((tool) => [tool, { tool, isIn: (words) => SIGNS[tool].test(words) }]),
  );
  const table = readOptionalTable("settings", settings, settingsSheet);
  for (const row of table?.rows ?? []) {
    const name = toolNamed(textOf(table!.cell(row, "setting")));
    const value = table!.cell(row, "value");
    if (name === null) continue;
    const key = builtIn(name) ?? fold(name);
    if (flagIn(value) === false) tools.delete(key);
    else if (!tools.has(key)) tools.set(key, ownTool(name, textOf(value)));
  }
  return [...tools.values()];
}

/** The tools to try next with any client, by place: in the trigger stage, those that no touch has used since the last purchase. @see theory 9.3 */
export function toolsToTry(
  { touches, settings }: { readonly touches?: unknown; readonly settings?: unknown },
  clients: Names,
  locale: Locale,
): (place: number, standing: LoopStanding, asOf: Day) => string[] {
  const tools = readTriggerTools(settings);
  const own = mappedIn(settings).sheets.get("touches");
  const table = readOptionalTable("touches", touches, touchesSheet, own);
  const uses = table === null ? new Map() : readToolUses(table, clients, tools, locale);
  const names = tools.map(({ tool }) => tool);
  return (place, { stage, lastPurchase }, asOf) =>
    stage === "trigger" ? unusedTools(names, uses.get(place) ?? [], lastPurchase!, asOf) : [];
}

/** Which touches used which tools, by client: by the words of Result and Note, and of a Content that is none of the seven. */
function readToolUses(
  table: Table,
  clients: Names,
  tools: readonly KnownTool[],
  locale: Locale,
): ReadonlyMap<number, readonly ToolUse[]> {
  const { rows } = readByClient(table, clients, (row, report) => {
    const day = dayOr(report, "date", table.cell(row, "date"), locale);
    const content = table.cell(row, "content");
    const texts = [
      codeIn("contents", content) === null ? content : "",
      table.cell(row, "result"),
      table.cell(row, "note"),
    ];
    const words = fold(texts.map(textOf).join(" · "));
    return day === null ? null : tools.filter(({ isIn }) => isIn(words)).map(({ tool }) => ({ day, tool }));
  });
  return new Map([...rows].map(([place, uses]) => [place, uses.flat()]));
}

/** The name in "Trigger tool: tasting", in either language; null for any other title. */
function toolNamed(title: string): string | null {
  const isTool = bothLoopWords.some(({ toolPrefix }) => fold(title).startsWith(fold(toolPrefix)));
  return (isTool && title.slice(title.indexOf(":") + 1).trim()) || null;
}

function builtIn(name: string): BuiltIn | null {
  const isCalled = (tool: BuiltIn) => bothLoopWords.some(({ tools }) => fold(tools[tool]) === fold(name));
  return triggerTools.find(isCalled) ?? null;
}

function ownTool(tool: string, value: string): KnownTool {
  const listed =
    flagIn(value) === true
      ? []
      : value
          .split(";")
          .map(fold)
          .filter((word) => word !== "");
  const signs = listed.length === 0 ? [fold(tool)] : listed;
  return { tool, isIn: (words) => signs.some((sign) => words.includes(sign)) };
}

import { sampleRows, sampleSettings } from "../src/actions/sample";
import { clientFacts } from "../src/functions/client-facts";
import type { Language } from "../src/i18n/language";
import { wordsIn } from "../src/i18n/words";
import { type Cell, dayIn } from "../src/sheets/cell";
import type { SheetCode } from "../src/sheets/columns";
import { conventionOf, type Locale } from "../src/sheets/locale";
import type { SettingCode } from "../src/sheets/settings";
import { workbookSheets } from "../src/sheets/workbook";
import { writerFor } from "../src/sheets/writer";
import { zoneFrom } from "../src/sheets/zone";
import type { Formula, FormulaParam } from "./formulas";

/** A formula as typed, and what it answers: a word, or a header row with the row of one client or channel. */
export interface FormulaExample {
  readonly typed: string;
  /** What a row of its table is about. */
  readonly rowOf: "client" | "channel";
  readonly answer: string | readonly (readonly string[])[];
}

/** 15 March 2026. */
const asOf = 46096;
/** Fjord Café: bought three times, asleep for a week, with a roadmap. */
const place = 5;

/** Asks the formula itself, about one client of the sample. */
export async function exampleOf(formula: Formula, language: Language): Promise<FormulaExample> {
  const ask = await askFormula(formula, language);
  const rowOf = formula.name === "CLIENT_TOUCH_MATRIX" ? "channel" : "client";
  if (rowOf === "channel" || formula.params.some(({ name }) => name === "clients")) {
    const tables = formula.params.map((param) => tableArgument(param, language));
    const answer = ask(tables) as Cell[][];
    const [phone] = wordsIn(language).vocabulary.channels.call;
    const shownRow = rowOf === "client" ? place + 1 : answer.findIndex(([channel]) => channel === phone);
    return {
      rowOf,
      typed: call(
        formula,
        formula.params.map(({ sample }) => sample),
      ),
      answer: [answer[0]!, answer[shownRow]!].map((row) => row.map((cell) => shown(cell, language))),
    };
  }
  const facts = formula.params
    .filter((param) => !isOptional(param))
    .map(({ name }) => factsOfClient(language)[name]!);
  return {
    rowOf,
    typed: call(
      formula,
      facts.map(({ typed }) => typed),
    ),
    answer: shown(ask(facts.map(({ value }) => value)) as Cell, language),
  };
}

/** What a table formula is given: a sheet of the sample, or the value that its help shows. */
function tableArgument({ name, sample }: FormulaParam, language: Language): Cell | Cell[][] {
  if (name === "as_of") return asOf;
  if (name === "product") return sheet("products", language)[1]![0]!;
  return Number(sample) || sheet(name, language);
}

export function isOptional({ about }: FormulaParam): boolean {
  return /^(Optional|Необязательно)\./.test(about);
}

async function askFormula({ functionName }: Formula, language: Language) {
  const file = functionName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { [functionName]: answer } = await import(`../src/functions/${file}.ts`);
  return (args: readonly unknown[]) => answer(localeFor(language), ...args) as Cell | Cell[][];
}

/** What a row formula is told of the client, by the names of its arguments. */
function factsOfClient(language: Language): Record<string, { typed: string; value: unknown }> {
  const facts = clientFacts(
    localeFor(language),
    sheet("clients", language),
    sheet("purchases", language),
    asOf,
    undefined,
  );
  const [, last, purchases, spend] = facts[place + 1]!;
  const plain = (value: Cell) => ({ typed: String(value), value });
  const tiers = sheet("tiers", language).map((row) => row.slice(0, 3));
  return {
    last_purchase: { typed: typedDay(last!, language), value: last },
    purchases: plain(purchases!),
    cycle_days: plain(sampleSettings.businessCycle!),
    as_of: { typed: typedDay(asOf, language), value: asOf },
    spend: plain(spend!),
    tiers: { typed: `${wordsIn(language).titles.sheetTitles.tiers}!A1:C`, value: tiers },
  };
}

/** A sheet of the sample with its header row. */
function sheet(name: string, language: Language): Cell[][] {
  const spec = workbookSheets.find((known) => known.sheet === (name as SheetCode))!;
  const { titles, settings } = wordsIn(language);
  const header = spec.columns.map(({ code }) => titles.columnTitles[code]);
  if (name === "settings") {
    const written = Object.entries(sampleSettings) as [SettingCode, Cell][];
    return [header, ...written.map(([code, value]) => [settings.settingTitles[code], value, ""])];
  }
  const rows = sampleRows(language, asOf)[spec.sheet] ?? [];
  const cell = (content: (typeof rows)[number][string & keyof (typeof rows)[number]] = ""): Cell =>
    typeof content === "object" ? content.day : content;
  return [header, ...rows.map((row) => spec.columns.map(({ code }) => cell(row[code])))];
}

function localeFor(language: Language): Locale {
  return { language, ...conventionOf(language === "ru" ? "ru_RU" : "en_US"), zone: zoneFrom(() => 0) };
}

function call({ name }: Formula, args: readonly string[]): string {
  return `=${name}(${args.join("; ")})`;
}

function typedDay(cell: Cell, language: Language): string {
  const day = dayIn(cell, localeFor(language));
  if ("problem" in day) throw new Error(day.problem);
  const [date, month, year] = writerFor("ru").day(day.value).split(".").map(Number);
  return `DATE(${year};${month};${date})`;
}

/** A cell as the spreadsheet shows it. */
function shown(cell: Cell, language: Language): string {
  const { day, number } = writerFor(language);
  if (typeof cell === "boolean") return (language === "ru" ? ["ЛОЖЬ", "ИСТИНА"] : ["FALSE", "TRUE"])[+cell]!;
  if (typeof cell === "number")
    return Number.isInteger(cell) ? number(cell) : String(cell).replace(".", language === "ru" ? "," : ".");
  if (typeof cell === "string") return cell;
  const reading = dayIn(cell, localeFor(language));
  return "value" in reading ? day(reading.value) : "";
}

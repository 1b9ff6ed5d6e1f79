import type { RowCode } from "../src/actions/new-sheets/row-code";
import { rowTitles } from "../src/actions/new-sheets/settings-rows";
import { sampleRows, sampleSettings } from "../src/actions/sample/sample";
import { clientFacts } from "../src/functions/client-facts";
import type { Language } from "../src/i18n/language";
import { wordsIn } from "../src/i18n/words";
import type { SheetCode } from "../src/sheets/columns/columns";
import { type Cell, dayIn } from "../src/sheets/reading/cell";
import { conventionOf, type Locale } from "../src/sheets/reading/locale";
import { zoneFrom } from "../src/sheets/reading/zone";
import { workbookSheets } from "../src/sheets/tables/known-sheets";
import { formatterFor } from "../src/sheets/writing/formatter";
import type { Formula, FormulaParam } from "./formulas";
import { titlesIn } from "./titles-in";

/** A formula as typed, and what it answers: a word, or a header row with the row of one client or channel. */
export interface FormulaExample {
  readonly typed: string;
  /** What a row of its table is about. */
  readonly rowOf: "client" | "channel" | "list";
  readonly answer: string | readonly (readonly string[])[];
}

/** 15 March 2026. */
const asOf = 46096;
/** 1 January 2026. */
const newYear = 46023;
/** Fjord Café: bought three times, asleep for a week, with a roadmap. */
const place = 5;

/** What is written in an offer of the examples. */
const offerTexts: Record<Language, Record<"text" | "receipt" | "reason", string>> = {
  en: { text: "Special offer: latte", receipt: "Thank you!", reason: "we are 5" },
  ru: { text: "Специальное предложение: латте", receipt: "Спасибо за покупку!", reason: "нам 5 лет" },
};

/** How a spreadsheet in a language writes. */
const writing: Record<Language, { locale: string; decimal: string; truth: readonly [string, string] }> = {
  en: { locale: "en_US", decimal: ".", truth: ["FALSE", "TRUE"] },
  ru: { locale: "ru_RU", decimal: ",", truth: ["ЛОЖЬ", "ИСТИНА"] },
};

/** Calls the formula itself, for one client of the sample. */
export async function exampleOf(formula: Formula, language: Language): Promise<FormulaExample> {
  const ask = await askFormula(formula, language);
  return isTableFormula(formula) ? tableExample(formula, ask, language) : cellExample(formula, ask, language);
}

/** A table formula is given a whole sheet first, a row formula a value or a column. */
function isTableFormula({ params }: Formula): boolean {
  return /(^|!)A1:/.test(params[0]!.sample);
}

function tableExample(formula: Formula, ask: Ask, language: Language): FormulaExample {
  const rows = ask(formula.params.map((param) => tableArgument(param, language))) as Cell[][];
  const { rowOf, shownRow } = rowToShow(rows, language);
  return {
    rowOf,
    typed: call(
      formula,
      formula.params.map(({ sample }) => sample),
    ),
    answer: [rows[0]!, ...rows.slice(shownRow, shownRow + 1)].map((row) =>
      row.map((cell) => shown(cell, language)),
    ),
  };
}

/** The row of the client of the examples, that of phone calls, or the first. */
function rowToShow(rows: readonly Cell[][], language: Language) {
  const [phone] = wordsIn(language).vocabulary.channels.call;
  const channel = rows.findIndex(([first]) => first === phone);
  if (channel > 0) return { rowOf: "channel", shownRow: channel } as const;
  if (rows.length === sheet("clients", language).length)
    return { rowOf: "client", shownRow: place + 1 } as const;
  return { rowOf: "list", shownRow: 1 } as const;
}

function cellExample(formula: Formula, ask: Ask, language: Language): FormulaExample {
  const known = factsOfClient(language);
  const facts = formula.params
    .filter((param) => !isOptional(param))
    .map(({ name }) => {
      const fact = known[`${formula.name} ${name}`] ?? known[name];
      if (fact === undefined) throw new Error(`The examples know no ${name} for ${formula.name}`);
      return fact;
    });
  return {
    rowOf: "client",
    typed: call(
      formula,
      facts.map(({ typed }) => typed),
    ),
    answer: [ask(facts.map(({ value }) => value))]
      .flat(2)
      .map((cell) => shown(cell, language))
      .join(" · "),
  };
}

/** What a table formula is given: a sheet of the sample, or the value that its help shows. */
function tableArgument({ name, sample }: FormulaParam, language: Language): Cell | Cell[][] {
  if (name === "as_of") return asOf;
  if (name === "goal") return wordsIn(language).vocabulary.statuses.fan[0]!;
  if (name === "from") return newYear;
  if (name === "product") return sheet("products", language)[1]![0]!;
  if (name === "period") return sample.replaceAll('"', "");
  return Number(sample) || sheet(name, language);
}

export function isOptional({ about }: FormulaParam): boolean {
  return /^(Optional|Необязательно)\./.test(about);
}

type Ask = (args: readonly unknown[]) => Cell | Cell[][];

async function askFormula({ functionName, module }: Formula, language: Language): Promise<Ask> {
  const { [functionName]: answer } = await import(`../src/${module}.ts`);
  return (args) => answer(localeFor(language), ...args);
}

/** The arguments about the client that a row formula takes, by name. */
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
    cycle_days: plain(sampleSettings(language).businessCycle!),
    as_of: { typed: typedDay(asOf, language), value: asOf },
    spend: plain(spend!),
    ...factsOfOffer(language),
    tiers: { typed: `${titlesIn(language).sheetTitles.tiers}!A1:C`, value: tiers },
  };
}

/** The arguments about an offer that a row formula takes. */
function factsOfOffer(language: Language): Record<string, { typed: string; value: unknown }> {
  const quoted = (value: string) => ({ typed: `"${value}"`, value });
  const [yes] = wordsIn(language).vocabulary.yesNo.yes;
  const { text, receipt, reason } = offerTexts[language];
  return {
    price: { typed: "100", value: 100 },
    cost: { typed: "60", value: 60 },
    discounts: quoted("20%"),
    text: quoted(text),
    "RECEIPT_CHECK text": quoted(receipt),
    reason: quoted(reason),
    until: { typed: typedDay(asOf, language), value: asOf },
    once: quoted(yes!),
    says_no_repeat: quoted(yes!),
  };
}

/** A sheet of the sample with its header row. */
function sheet(name: string, language: Language): Cell[][] {
  const spec = workbookSheets.find((known) => known.sheet === (name as SheetCode))!;
  const titles = titlesIn(language);
  const header = spec.columns.map(({ code }) => titles.columnTitles[code]);
  if (name === "settings") {
    const written = Object.entries(sampleSettings(language)) as [RowCode, Cell][];
    return [header, ...written.map(([code, value]) => [rowTitles(language)[code], value, ""])];
  }
  const rows = sampleRows(language, asOf)[spec.sheet] ?? [];
  const cell = (content: (typeof rows)[number][string & keyof (typeof rows)[number]] = ""): Cell =>
    typeof content === "object" ? content.day : content;
  return [header, ...rows.map((row) => spec.columns.map(({ code }) => cell(row[code])))];
}

function localeFor(language: Language): Locale {
  return { language, ...conventionOf(writing[language].locale), zone: zoneFrom(() => 0) };
}

function call({ name }: Formula, args: readonly string[]): string {
  return `=${name}(${args.join("; ")})`;
}

function typedDay(cell: Cell, language: Language): string {
  const day = dayIn(cell, localeFor(language));
  if ("problem" in day) throw new Error(day.problem);
  const [date, month, year] = formatterFor("ru").day(day.value).split(".").map(Number);
  return `DATE(${year};${month};${date})`;
}

/** A cell as the spreadsheet shows it. */
function shown(cell: Cell, language: Language): string {
  const { day, number } = formatterFor(language);
  if (typeof cell === "boolean") return writing[language].truth[+cell]!;
  if (typeof cell === "number")
    return Number.isInteger(cell)
      ? number(cell)
      : String(Number(cell.toFixed(4))).replace(".", writing[language].decimal);
  if (typeof cell === "string") return cell;
  const reading = dayIn(cell, localeFor(language));
  return "value" in reading ? day(reading.value) : "";
}

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
import { writerFor } from "../src/sheets/writing/writer";
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

/** What a row is about, where it is not a client. */
const rowsOf: Record<string, FormulaExample["rowOf"]> = {
  BASE_COHORTS: "list",
  BASE_FREQUENCY: "list",
  BASE_PLAN: "list",
  BASE_STATUS_HISTORY: "list",
  BASE_AUDIT: "list",
  BASE_FLOW: "list",
  BASE_FOCUS: "list",
  BASE_SATISFIED: "list",
  BASE_SOURCES: "list",
  BASE_TARGETS: "list",
  CLIENT_TOUCH_MATRIX: "channel",
  CLIENT_CROSS_SELL: "list",
  CLIENT_CONTRACT: "list",
  CLIENT_SUBSCRIPTION: "list",
  OFFER_WORST_BILL: "list",
  BASE_EFFECTS: "list",
  BASE_SERVICE: "list",
};

/** Asks the formula itself, about one client of the sample. */
export async function exampleOf(formula: Formula, language: Language): Promise<FormulaExample> {
  const ask = await askFormula(formula, language);
  const rowOf = rowsOf[formula.name] ?? "client";
  if (rowOf !== "client" || formula.params.some(({ name }) => name === "clients")) {
    const tables = formula.params.map((param) => tableArgument(param, language));
    const answer = ask(tables) as Cell[][];
    const [phone] = wordsIn(language).vocabulary.channels.call;
    const shownRow = {
      client: place + 1,
      channel: answer.findIndex(([channel]) => channel === phone),
      list: 1,
    }[rowOf];
    return {
      rowOf,
      typed: call(
        formula,
        formula.params.map(({ sample }) => sample),
      ),
      answer: answer
        .filter((_, r) => r === 0 || r === shownRow)
        .map((row) => row.map((cell) => shown(cell, language))),
    };
  }
  const known = factsOfClient(language);
  const facts = formula.params
    .filter((param) => !isOptional(param))
    .map(({ name }) => known[`${formula.name} ${name}`] ?? known[name]!);
  return {
    rowOf,
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
    cycle_days: plain(sampleSettings(language).businessCycle!),
    as_of: { typed: typedDay(asOf, language), value: asOf },
    spend: plain(spend!),
    ...factsOfOffer(language),
    tiers: { typed: `${titlesIn(language).sheetTitles.tiers}!A1:C`, value: tiers },
  };
}

/** What a row formula is told of an offer. */
function factsOfOffer(language: Language): Record<string, { typed: string; value: unknown }> {
  const quoted = (value: string) => ({ typed: `"${value}"`, value });
  const [yes] = wordsIn(language).vocabulary.yesNo.yes;
  return {
    price: { typed: "100", value: 100 },
    cost: { typed: "60", value: 60 },
    discounts: quoted("20%"),
    text: quoted(language === "ru" ? "Специальное предложение: латте" : "Special offer: latte"),
    "RECEIPT_CHECK text": quoted(language === "ru" ? "Спасибо за покупку!" : "Thank you!"),
    reason: quoted(language === "ru" ? "нам 5 лет" : "we are 5"),
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
    return Number.isInteger(cell)
      ? number(cell)
      : String(Number(cell.toFixed(4))).replace(".", language === "ru" ? "," : ".");
  if (typeof cell === "string") return cell;
  const reading = dayIn(cell, localeFor(language));
  return "value" in reading ? day(reading.value) : "";
}

import { amountOf } from "../domain/values/money";
import { type ClientTarget, type WhatIf, whatIfs } from "../domain/what-if/what-if";
import { whatIfWordsIn } from "../i18n/what-if";
import { type BaseSheets, readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import { WrongArgument } from "../sheets/problems/problem";
import { type Cell, dayCell, isBlank, isErrorCell, textOf } from "../sheets/reading/cell";
import { parseTarget } from "../sheets/reading/client-target";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { answerTable, checkAnswerSize, dayOfTable, firstCell } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";

const columns: readonly ColumnCode[] = ["client", "kind", "amount", "quantity", "until", "do"];

/**
 * The smallest single event that gives each client the verdict you wish for: a purchase, money, useful touches or a day, how much and until when;
 * a table.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {"fan"} goal What you wish for: fan, newcomer, lead, awake, on time, offer, next tier, or the name of a tier.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @param {Products!A1:H} products Optional. The Products table, for purchase cycles.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table; needed for a tier.
 * @param {Touches!A1:K} touches Optional. The Touches table; needed for an offer.
 * @param {Segments!A1:F} segments Optional. The Segments table, for cycles and for how often offers may be made.
 * @customfunction
 * @see theory 4.1
 */
export function clientTo(
  locale: Locale,
  clients: unknown,
  goal: unknown,
  purchases: unknown,
  asOf: unknown,
  settings: unknown,
  products: unknown,
  tiers: unknown,
  touches: unknown,
  segments: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const sheets = readBase({ clients, purchases, settings, products, tiers, touches, segments }, locale);
  const target = targetOf(firstCell(goal) as Cell, sheets);
  checkAnswerSize(columns, sheets.clients);
  const whatIfOf = whatIfs(sheets.base, target, day);
  const { whatIfKinds, whatItTakes } = whatIfWordsIn(locale.language);
  const format = formatterFor(locale.language);
  return answerTable(columns, sheets.clients, locale, (place) => {
    const whatIf = whatIfOf(place);
    const kind = whatIf.code === "event" ? whatIf.event.kind : whatIf.code;
    return [
      sheets.clients.titleOf(place),
      whatIfKinds[kind],
      ...sizeCells(whatIf),
      dayCell(lastDay(whatIf), locale),
      whatItTakes(whatIf, { target, asOf: day }, format),
    ];
  });
}

export const CLIENT_TO: FormulaEntry<typeof clientTo> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: какого одного события хватит каждому клиенту до желаемого — покупки, суммы, полезных касаний или дня, сколько и не позже какого дня.",
      params: [
        "«Клиенты» с заголовками.",
        "Чего хотим: поклонник, новичок, лид, не спит, вовремя, предложение, следующий уровень или название уровня.",
        "«Покупки» с заголовками.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки».",
        "Необязательно. «Товары»: из неё циклы покупок.",
        "Необязательно. «Уровни»: без неё нельзя спросить про уровень.",
        "Необязательно. «Касания»: без неё нельзя спросить про предложение.",
        "Необязательно. «Сегменты»: из неё циклы и частота предложений.",
      ],
    },
  },
};

/** The target in a cell; a table that it needs must be given. */
function targetOf(cell: Cell | undefined, { base }: BaseSheets): ClientTarget {
  if (cell === undefined || isBlank(cell)) {
    throw new WrongArgument({ code: "blank argument", argument: "goal", expects: "goal" });
  }
  const target = parseTarget(textOf(cell), base.tiers ?? []);
  const without = (argument: string) => new WrongArgument({ code: "no header row", argument });
  if (target === null) {
    const problem = isErrorCell(cell) ? "error cell" : "not a number";
    throw new WrongArgument({
      code: "unreadable",
      argument: "goal",
      expects: "goal",
      problem,
      text: textOf(cell),
    });
  }
  if (target.kind === "offer" && base.touches === null) throw without("touches");
  if (target.kind === "next tier" && base.tiers === null) throw without("tiers");
  return target;
}

/** Amount and quantity of an event, where it has them. */
function sizeCells(whatIf: WhatIf): Cell[] {
  if (whatIf.code !== "event") return ["", ""];
  const { event } = whatIf;
  if (event.kind === "useful touches") return ["", event.count];
  if (event.kind !== "purchase") return ["", ""];
  return [event.amount === 0 ? "" : amountOf(event.amount), event.quantity ?? ""];
}

function lastDay(whatIf: WhatIf) {
  if (whatIf.code === "no single event") return null;
  return whatIf.code === "event" && whatIf.event.kind === "wait" ? whatIf.event.day : whatIf.until;
}

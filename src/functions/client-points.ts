import { purchaseHistoryOf } from "../domain/history/purchase-history";
import { rowsByClient } from "../domain/records/ledger";
import type { Tier } from "../domain/records/tier";
import { pointsAccounts } from "../domain/tiers/client-points";
import { expiringSoon, type PointsAccount, redeemable } from "../domain/tiers/points";
import { tierOn } from "../domain/tiers/tier";
import type { Day } from "../domain/values/day";
import { amountOf, type Money, moneyOf } from "../domain/values/money";
import { whyWordsIn } from "../i18n/why";
import { readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { isNothing } from "../sheets/tables/table";
import { formatterFor } from "../sheets/writing/formatter";
import { answerTable, checkAnswerSize, dayOfTable, firstCell } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { amountArgument } from "./row-arguments";

const columns: readonly ColumnCode[] = [
  "client",
  "points",
  "expiringSoon",
  "expires",
  "redeemCap",
  "redeemable",
  "why",
];

/**
 * The points of each client: balance, how many expire within 30 days and from which day, and how much of a bill they may pay.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table; they earn by the rate of the tier until the ledger says what was earned.
 * @param {Tiers!A1:I} tiers The Tiers table with its header row: points rate and redeem cap.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row, for the term of points.
 * @param {Points!A1:G} points Optional. The Points table: once it has a row of kind earn, purchases earn nothing by themselves.
 * @param {1500} bill Optional. The bill that a client wants to pay with points.
 * @customfunction
 * @see theory 5.5
 */
export function clientPoints(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  tiers: unknown,
  asOf: unknown,
  settings: unknown,
  points: unknown,
  bill: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const toPay = billOf(bill, locale);
  const { base, clients: sheet } = readBase({ clients, purchases, tiers, settings, points }, locale);
  checkAnswerSize(columns, sheet);
  const rowsOf = rowsByClient(base.ledger, base.clients.length, day);
  const accountOf = pointsAccounts(base, day);
  return answerTable(columns, sheet, locale, (place) => {
    const purchaseHistory = purchaseHistoryOf(base.ledger, rowsOf(place), day);
    const { tier } = tierOn(purchaseHistory, base.tiers ?? [], day);
    const account = accountOf(place, rowsOf(place), purchaseHistory);
    return [sheet.titleOf(place), ...pointsCells(account, tier, toPay, locale, day)];
  });
}

export const CLIENT_POINTS: FormulaEntry<typeof clientPoints> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: баллы каждого клиента — остаток, сколько сгорит в ближайшие 30 дней и с какого дня, какую часть чека можно ими оплатить.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки»: пока на листе «Баллы» нет начислений, баллы приносят покупки по ставке уровня.",
        "«Уровни» с заголовками: ставка баллов и предел списания.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки» с заголовками: из неё срок жизни баллов.",
        "Необязательно. «Баллы»: если в ней есть хоть одно начисление, сами покупки баллов не приносят.",
        "Необязательно. Сумма чека, который клиент хочет оплатить баллами.",
      ],
    },
  },
};

function pointsCells(
  account: PointsAccount,
  tier: Tier | null,
  bill: Money | null,
  locale: Locale,
  asOf: Day,
): Cell[] {
  const soon = expiringSoon(account, asOf);
  return [
    amountOf(account.balance),
    amountOf(soon.points),
    dayCell(soon.lastDay, locale),
    tier?.redeemCap ?? "",
    bill === null ? "" : amountOf(redeemable(account.balance, bill, tier)),
    whyWordsIn(locale.language).pointsWhy(account, soon, formatterFor(locale.language)),
  ];
}

function billOf(bill: unknown, locale: Locale): Money | null {
  if (isNothing(bill)) return null;
  return moneyOf(amountArgument("bill", firstCell(bill), locale).at(0)!.value);
}

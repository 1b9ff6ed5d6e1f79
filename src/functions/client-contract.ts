import { boughtUnder, type ContractPurchase, contractPurchases } from "../domain/offers/bought-under";
import { contractStanding } from "../domain/offers/contract";
import { rowsByClient } from "../domain/records/ledger";
import type { Settings } from "../domain/records/settings";
import type { Day } from "../domain/values/day";
import { amountOf } from "../domain/values/money";
import { offerWordsIn } from "../i18n/offers";
import { whyWordsIn } from "../i18n/why";
import type { ColumnCode } from "../sheets/columns/columns";
import { contractsSheet } from "../sheets/columns/contracts";
import { purchasesSheet } from "../sheets/columns/purchases";
import { settingsSheet } from "../sheets/columns/settings";
import { type ContractsSheet, readContracts, type WrittenContract } from "../sheets/readers/contracts";
import { readLedger } from "../sheets/readers/ledger";
import { noSettings, readSettings } from "../sheets/readers/settings";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { readOptionalTable, readTable, type Table } from "../sheets/tables/table";
import { formatterFor } from "../sheets/writing/formatter";
import { answerList, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";

const columns: readonly ColumnCode[] = [
  "client",
  "contract",
  "state",
  "bought",
  "fulfilled",
  "dueByNow",
  "shortfall",
  "compensation",
  "why",
];

/**
 * Where each contract for volume stands: bought, share fulfilled, what should have been bought by now, the shortfall ahead and what is owed for the equipment; and why.
 *
 * @param {Contracts!A1:J} contracts The Contracts table with its header row.
 * @param {Today} asOf The day to judge on.
 * @param {Purchases!A1:I} purchases Optional. The Purchases table; without it only the plan is known.
 * @param {Settings!A1:C} settings Optional. The Settings table; Equipment pro rata is one of its rows.
 * @customfunction
 * @see theory 7.4
 */
export function clientContract(
  locale: Locale,
  contracts: unknown,
  asOf: unknown,
  purchases: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { sheets: own } = mappedIn(settings);
  const sheet = readContracts(
    readTable("contracts", contracts, contractsSheet, own.get("contracts")),
    locale,
  );
  const bought = readOptionalTable("purchases", purchases, purchasesSheet, own.get("purchases"));
  const settingsTable = readOptionalTable("settings", settings, settingsSheet);
  const rules = (settingsTable === null ? noSettings : readSettings("settings", settingsTable, locale))
    .settings;
  const purchasesOf = bought === null ? null : purchasesByClient(bought, sheet, locale, day);
  return answerList(columns, sheet.rows, locale, (contract) => {
    const rows = purchasesOf?.(contract.place) ?? null;
    return contractCells(contract, rows, rules, locale, day);
  });
}

export const CLIENT_CONTRACT: FormulaEntry<typeof clientContract> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: как выполняется каждый договор на объём — куплено, доля, сколько должно быть к этому дню, недобор к концу, компенсация за оборудование и почему так.",
      params: [
        "«Договоры» с заголовками.",
        "День, на который нужен ответ.",
        "Необязательно. «Покупки»; без неё известен только план.",
        "Необязательно. «Настройки»: в ней есть и компенсация по оставшимся дням.",
      ],
    },
  },
};

function contractCells(
  contract: WrittenContract,
  rows: readonly ContractPurchase[] | null,
  settings: Settings,
  locale: Locale,
  asOf: Day,
): Cell[] {
  const bought = rows === null ? null : boughtUnder(contract, rows, asOf);
  const standing = contractStanding(contract, bought, settings, asOf);
  const shown = (hundredths: number | null) => (hundredths === null ? "" : amountOf(hundredths));
  return [
    contract.client,
    contract.contract,
    offerWordsIn(locale.language).contractStates[standing.state],
    shown(bought),
    standing.fulfilledShare ?? "",
    amountOf(standing.dueByNow),
    shown(standing.shortfall),
    amountOf(standing.compensation),
    whyWordsIn(locale.language).contractWhy(contract, standing, formatterFor(locale.language)),
  ];
}

/** The purchases of a client, read once for all contracts of the same client. */
function purchasesByClient(
  table: Table,
  { names, clients }: ContractsSheet,
  locale: Locale,
  asOf: Day,
): (client: number) => readonly ContractPurchase[] {
  const { ledger } = readLedger(table, names, locale);
  const rowsOf = rowsByClient(ledger, clients, asOf);
  const known = new Map<number, readonly ContractPurchase[]>();
  return (client) => {
    const rows = known.get(client) ?? contractPurchases(ledger, rowsOf(client), asOf);
    known.set(client, rows);
    return rows;
  };
}

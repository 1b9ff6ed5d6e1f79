import type { Language } from "../src/i18n/language";

/** The messages about a file that is no ledger. */
const en = {
  /** How sentences name the file. */
  file: "CSV",
  empty:
    "The file has no rows below its header. Choose a CSV file with a header row and a row for every purchase.",
  noPurchase:
    "No row of the file has a readable date, client and amount together. Check the columns under Date, Client and Amount; dates such as 2026-03-01 are always understood.",
};

const ru: typeof en = {
  file: "CSV",
  empty: "В файле нет строк под заголовком. Выберите CSV со строкой заголовков и строкой на каждую покупку.",
  noPurchase:
    "Ни в одной строке нет сразу читаемых даты, клиента и суммы. Проверьте столбцы «Дата», «Клиент» и «Сумма»; даты вида 01.03.2026 понятны всегда.",
};

export const ledgerWords: Record<Language, typeof en> = { en, ru };

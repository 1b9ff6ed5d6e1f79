import { clientOfferCredit } from "../src/functions/client-offer-credit";
import type { Cell } from "../src/sheets/reading/cell";
import { zoneFrom } from "../src/sheets/reading/zone";
import { benchLedger, benchToday } from "./ledger";
import type { Row } from "./print-table";
import { medianOf, settleYoung } from "./samples";

const rows = 50_000;
const rounds = 9;

/** What the offer credit of 5 000 clients with 50 000 touches costs, every sixth touch an offer. */
export function offerCredit(): Row {
  const samples = Array.from({ length: rounds }, (_, round) => {
    const { clients, touches } = touchedBase(round + 1);
    settleYoung();
    const start = performance.now();
    clientOfferCredit(locale, touches, clients, benchToday, "", "", "", "");
    return performance.now() - start;
  });
  const what = "CLIENT_OFFER_CREDIT, 5000 clients with 50000 touches";
  return { what, figure: medianOf(samples) / 1000, unit: "s", goal: 1, hard: 3 };
}

const locale = { language: "ru", decimal: ",", dayOrder: "day first", zone: zoneFrom(() => 0) } as const;

/** The purchases of the bench as touches. */
function touchedBase(seed: number): { readonly clients: Cell[][]; readonly touches: Cell[][] } {
  const { clients, purchases } = benchLedger(rows, seed);
  const touchRows = purchases.slice(1).map(([day, client], row): Cell[] => {
    return [
      day!,
      client!,
      row % 2 === 0 ? "звонок" : "мессенджер",
      row % 6 === 0 ? "предложение" : "новости",
    ];
  });
  return { clients, touches: [["Дата", "Клиент", "Канал", "Содержание"], ...touchRows] };
}

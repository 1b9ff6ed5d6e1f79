import { statSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../src/actions/change/workbook";
import { clientCard } from "../src/actions/client-card/client-card";
import { listToday } from "../src/actions/today/list-today";
import { zoneFrom } from "../src/sheets/reading/zone";
import { panels } from "../tools/panels";
import { benchLedger, benchSettings, benchTiers, benchToday } from "./ledger";
import { benchLoyalty } from "./loyalty";
import type { Row } from "./print-table";
import { medianOf, settleYoung } from "./samples";

const rows = 50_000;
const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25569;

/** What the panels' most frequent questions cost on 5 000 clients with 50 000 purchases, our own computing alone. */
export function panelActions(): Row[] {
  return [
    {
      what: "Today, a page of 1200 of 5000 clients",
      ...timed((book) => listToday(book, { from: 0, count: 1200 }, "ru")),
    },
    { what: "client card among 5000 clients", ...timed((book) => clientCard(book, "C-000042", "ru")) },
  ];
}

function timed(ask: (workbook: Workbook) => { readonly ok: boolean }): Omit<Row, "what"> {
  const samples = Array.from({ length: 9 }, (_, round) => {
    const workbook = workbookOf(round + 1);
    settleYoung();
    const start = performance.now();
    if (!ask(workbook).ok) throw new Error("the panel was refused");
    return performance.now() - start;
  });
  return { figure: medianOf(samples) / 1000, unit: "s", goal: 1, hard: 3 };
}

function workbookOf(seed: number): Workbook {
  const ledger = benchLedger(rows, seed);
  return {
    ranges: { ...ledger, ...benchLoyalty(ledger), settings: benchSettings, tiers: benchTiers },
    locale: { language: "ru", decimal: ",", dayOrder: "day first", zone: zoneFrom(() => 0) },
    asOf: benchToday.getTime() / MILLISECONDS_PER_DAY + SERIAL_OF_1970,
  };
}

/** How heavy each panel is; those that read phones may weigh more. */
export function panelSizes(dist: string): Row[] {
  return panels.map((panel) => {
    const bytes = Math.max(
      ...["en", "ru"].map((language) => statSync(join(dist, `${panel}-${language}.html`)).size),
    );
    const goal = panel === "client-card" ? 120 : 60;
    return { what: `panel ${panel}`, figure: bytes / 1024, unit: "KB", goal, hard: 150 };
  });
}

import { isNotOurPortrait, type PortraitFit } from "../domain/status/portrait";
import { portraitWordsIn } from "../i18n/portrait";
import { clientsSheet } from "../sheets/columns/clients";
import { readClients } from "../sheets/readers/clients";
import { readPortrait } from "../sheets/readers/portrait";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { readTable } from "../sheets/tables/table";
import type { FormulaEntry } from "./formula-entry";
import { titledRows } from "./titled-rows";

/**
 * How far each client fits the portrait of a target client in Settings; whoever fits less than half is not your portrait.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row; the portrait may ask for any of its columns.
 * @param {Settings!A1:C} settings The Settings table; rows such as “Portrait: City” = Berlin are the portrait.
 * @customfunction
 * @see theory 4.6
 */
export function clientPortrait(locale: Locale, clients: unknown, settings: unknown): Cell[][] {
  const table = readTable("clients", clients, clientsSheet, mappedIn(settings).sheets.get("clients"));
  const sheet = readClients(table, locale);
  const fitOf = readPortrait(settings, table, sheet, locale);
  const { portraitTitles } = portraitWordsIn(locale.language);
  return titledRows(
    portraitTitles,
    sheet.placeOfRow.map((place) =>
      place < 0 ? blankRow : portraitRow(sheet.titleOf(place), fitOf(place), locale),
    ),
  );
}

export const CLIENT_PORTRAIT: FormulaEntry<typeof clientPortrait> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: насколько каждый клиент похож на портрет целевого клиента; совпало меньше половины — портрет не наш.",
      params: ["«Клиенты» с заголовками.", "«Настройки»: строки вида «Портрет: Город» со значением «Тула»."],
    },
  },
};

const blankRow = { client: "", matching: "", judged: "", fit: "", verdict: "", why: "" };

function portraitRow(client: string, fit: PortraitFit, { language }: Locale) {
  const { portraitVerdicts, portraitWhy } = portraitWordsIn(language);
  const { matching, judged } = fit.because;
  const verdict = fit.value === null ? "unknown" : isNotOurPortrait(fit) ? "not ours" : "ours";
  return {
    client,
    matching,
    judged,
    fit: fit.value ?? portraitVerdicts.unknown,
    verdict: portraitVerdicts[verdict],
    why: portraitWhy(fit.because),
  };
}

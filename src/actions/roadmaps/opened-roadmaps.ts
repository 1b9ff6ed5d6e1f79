import type { Day, Days } from "../../domain/values/day";
import type { Convention } from "../../domain/values/written-number";
import type { OpenedStep } from "../../drafts/roadmap-draft";
import type { Language } from "../../i18n/language";
import { clientsSheet } from "../../sheets/columns/clients";
import type { SheetSpec } from "../../sheets/columns/columns";
import { progressSheet } from "../../sheets/columns/progress";
import { roadmapsSheet } from "../../sheets/columns/roadmaps";
import { segmentsSheet } from "../../sheets/columns/segments";
import { settingsSheet } from "../../sheets/columns/settings";
import { stepIn, stepWords } from "../../sheets/readers/roadmaps";
import { noSettings, readSettings } from "../../sheets/readers/settings";
import { isErrorCell, textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { firstRow, readOptionalTable, type Table } from "../../sheets/tables/table";
import { type Answer, success } from "../change/answer";
import { missingSheet, type Workbook } from "../change/workbook";
import { namesIn } from "./known-names";
import type { Readiness } from "./readiness-change";

/** A map of the user, as its rows are now. */
export interface OpenedRoadmap {
  readonly name: string;
  readonly steps: readonly OpenedStep[];
  /** Clients on it, or with a row about it on Progress. */
  readonly clientsOnIt: number;
}

/** What the roadmap wizard begins with. */
export interface RoadmapsOpened {
  readonly maps: readonly OpenedRoadmap[];
  /** How the spreadsheet writes numbers and days; its words are in `language`. */
  readonly convention: Convention;
  readonly language: Language;
  readonly asOf: Day;
  /** The cycle of the business; null = one-off. */
  readonly cycleDays: Days | null;
  readonly readiness: Readiness;
  /** Names that a map may use; null = there is no such sheet. */
  readonly tiers: readonly string[] | null;
  readonly products: readonly string[] | null;
  readonly segments: readonly string[];
  /** The first of them; any other may be typed. */
  readonly clients: readonly string[];
  readonly clientsWithoutOwner: number;
}

/** How many names a list in a panel can hold. */
const maxNames = 500;

/** Reads what the roadmap wizard begins with. */
export function openRoadmaps(workbook: Workbook): Answer<RoadmapsOpened> {
  const missing = missingSheet(workbook, "clients", "roadmaps", "progress");
  if (missing !== null) return missing;
  const { locale, asOf } = workbook;
  const { tiers, products } = namesIn(workbook);
  const table = tableOf(workbook, "settings", settingsSheet);
  const { settings } = table === null ? noSettings : readSettings("settings", table, locale);
  const clients = tableOf(workbook, "clients", clientsSheet);
  const segments = tableOf(workbook, "segments", segmentsSheet);
  const namesOf = (column: "client" | "segment", ...tables: readonly (Table | null)[]) =>
    distinct(tables.flatMap((one) => (one?.rows ?? []).map((row) => textOf(one!.cell(row, column)))));
  return success({
    maps: openedRoadmaps(workbook).map((map) => ({
      ...map,
      clientsOnIt: clientsOnRoadmap(workbook, map.name).length,
    })),
    convention: { decimal: locale.decimal, dayOrder: locale.dayOrder },
    language: locale.language,
    asOf,
    cycleDays: settings.businessCycleDays,
    readiness: settings.readiness,
    tiers: tiers?.map(({ name }) => name) ?? null,
    products,
    segments: namesOf("segment", clients, segments),
    clients: namesOf("client", clients).slice(0, maxNames),
    clientsWithoutOwner: (clients?.rows ?? []).filter(
      (row) => textOf(clients!.cell(row, "client")) !== "" && textOf(clients!.cell(row, "owner")) === "",
    ).length,
  });
}

/** The maps of the Roadmaps sheet, each with the words and the numbers of its rows. Rows without a step number are no steps. */
export function openedRoadmaps(workbook: Workbook): Omit<OpenedRoadmap, "clientsOnIt">[] {
  const table = tableOf(workbook, "roadmaps", roadmapsSheet);
  const maps = new Map<string, { name: string; steps: OpenedStep[] }>();
  table?.rows.forEach((row, r) => {
    const name = textOf(table.cell(row, "roadmap"));
    if (name === "" || isErrorCell(name)) return;
    const words = stepWords(table, r);
    if (stepIn(words.step, workbook.locale) === null) return;
    const map = maps.get(fold(name)) ?? { name, steps: [] };
    map.steps.push({ row: r + firstRow, words });
    maps.set(fold(name), map);
  });
  return [...maps.values()];
}

/** Keys of the clients who are on a map, or who have Progress rows about it. */
export function clientsOnRoadmap(workbook: Workbook, roadmap: string): string[] {
  const sheets = [tableOf(workbook, "clients", clientsSheet), tableOf(workbook, "progress", progressSheet)];
  return distinct(
    sheets.flatMap((table) =>
      (table?.rows ?? [])
        .filter((row) => fold(textOf(table!.cell(row, "roadmap"))) === fold(roadmap))
        .map((row) => fold(textOf(table!.cell(row, "client")))),
    ),
  );
}

function tableOf({ ranges }: Workbook, sheet: keyof Workbook["ranges"], spec: SheetSpec): Table | null {
  return readOptionalTable(sheet, ranges[sheet] ?? "", spec, mappedIn(ranges.settings).sheets.get(sheet));
}

/** Names as first written, each once however it is spelled. */
function distinct(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names) if (name !== "" && !known.has(fold(name))) known.set(fold(name), name);
  return [...known.values()];
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientFacts } from "../../src/functions/client-facts";
import { clientNextAction } from "../../src/functions/client-next-action";
import { clientNextPurchase } from "../../src/functions/client-next-purchase";
import { clientOverdue } from "../../src/functions/client-overdue";
import { clientOverdueDays } from "../../src/functions/client-overdue-days";
import { clientStatus } from "../../src/functions/client-status";
import { clientTable } from "../../src/functions/client-table";
import { clientTier } from "../../src/functions/client-tier";
import { clientTierGap } from "../../src/functions/client-tier-gap";
import { clientTiers } from "../../src/functions/client-tiers";
import { clientWhy } from "../../src/functions/client-why";
import { bothLanguages } from "../../src/i18n/words";
import type { SheetCode } from "../../src/sheets/columns";
import { WrongArgument } from "../../src/sheets/problem";
import { workbookSheets } from "../../src/sheets/workbook";
import { localeOf } from "../fixtures/locales";

const locales = [
  localeOf("en_US"),
  localeOf("ru_RU", "Asia/Vladivostok"),
  localeOf("sw_KE", "America/Sao_Paulo"),
];
const words = bothLanguages.flatMap(({ vocabulary }) =>
  Object.values(vocabulary).flatMap((list) =>
    Object.values(list as Record<string, readonly string[]>).flat(),
  ),
);

/** Anything a cell may hold, with a leaning to what the formulas ask for. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    "",
    "",
    " ",
    "Ann",
    "ann",
    "Bob",
    15862,
    "15862",
    "#N/A",
    "#REF!",
    "step 2",
    "3 days",
    "-6 месяцев",
  ),
  fc.constantFrom(...words),
  fc.string({ maxLength: 12, unit: "grapheme" }),
  fc.constantFrom(
    "tier >= Base",
    "purchases >= 2; spend > 5",
    "purchase of Roof",
    "1,234",
    "03/04/2026",
    "7%",
  ),
  fc.integer({ min: -10, max: 400 }),
  fc.integer({ min: 45_900, max: 46_200 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.boolean(),
  fc.date({ min: new Date("1995-01-01"), max: new Date("2070-01-01"), noInvalidDate: true }),
);
/** Mostly three rows, so that columns agree in height; sometimes a single value or another height. */
const rows = (least: number, most: number) => fc.array(fc.tuple(cell), { minLength: least, maxLength: most });
const column = fc.oneof(
  { weight: 16, arbitrary: rows(3, 3) },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: cell },
  { weight: 1, arbitrary: rows(1, 4) },
);

/** A sheet with its own headers and any rows; rows of purchases are mostly readable, so that there is something to judge. */
function sheet(code: SheetCode): fc.Arbitrary<unknown[][]> {
  const { columns } = workbookSheets.find((spec) => spec.sheet === code)!;
  const likely = {
    client: ["Ann", "Bob"],
    date: [46_000, 46_050],
    amount: [5, 10],
    roadmap: ["Roof"],
    step: [1, 2],
    state: ["done"],
  };
  const titles = fc
    .constantFrom(...bothLanguages)
    .map(({ titles: all }) => columns.map((one) => all.columnTitles[one.code]));
  const cells = columns.map(({ code: name }) => {
    const values = (likely as Record<string, readonly unknown[]>)[name];
    return values === undefined
      ? cell
      : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: cell });
  });
  return fc
    .tuple(titles, fc.array(fc.tuple(...cells), { maxLength: 8 }))
    .map(([header, rows]) => [header, ...rows]);
}
const optional = (code: SheetCode) => fc.oneof(sheet(code), fc.constantFrom(undefined, "", [["", ""]]));
/** Values of settings and tiers are seldom garbage: a call that is refused says nothing of answers. */
const settings = fc.constantFrom(undefined, "", [
  ["Setting", "Value"],
  ["Business cycle, days", 30],
]);
const tierTable = fc.constantFrom(
  [
    ["Tier", "Min spend"],
    ["Base", 0],
    ["Gold", 20],
  ],
  [
    ["Уровень", "От покупок"],
    ["База", 2],
  ],
);
const day = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(46_060, "2026-03-15") },
  { weight: 1, arbitrary: cell },
);

// biome-ignore lint/suspicious/noExplicitAny: cells give formulas whatever they hold
type Formula = (...args: any[]) => unknown;
const [clients, purchases, roadmaps, progress] = (
  ["clients", "purchases", "roadmaps", "progress"] as const
).map(sheet);
const formulas: [string, Formula, fc.Arbitrary<unknown>[]][] = [
  ["CLIENT_OVERDUE", clientOverdue, [column, column, day]],
  ["CLIENT_OVERDUE_DAYS", clientOverdueDays, [column, column, day]],
  ["CLIENT_NEXT_PURCHASE", clientNextPurchase, [column, column]],
  ["CLIENT_STATUS", clientStatus, [column, column, column, day, column, column, column, column, settings]],
  ["CLIENT_WHY", clientWhy, [column, column, column, day, column, column, column, column, settings]],
  ["CLIENT_TIER", clientTier, [column, column, tierTable]],
  ["CLIENT_TIER_GAP", clientTierGap, [column, column, tierTable]],
  ["CLIENT_TIERS", clientTiers, [clients!, purchases!, tierTable, day]],
  ["CLIENT_FACTS", clientFacts, [clients!, purchases!, day, settings]],
  [
    "CLIENT_NEXT_ACTION",
    clientNextAction,
    [
      clients!,
      roadmaps!,
      progress!,
      purchases!,
      day,
      settings,
      optional("products"),
      tierTable,
      optional("touches"),
      optional("segments"),
    ],
  ],
  [
    "CLIENT_TABLE",
    clientTable,
    [
      clients!,
      purchases!,
      day,
      settings,
      optional("products"),
      tierTable,
      roadmaps!,
      progress!,
      optional("touches"),
      optional("segments"),
      optional("promises"),
    ],
  ],
];

function isCell(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "object") return value !== null && Number.isFinite((value as Date).getTime());
  return typeof value === "string" || typeof value === "boolean";
}

describe.each(formulas)("%s, given any cells at all,", (_, formula, args) => {
  test("answers a cell or a rectangle of cells, or refuses with a problem it can name", () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.tuple(...args), (locale, given) => {
        let answer: unknown;
        try {
          answer = formula(locale, ...given);
        } catch (error) {
          expect(error).toBeInstanceOf(WrongArgument);
          return;
        }
        answered++;
        const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.filter((row) => row.length !== rows[0]!.length || !row.every(isCell))).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(answered).toBeGreaterThan(40);
  });
});

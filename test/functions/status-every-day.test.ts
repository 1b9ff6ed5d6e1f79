import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statusAt, statusTimelines } from "../../src/domain/base/status-timelines";
import type { Day } from "../../src/domain/values/day";
import { clientFacts } from "../../src/functions/client-facts";
import { clientStatus } from "../../src/functions/client-status";
import { clientTable } from "../../src/functions/client-table";
import { wordsIn } from "../../src/i18n/words";
import { readBase } from "../../src/sheets/base/base";
import type { Cell } from "../../src/sheets/reading/cell";
import { english } from "../fixtures/locales";
import { type Case, FIRST_DAY, HORIZON, someCase } from "../fixtures/random-case";
import { sampleWorkbook } from "../fixtures/sample-workbook";

const { statuses } = wordsIn("en").vocabulary;

/** The columns of a table that come under some headers. */
function columns(table: readonly (readonly Cell[])[], ...headers: string[]): Cell[][][] {
  return headers.map((header) => {
    const place = table[0]!.indexOf(header);
    return table.slice(1).map((row) => [row[place]!]);
  });
}

/** What CLIENT_STATUS returns for every client on a day, from the facts of that day. */
function statusesByFormula(book: Workbook, day: Day): unknown[] {
  const { clients, purchases, settings, products, touches, segments } = book;
  const facts = clientFacts(english, clients, purchases, day, settings);
  const table = clientTable(
    english,
    clients,
    purchases,
    day,
    settings,
    products,
    "",
    "",
    "",
    touches,
    segments,
    "",
  );
  const [last, count, signs] = columns(facts, "Last purchase", "Purchases", "Growth signs");
  const [cycle] = columns(table, "Cycle");
  const [leftOn, wanted] = columns(clients, "Left on", "Wanted");
  const contact = clients.slice(1).map((row) => [contactOn(book, row, day)]);
  const cycles = cycle!.map(([days]) => [days === "" ? "no" : days!]);
  const answer = clientStatus(english, last, count, cycles, day, signs, leftOn, contact, wanted, settings);
  return (answer as Cell[][]).flat();
}

/** A contact in the row, or a touch answered by then. */
function contactOn({ clients, touches }: Workbook, row: readonly Cell[], day: Day): Cell {
  const at = (name: string) => row[clients[0]!.indexOf(name)] ?? "";
  const answered = columns(touches, "Client", "Date", "Answered");
  const hasAnswered = answered[0]!.some(
    ([client], i) =>
      client === at("Client") && dayIn(answered[1]![i]![0]!) <= day && answered[2]![i]![0] !== "",
  );
  return hasAnswered ? "answered" : at("Phone") || at("E-mail") || at("Messenger");
}

/** The serial day of a date cell of a spreadsheet in UTC. */
function dayIn(cell: Cell): Day {
  return typeof cell === "object" ? cell.getTime() / 86_400_000 + 25569 : Number(cell);
}

type Workbook = Record<"clients" | "purchases" | "settings" | "products" | "touches" | "segments", Cell[][]>;

function expectAgreement(book: Workbook, from: Day, through: Day): void {
  const known = statusTimelines(readBase(book, english).base, through);
  for (let day = from; day <= through; day++) {
    const lookedUp = known.map(({ spans }) => statuses[statusAt(spans, day)][0]);
    expect([day, ...lookedUp]).toEqual([day, ...statusesByFormula(book, day)]);
  }
}

/** A random case as sheets. */
function workbookOf({ rows, client, plan, settings }: Case): Workbook {
  const cycle = (days: number | null) => days ?? "";
  return {
    clients: [
      ["Client", "Phone", "Cycle, days", "Left on", "Wanted"],
      [
        "anna",
        client.hasContact ? "+7" : "",
        cycle(client.cycleDays),
        client.leftOn ?? "",
        client.wanted ? "" : "no",
      ],
      ["boris", "", "", "", ""],
    ],
    purchases: [
      ["Date", "Client", "Product", "Quantity", "Amount", "Order"],
      ...rows.map((row) => [
        row.day,
        row.client,
        row.product ?? "",
        row.quantity ?? "",
        row.amount / 100,
        row.order ?? "",
      ]),
    ],
    settings: [
      ["Setting", "Value"],
      ["Business cycle, days", plan.defaultCycle ?? "no"],
      ["Fan from purchases", settings.fanPurchases],
      ["Fan from growth signs", settings.fanSigns],
      ["Growth sign from", settings.growthShare || ""],
      ["Gaps to trust a rhythm", settings.trustedGaps],
      ["Rhythm before product cycle", settings.rhythmFirst ? "yes" : "no"],
      ...Object.entries(plan.categoryCycles).map(([name, days]) => [`Cycle: ${name}`, cycle(days)]),
    ],
    products: [
      ["Product", "Category", "Cycle, days"],
      ...plan.products.map(({ name, category, cycleDays }) => [name, category ?? "", cycle(cycleDays)]),
    ],
    touches: [
      ["Date", "Client", "Channel", "Content", "Answered"],
      ...client.answeredTouchDays.map((day) => [day, "anna", "Phone call", "News", "yes"]),
    ],
    segments: [],
  };
}

describe("the timeline of a client has on every day the answer of CLIENT_STATUS from the facts of that day", () => {
  test("in the sample", () => {
    expectAgreement(sampleWorkbook("en", 46096), 46096 - 300, 46096);
  });

  test("in random ledgers", () => {
    fc.assert(
      fc.property(someCase, (one) => expectAgreement(workbookOf(one), FIRST_DAY - 2, HORIZON)),
      { numRuns: 25 },
    );
  });
});

import { describe, expect, test } from "vitest";
import { purchaseHistoryOf } from "../../src/domain/history/purchase-history";
import { type LoopStage, loopStanding } from "../../src/domain/loop/loop";
import { triggerTools, unusedTools } from "../../src/domain/loop/trigger-tools";
import type { Touch } from "../../src/domain/records/touch";
import { on } from "../fixtures/days";
import { bought, type LedgerRow, ledgerOf, rowsOfFirst } from "../fixtures/ledger";
import { touchOn } from "../fixtures/touch";

interface CaseFacts {
  readonly rows?: readonly LedgerRow[];
  readonly touches?: readonly Touch[];
  readonly knownSince?: string;
}

function loopOn(asOf: string, { rows = [], touches = [], knownSince }: CaseFacts) {
  const ledger = ledgerOf(rows);
  const purchaseHistory = purchaseHistoryOf(ledger, rowsOfFirst(ledger, on(asOf)), on(asOf));
  return loopStanding(purchaseHistory, touches, knownSince === undefined ? null : on(knownSince), on(asOf));
}

describe("9.1 the stages of the sales loop", () => {
  const events: CaseFacts = {
    touches: [
      touchOn(on("10 Feb")),
      touchOn(on("3 Mar"), { content: "care" }),
      touchOn(on("2 Apr"), { rating: 5 }),
    ],
    rows: [bought("1 Mar", 100), bought("1 Apr", 100)],
    knownSince: "1 Feb",
  };

  test.each<[string, LoopStage, number, string | null]>([
    ["31 Jan", "awareness", 0, null],
    ["9 Feb", "awareness", 0, "1 Feb"],
    ["10 Feb", "learning", 0, "10 Feb"],
    ["28 Feb", "learning", 0, "10 Feb"],
    ["1 Mar", "purchase", 1, "1 Mar"],
    ["2 Mar", "experience", 1, "2 Mar"],
    ["3 Mar", "trigger", 1, "3 Mar"],
    ["31 Mar", "trigger", 1, "3 Mar"],
    ["1 Apr", "repeat", 2, "1 Apr"],
    ["2 Apr", "trigger", 2, "2 Apr"],
    ["31 Dec", "trigger", 2, "2 Apr"],
  ])("on %s: %s, loop %i, since %s", (asOf, stage, loop, since) => {
    expect(loopOn(asOf, events)).toMatchObject({ stage, loop, since: since === null ? null : on(since) });
  });
});

describe("9.1, 15 (9.1) experience lasts until the client was looked after", () => {
  const rows = [bought("1 Mar", 100)];

  test.each<[string, Partial<Touch>, LoopStage]>([
    ["a rating", { rating: 1 }, "trigger"],
    ["a “we care about you” touch", { content: "care" }, "trigger"],
    ["a personal visit", { channel: "visit" }, "trigger"],
    ["a video call", { channel: "videoCall" }, "trigger"],
    ["news", { content: "news" }, "experience"],
    ["an offer", { content: "offer" }, "experience"],
  ])("%s", (_, touch, stage) => {
    expect(loopOn("9 Mar", { rows, touches: [touchOn(on("5 Mar"), touch)] })).toMatchObject({ stage });
  });

  test("a touch on the day of the purchase counts from the next day on, one before it does not", () => {
    const care = (day: string) => [touchOn(on(day), { content: "care" })];
    expect(loopOn("1 Mar", { rows, touches: care("1 Mar") })).toMatchObject({ stage: "purchase" });
    expect(loopOn("2 Mar", { rows, touches: care("1 Mar") })).toMatchObject({
      stage: "trigger",
      since: on("2 Mar"),
      caredOn: on("1 Mar"),
    });
    expect(loopOn("2 Mar", { rows, touches: care("28 Feb") })).toMatchObject({ stage: "experience" });
  });

  test("a touch that is still ahead changes nothing", () => {
    expect(loopOn("9 Mar", { rows, touches: [touchOn(on("10 Mar"), { rating: 5 })] })).toMatchObject({
      stage: "experience",
    });
  });
});

test("9.1, 2.3 a removed order leads back to where the client was", () => {
  const rows = [bought("1 Mar", 100, { order: "A" }), bought("5 Mar", -100, { order: "A" })];
  const touches = [touchOn(on("1 Feb"))];
  expect(loopOn("4 Mar", { rows, touches })).toMatchObject({ stage: "experience", loop: 1 });
  expect(loopOn("9 Mar", { rows, touches })).toMatchObject({
    stage: "learning",
    loop: 0,
    since: on("5 Mar"),
  });
  expect(loopOn("9 Mar", { rows })).toMatchObject({ stage: "awareness", since: on("5 Mar") });
});

test("9.1 purchases on two days in a row are two loops of a day each", () => {
  const rows = [bought("1 Mar", 1), bought("2 Mar", 1), bought("3 Mar", 1)];
  expect(loopOn("3 Mar", { rows })).toMatchObject({ stage: "repeat", loop: 3, since: on("3 Mar") });
});

test("9.3 tools that no touch has used since the last purchase are those to try next", () => {
  const uses = [
    { day: on("1 Feb"), tool: "staff training" },
    { day: on("1 Mar"), tool: "bonus goods" },
    { day: on("9 Apr"), tool: "volume discount" },
  ];
  expect(unusedTools([...triggerTools, "tasting"], uses, on("1 Mar"), on("1 Apr"))).toEqual([
    "volume discount",
    "recipes and costing",
    "staff training",
    "equipment tuning",
    "tasting",
  ]);
});

import { describe, expect, test } from "vitest";
import type { SampleRow } from "../../src/actions/new-sheets/sample-rows";
import { readyRoadmapName, readyRoadmapRows } from "../../src/actions/roadmaps/ready-roadmaps";
import { sampleRows } from "../../src/actions/sample/sample";
import { type SampleClient, sampleClients, sampleRoadmaps } from "../../src/actions/sample/sample-clients";
import { roadmapClientOf } from "../../src/domain/client/roadmap-client";
import { standings } from "../../src/domain/client/standing";
import { overdueLevel } from "../../src/domain/cycle/overdue";
import type { Roadmap } from "../../src/domain/records/roadmap";
import { roadmapErrors } from "../../src/domain/roadmaps/roadmap-lint";
import { walkRoadmap } from "../../src/domain/roadmaps/roadmap-walk";
import type { Day } from "../../src/domain/values/day";
import type { ReadyRoadmap } from "../../src/drafts/ready-steps";
import { clientNextAction } from "../../src/functions/client-next-action";
import { clientTable } from "../../src/functions/client-table";
import type { Language } from "../../src/i18n/language";
import { wordsIn } from "../../src/i18n/words";
import { readBase } from "../../src/sheets/base/base";
import type { ColumnCode, SheetCode } from "../../src/sheets/columns/columns";
import { computedColumns } from "../../src/sheets/columns/computed";
import { type Cell, dayCell, dayIn } from "../../src/sheets/reading/cell";
import { codeIn } from "../../src/sheets/reading/word-codes";
import { workbookSheets } from "../../src/sheets/tables/known-sheets";
import { timelineOf } from "../fixtures/base";
import { sampleLocales as locales, sampleWorkbook as workbook } from "../fixtures/sample-workbook";

const codes = Object.keys(sampleClients) as SampleClient[];
const placeOf = (code: SampleClient) => codes.indexOf(code);
const asOf: Day = 46000;
const languages: readonly Language[] = ["en", "ru"];
describe.each(languages)("the sample workbook (%s)", (language) => {
  const sheets = workbook(language, asOf);
  const { base, problems } = readBase(sheets, locales[language]);
  const clients = sampleTable(language, asOf);
  const held = (value: (client: RowFacts) => unknown) => tally(clients.map(value));

  const standingOf = standings(base, asOf);
  const rowOf = (code: SampleClient) => clients[placeOf(code)]!;
  const standingAt = (code: SampleClient) => standingOf(placeOf(code));
  const rowsOf = (code: SampleClient) =>
    Array.from(base.ledger.client).filter((place) => place === placeOf(code)).length;
  const blockedBy = (obstacle: string) =>
    codes.filter((code) => {
      const { roadmap } = standingAt(code);
      return roadmap.code === "answer" && roadmap.answer.obstacles.some((what) => what.code === obstacle);
    });
  const repeatsClosed = (code: SampleClient) => {
    const place = placeOf(code);
    const map = base.roadmaps.get(base.clients[place]!.roadmap!)!;
    const story = timelineOf(base, asOf, place);
    const { visits } = walkRoadmap(map, roadmapClientOf(base, place, story, [], todayOf(code)), asOf);
    return visits.filter(({ step, state }) => step.step === 9 && state === "done").length;
  };
  const todayOf = (code: SampleClient) => {
    const { status, tier } = standingAt(code);
    return { status: status.value, tier: tier!.held, asOf };
  };

  test("is read without a problem", () => {
    expect(problems).toEqual([]);
  });

  test("uses only columns that its sheets have", () => {
    for (const { sheet, columns } of workbookSheets) {
      const known = new Set<string>(columns.map(({ code }) => code));
      const used = (sampleRows(language, asOf)[sheet] ?? []).flatMap((row) => Object.keys(row));
      expect([...new Set(used)].filter((code) => !known.has(code))).toEqual([]);
    }
  });

  test("has about 40 clients and 120 to 160 purchases", () => {
    expect(clients).toHaveLength(40);
    expect(base.ledger.size).toBeGreaterThanOrEqual(120);
    expect(base.ledger.size).toBeLessThanOrEqual(160);
  });

  test("shows all six statuses, each several times", () => {
    const statuses = held(({ status }) => status);
    for (const status of ["returner", "sleeping", "fan", "newcomer", "lead", "target"] as const)
      expect(statuses.get(status), status).toBeGreaterThanOrEqual(3);
  });

  test("shows all levels of being overdue", () => {
    const levels = held(({ level }) => level);
    for (const level of ["no cycle", "on time", "due soon", "overdue", "long overdue"])
      expect(levels.get(level), level).toBeGreaterThanOrEqual(2);
  });

  test("has a client in every tier, and buyers without a tier", () => {
    expect(base.tiers!.map(({ name }) => name).filter((name) => !held(({ tier }) => tier).has(name))).toEqual(
      [],
    );
    expect(clients.some(({ tier, purchases }) => tier === "" && purchases > 0)).toBe(true);
  });

  test("shows roadmap actions that are due, overdue, waiting, locked by study and locked by readiness", () => {
    const states = held(({ state }) => state);
    for (const state of ["due", "overdue", "waiting"]) expect(states.get(state), state).toBeGreaterThan(2);
    expect(blockedBy("study").length).toBeGreaterThan(1);
    expect(blockedBy("readiness")).toEqual(["gas"]);
    expect(Object.values(base.settings.readiness).filter((answer) => answer === false)).toHaveLength(1);
  });

  test("has a client at the end of a roadmap", () => {
    expect(rowOf("quarry")).toMatchObject({ map: "roof", step: "", action: "" });
    expect(rowOf("quarry").why).toContain(wordsIn(language).verdicts.roadmapWhy.finished);
  });

  test("has coffee clients in the second round of the loop", () => {
    expect(repeatsClosed("aurora")).toBe(1);
    expect(repeatsClosed("harbor")).toBe(1);
    expect(rowOf("aurora")).toMatchObject({ step: 4, state: "due" });
    expect(rowOf("harbor")).toMatchObject({ step: 9, state: "waiting", level: "due soon" });
  });

  test("does not contact a client who was promised a later call", () => {
    expect(standingAt("pine").roadmap).toMatchObject({ code: "silent" });
    expect(rowOf("pine").action).toBe("");
  });

  test("does not ask an offended client for a referral", () => {
    expect(rowOf("reed")).toMatchObject({ status: "returner", map: "roof", step: 5 });
  });

  test("has an order removed by its refund", () => {
    expect(rowOf("kiosk")).toMatchObject({ purchases: 1, status: "sleeping" });
    expect(rowsOf("kiosk")).toBe(3);
  });

  test("has a partial refund that leaves the purchase", () => {
    expect(rowOf("lumen").purchases).toBe(2);
    expect(rowsOf("lumen")).toBe(3);
  });

  test("has a free purchase", () => {
    expect(Array.from(base.ledger.amount).filter((amount) => amount === 0)).toHaveLength(1);
    expect(rowOf("anna").purchases).toBe(5);
  });

  test("follows its own rule: at most 20 % of the touches of 90 days are offers", () => {
    const touches = [...base.touches!.values()].flat().filter(({ day }) => day > asOf - 90);
    const offers = touches.filter(({ content }) => content === "offer");
    expect(offers.length / touches.length).toBeLessThanOrEqual(0.2);
  });

  test("has a fan by growth signs", () => {
    expect(standingAt("aurora").status.because).toMatchObject({ code: "fan by growth" });
  });

  test("has a lead only by an answered touch, and a client who left and is not wanted back", () => {
    expect(base.clients[placeOf("gale")]).toMatchObject({ hasContact: false });
    expect(rowOf("gale").status).toBe("lead");
    expect(base.clients[placeOf("fred")]).toMatchObject({ isWanted: false, leftOn: asOf - 15 });
    expect(rowOf("fred").status).toBe("sleeping");
  });

  test("has roadmaps without an error", () => {
    const names = { tiers: base.tiers, hasProduct: () => false, keyOf: base.keyOf };
    expect([...base.roadmaps.values()].flatMap((map) => roadmapErrors(map, names))).toEqual([]);
  });

  test("names in conditions of segments are products of the sample", () => {
    const rows = sampleRows(language, asOf);
    const products = rows.products!.map(({ product }) => product);
    for (const { onlyIf } of rows.segments!) expect(products).toContain(String(onlyIf).split(" = ")[1]);
  });

  test("stays the same 1000 days later but for the dates", () => {
    const later = sampleTable(language, asOf + 1000);
    expect(later.map(undated)).toEqual(clients.map(undated));
  });
});

describe("the sample in both languages", () => {
  const [english, russian] = [sampleTable("en", asOf), sampleTable("ru", asOf)];
  const [en, ru] = languages.map((language) => readBase(workbook(language, asOf), locales[language]).base);

  test("has the same answers for every client", () => {
    expect(russian.map(wordless)).toEqual(english.map(wordless));
  });

  test("has the same roadmaps but for their words", () => {
    expect([...ru!.roadmaps.values()].map(structure)).toEqual([...en!.roadmaps.values()].map(structure));
  });

  test("has amounts that differ by one factor, all of them round", () => {
    expect(Array.from(ru!.ledger.amount)).toEqual(Array.from(en!.ledger.amount, (amount) => amount * 100));
    expect(Array.from(en!.ledger.amount).every((amount) => amount % 100 === 0)).toBe(true);
  });

  test("has the same rows in every sheet, day by day", () => {
    const [one, other] = [sampleRows("en", asOf), sampleRows("ru", asOf)];
    for (const sheet of Object.keys(one) as SheetCode[])
      expect(other[sheet]!.map(shape), sheet).toEqual(one[sheet]!.map(shape));
  });
});

describe.each(languages)("the roadmaps of the sample (%s)", (language) => {
  const rows = readyRoadmapRows(sampleRoadmaps, language);
  const maps = [
    ...readBase({ ...workbook(language, asOf), tiers: undefined }, locales[language]).base.roadmaps.values(),
  ];

  test("are roof, nails and coffee with 5, 8 and 9 steps", () => {
    expect(maps.map(({ steps }) => steps.length)).toEqual([5, 8, 9]);
  });

  test("have actions of at most 70 characters, benefits of at most 90, and no step twice", () => {
    for (const { action, clientBenefit, ourBenefit } of rows) {
      expect(String(action).length).toBeLessThanOrEqual(70);
      for (const benefit of [clientBenefit, ourBenefit]) {
        expect(String(benefit)).not.toBe("");
        expect(String(benefit).length).toBeLessThanOrEqual(90);
      }
    }
    expect(new Set(rows.map(({ action }) => action)).size).toBe(rows.length);
  });

  test("call the owner of a roof 9.5 years after it was sold", () => {
    expect(maps[0]!.steps[4]).toMatchObject({
      startsAfter: { kind: "step", step: 1 },
      offset: { months: 114, days: 0 },
    });
    expect(rows[4]!.offset).toBe({ en: "9.5 years", ru: "9,5 лет" }[language]);
  });

  test("study before 100 boxes and before 17 more items, climb three VIP tiers, then need project groups and resources", () => {
    const nails = maps[1]!.steps;
    expect(nails.filter(({ studyFirst }) => studyFirst).map(({ step }) => step)).toEqual([3, 4]);
    expect(nails[2]!.doneWhen).toEqual({ kind: "purchase quantity", atLeast: 100 });
    expect(nails.slice(4, 7).map(({ doneWhen }) => doneWhen)).toEqual(
      [1, 2, 3].map((level) => ({ kind: "tier", tier: `VIP ${level}` })),
    );
    expect(nails[7]!.needs).toEqual(["d", "e"]);
  });

  test("go from the repeat purchase of coffee back to step 3", () => {
    expect(maps[2]!.steps[8]).toMatchObject({
      doneWhen: { kind: "purchase" },
      then: { kind: "step", step: 3 },
    });
  });

  test("write numbers with their nouns", () => {
    expect(rows.filter(({ step }) => step === 3).map(({ offset }) => offset)).toEqual(
      { en: ["14 days", "2 weeks", "2 days"], ru: ["14 дней", "2 недели", "2 дня"] }[language],
    );
  });
});

/** What the formulas return for one client, in codes; a day is the number of days after today. */
interface RowFacts {
  readonly status: string | null;
  readonly level: string;
  readonly tier: string;
  readonly tierPlace: number;
  readonly purchases: number;
  readonly overdueDays: Cell;
  readonly map: ReadyRoadmap | null;
  readonly step: Cell;
  readonly state: string | null;
  readonly action: string;
  readonly blockedBy: string;
  readonly why: string;
  readonly days: Record<"since" | "lastPurchase" | "nextPurchase" | "due", number | null>;
}

function sampleTable(language: Language, day: Day): RowFacts[] {
  const locale = locales[language];
  const s = workbook(language, day);
  const today = dayCell(day, locale);
  const { base } = readBase(s, locale);
  const table = clientTable(
    locale,
    s.clients,
    s.purchases,
    today,
    s.settings,
    s.products,
    s.tiers,
    s.roadmaps,
    s.progress,
    s.touches,
    s.segments,
    s.promises,
  );
  const actions = clientNextAction(
    locale,
    s.clients,
    s.roadmaps,
    s.progress,
    s.purchases,
    today,
    s.settings,
    s.products,
    s.tiers,
    s.touches,
    s.segments,
  );
  return codes.map((_, place) => {
    const cell = (column: ColumnCode) =>
      table[place + 1]![computedColumns.findIndex(({ code }) => code === column)]!;
    const [map, step, , , state, , , , blockedBy] = actions[place + 1]!;
    const dayAfter = (column: ColumnCode) => {
      const reading = dayIn(cell(column), locale);
      return "value" in reading ? reading.value - day : null;
    };
    const last = dayAfter("lastPurchase");
    const cycle = cell("cycle");
    return {
      status: codeIn("statuses", cell("status")),
      level: overdueLevel(
        last === null ? null : last + day,
        cycle === "" ? null : Number(cycle),
        base.settings,
        day,
      ),
      tier: String(cell("tier")),
      tierPlace: base.tiers!.findIndex(({ name }) => name === cell("tier")),
      purchases: Number(cell("purchases")),
      overdueDays: cell("daysOverdue"),
      map: sampleRoadmaps.find((code) => readyRoadmapName(code, language) === map) ?? null,
      step: cell("nextAction") === "" ? "" : step!,
      state: cell("nextAction") === "" ? null : codeIn("states", state!),
      action: String(cell("nextAction")),
      blockedBy: String(blockedBy),
      why: String(cell("why")),
      days: {
        since: dayAfter("since"),
        lastPurchase: last,
        nextPurchase: dayAfter("nextPurchase"),
        due: dayAfter("due"),
      },
    };
  });
}

/** A month has 28 to 31 days and a year 365 or 366, so days that a step counts in them may differ by a few. */
function undated({ why, days, ...same }: RowFacts) {
  const isCalendar = (days.due ?? 0) > 365 || same.map === "nails";
  return {
    ...same,
    why: why.replace(/\d+ \p{L}{3} \d{4}|\d\d\.\d\d\.\d{4}/gu, "…"),
    days: isCalendar ? { ...days, due: days.due === null ? null : Math.round(days.due / 7) } : days,
  };
}

function wordless({ tier, action, blockedBy, why, ...rest }: RowFacts) {
  return { ...rest, hasAction: action !== "", isBlocked: blockedBy !== "" };
}

function structure({ steps }: Roadmap) {
  return steps.map(({ action, clientBenefit, ourBenefit, executor, channel, ...rest }) => ({
    ...rest,
    channel: codeIn("channels", channel),
  }));
}

/** Days and the kinds of the other cells. */
function shape(row: SampleRow) {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, typeof cell === "object" ? cell.day : typeof cell]),
  );
}

function tally<Key>(values: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

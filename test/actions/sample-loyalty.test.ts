import { describe, expect, test } from "vitest";
import { type SampleClient, sampleClients } from "../../src/actions/sample/sample-clients";
import { firstIssued, offerFaults } from "../../src/domain/offers/offer-check";
import { rowsByClient } from "../../src/domain/records/ledger";
import { earnedPoints } from "../../src/domain/tiers/points-earned";
import { clientContract } from "../../src/functions/client-contract";
import { clientSubscription } from "../../src/functions/client-subscription";
import { offerWordsIn } from "../../src/i18n/offers";
import { wordsIn } from "../../src/i18n/words";
import { problemsBetweenSheets, readBase } from "../../src/sheets/base/base";
import type { ColumnCode, SheetCode } from "../../src/sheets/columns/columns";
import { readOffers } from "../../src/sheets/readers/offers";
import { findSpecialOfferWording } from "../../src/sheets/reading/special-offer-wording";
import { specOf } from "../../src/sheets/tables/known-sheets";
import { readTable } from "../../src/sheets/tables/table";
import { timelineOf } from "../fixtures/base";
import { languages } from "../fixtures/pushed";
import { sampleLocales, sampleWorkbook } from "../fixtures/sample-workbook";

const asOf = 46000;
const codes = Object.keys(sampleClients) as SampleClient[];

describe.each(languages)("the sample of touches, offers and points (%s)", (language) => {
  const locale = sampleLocales[language];
  const { vocabulary } = wordsIn(language);
  const sheets = sampleWorkbook(language, asOf);
  const { base } = readBase(sheets, locale);
  const table = (sheet: SheetCode) => readTable(sheet, sheets[sheet], specOf(sheet));
  const column = (sheet: SheetCode, code: ColumnCode) => {
    const read = table(sheet);
    return read.rows.map((row) => read.cell(row, code));
  };
  const { offers } = readOffers(table("offers"), locale);
  const faultsOf = (place: number) => {
    const offer = offers[place]!;
    return offerFaults(
      { ...offer, specialOfferWording: findSpecialOfferWording(offer.text), issuedOn: null },
      asOf,
    ).map(({ code }) => code);
  };
  const placeOf = (note: RegExp) => column("offers", "note").findIndex((text) => note.test(String(text)));

  test("names nothing that no other sheet has", () => {
    expect(problemsBetweenSheets(sheets, base, locale)).toEqual([]);
  });

  test("has 4 to 9 rows in each of its sheets", () => {
    for (const sheet of ["standards", "offers", "contracts", "subscriptions", "points", "perks"] as const) {
      expect(table(sheet).rows.length, sheet).toBeGreaterThanOrEqual(4);
      expect(table(sheet).rows.length, sheet).toBeLessThanOrEqual(9);
    }
  });

  test("has a standard for each status that needs one, and one without a responsible role", () => {
    const { returner, sleeping, fan, newcomer, lead } = vocabulary.statuses;
    expect(new Set(column("standards", "status"))).toEqual(
      new Set([lead, newcomer, fan, sleeping, returner].map(([word]) => word)),
    );
    expect(column("standards", "owner").filter((owner) => owner === "")).toHaveLength(1);
    expect(column("standards", "executor")).not.toContain("");
  });

  test("has an offer for every segment, under the name that Segments give it, and each of the four kinds", () => {
    expect(column("offers", "offer")).toEqual(expect.arrayContaining(column("segments", "offer")));
    expect(new Set(offers.map(({ kind }) => kind)).size).toBe(4);
  });

  test("has offers that pass the check, one that is too late, and one that breaks every rule", () => {
    const passing = /Passes|Проходит/;
    const kept = column("offers", "note").flatMap((note, place) => (passing.test(String(note)) ? place : []));
    expect(kept.map(faultsOf)).toEqual([[], []]);
    expect(faultsOf(placeOf(/deadline has passed|Срок прошёл/))).toEqual(["deadline passed"]);
    expect(faultsOf(placeOf(/Breaks|Нарушает/))).toEqual([
      "worn words",
      "no reason",
      "no deadline",
      "not once",
      "may come again",
    ]);
  });

  test("records on Touches which client received which offer", () => {
    const touches = base.touches!.get(codes.indexOf("harbor"))!;
    const [cafes] = offers;
    expect(firstIssued(touches, cafes!.key, asOf)).toBe(asOf - 50);
    expect([...base.touches!.values()].flat().filter(({ offer }) => offer !== null)).toHaveLength(5);
  });

  test("has a contract behind its plan, one ahead, one fulfilled and one cancelled with equipment to pay", () => {
    const rows = clientContract(locale, sheets.contracts, asOf, sheets.purchases, sheets.settings).slice(1);
    const standing = rows.map(([, , , bought, , dueByNow, , compensation]) =>
      [Number(bought) < Number(dueByNow) ? "behind" : "ahead", Number(compensation) > 0].join(" "),
    );
    expect(standing).toEqual(["behind false", "ahead false", "ahead false", "behind true"]);
    const states = offerWordsIn(language).contractStates;
    expect(rows.map(([, , state]) => state)).toEqual([
      states.running,
      states.running,
      states.fulfilled,
      states.cancelled,
    ]);
  });

  test("has two subscriptions that run, and two that ended for a reason", () => {
    const rows = clientSubscription(locale, sheets.subscriptions, asOf, sheets.settings).slice(1);
    const { active, ended } = offerWordsIn(language).subscriptionStates;
    const reasons = vocabulary.endReasons;
    expect(rows.map(([, , state, because]) => [state, because])).toEqual([
      [active, ""],
      [active, ""],
      [ended, reasons["no longer needed"][0]],
      [ended, reasons["client refused"][0]],
    ]);
  });

  test("writes down as earned what the purchases of the client earn by the tier held", () => {
    const earned = [...base.points!].flatMap(([place, written]) => {
      const rows = rowsByClient(base.ledger, base.clients.length, asOf)(place);
      const { purchaseHistory } = timelineOf(base, asOf, place);
      const computed = earnedPoints(base.ledger, rows, purchaseHistory, base.tiers!, asOf);
      return written
        .filter(({ kind }) => kind === "earn")
        .map(({ day, order, points }) => [
          points,
          computed.find((one) => one.day === day && one.order === order)?.points,
        ]);
    });
    expect(earned).toHaveLength(6);
    for (const [written, computed] of earned) expect(written).toBe(computed);
  });

  test("gives perks that are on Tiers", () => {
    const known = column("tiers", "perks").join("; ");
    for (const perk of column("perks", "perk")) expect(known).toContain(perk);
  });
});

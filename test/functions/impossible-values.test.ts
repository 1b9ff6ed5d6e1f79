import { describe, expect, it } from "vitest";
import { clientNextPurchase } from "../../src/functions/client-next-purchase";
import { clientStatus } from "../../src/functions/client-status";
import { clientTier } from "../../src/functions/client-tier";
import { wordsIn } from "../../src/i18n/words";
import { argumentSentence } from "../../src/sheets/problems/argument-sentence";
import { WrongArgument } from "../../src/sheets/problems/problem";
import { offsetIn } from "../../src/sheets/reading/roadmap-words";
import { formatterFor } from "../../src/sheets/writing/formatter";
import { english } from "../fixtures/locales";

function thrownBy(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof WrongArgument) return argumentSentence(error.problem, "en");
    throw error;
  }
  return "nothing";
}

describe("values that cannot be", () => {
  it("a phone number for a cycle blanks its own row, not the column", () => {
    const answer = clientNextPurchase(english, [["2026-03-01"], ["2026-03-01"]], [[30], [79001234567]]);
    expect(answer).toEqual([[new Date("2026-03-31T00:00Z")], [""]]);
  });

  it("an offset beyond every calendar is not understood", () => {
    expect(offsetIn("999999999999 days")).toEqual({ kind: "unknown", text: "999999999999 days" });
    expect(offsetIn("−6 months")).toEqual({ months: -6, days: 0 });
  });

  it("growth signs are 0 to 3", () => {
    const status = (signs: unknown) =>
      clientStatus(english, "2026-03-01", 2, 30, "2026-03-02", signs, "", "", "", undefined);
    expect(status(2)).toBe("fan");
    expect(thrownBy(() => status(7))).toBe(
      "growth_signs must be a whole number from 0 to 3, got “7”. Example: 2",
    );
  });

  it("an error cell is no contact, no wish and no table", () => {
    const lead = (contact: unknown, wanted: unknown) =>
      clientStatus(english, "", 0, 30, "2026-03-02", "", "", contact, wanted, undefined);
    expect(thrownBy(() => lead("#N/A", ""))).toContain("contact holds the error #N/A");
    expect(thrownBy(() => lead("x", "#REF!"))).toContain("wanted holds the error #REF!");
    expect(thrownBy(() => clientTier(english, 1, 1, "#REF!"))).toContain("tiers holds the error #REF!");
  });

  it("a tier needs a name", () => {
    const tiers = (name: string) => [
      ["Tier", "Min spend"],
      [name, 5],
    ];
    for (const name of ["", "#REF!"]) {
      expect(thrownBy(() => clientTier(english, 10, 1, tiers(name)))).toBe(
        "tiers, row 2: the tier has no name. Type one, or clear the row",
      );
    }
  });

  it("Russian days pass in their own number", () => {
    const why = (elapsed: number) =>
      wordsIn("ru").verdicts.statusWhy(
        { code: "cycle over", lastPurchase: 46082, elapsed, cycleDays: 10, overdueDays: elapsed - 10 },
        formatterFor("ru"),
      );
    expect([why(21), why(22), why(11)].map((sentence) => sentence.slice(13, 28))).toEqual([
      "прошёл 21 день,",
      "прошло 22 дня, ",
      "прошло 11 дней,",
    ]);
  });
});

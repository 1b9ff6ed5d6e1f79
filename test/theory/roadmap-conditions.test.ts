import { describe, expect, test } from "vitest";
import type { Client } from "../../src/domain/records/client";
import type { Comparison, Condition, Equality } from "../../src/domain/records/condition";
import type { RoadmapStep } from "../../src/domain/records/roadmap";
import { moneyOf } from "../../src/domain/values/money";
import { tierNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow } from "../fixtures/ledger";
import { answerOn, baseOnMap, mapOf, progress, stepNumber, walkOn } from "../fixtures/roadmap";

const tiers = [
  tierNamed("Base", { minSpend: moneyOf(100) }),
  tierNamed("VIP 1", { minSpend: moneyOf(200) }),
  tierNamed("VIP 2", { minSpend: moneyOf(300) }),
];

interface ConditionCase {
  rows?: readonly LedgerRow[];
  client?: Partial<Client>;
}

const baseWith = (
  onlyIf: RoadmapStep["onlyIf"],
  { rows = [bought("1 Mar", 200)], client = {} }: ConditionCase,
) => baseOnMap(mapOf(stepNumber(1, { onlyIf }), stepNumber(2)), { rows, tiers, client });

/** Whether the walk stops at the step with the condition instead of passing it over. */
const holds = (condition: Condition, circumstances: ConditionCase = {}) =>
  walkOn(baseWith([condition], circumstances), on("2 Mar")).current?.step.step === 1;

const operators: Comparison[] = ["=", "!=", ">", ">=", "<", "<="];

describe("theory 8.3: only if", () => {
  test("theory 8.3: status = fan and its opposite", () => {
    const status = (operator: Equality, value: "fan" | "newcomer") =>
      holds({ subject: "status", operator, value });
    expect(status("=", "newcomer")).toBe(true);
    expect(status("=", "fan")).toBe(false);
    expect(status("!=", "fan")).toBe(true);
    expect(status("!=", "newcomer")).toBe(false);
  });

  test("theory 8.3: segment = B2B, by the key of the name", () => {
    const segment = (operator: Equality, of: string | null) =>
      holds({ subject: "segment", operator, value: "b2b" }, { client: { segment: of } });
    expect([segment("=", "b2b"), segment("=", "b2c"), segment("=", null)]).toEqual([true, false, false]);
    expect([segment("!=", "b2b"), segment("!=", "b2c"), segment("!=", null)]).toEqual([false, true, true]);
  });

  test("theory 15 (8.3): product = X is *ever bought*, in orders that count", () => {
    const hasRoof = (rows: LedgerRow[]) =>
      holds({ subject: "product", operator: "=", value: "roof" }, { rows });
    const roof = bought("1 Jan 2020", 100, { product: "roof", order: "17" });
    expect(hasRoof([roof, bought("1 Mar", 5, { product: "rope" })])).toBe(true);
    expect(hasRoof([bought("1 Mar", 5, { product: "rope" })])).toBe(false);
    expect(hasRoof([roof, bought("2 Jan 2020", -100, { order: "17" })])).toBe(false);
    expect(hasRoof([bought("3 Mar", 100, { product: "roof" })])).toBe(false);
  });

  test("theory 8.3: purchases with every operator", () => {
    const answers = (value: number) =>
      operators.map((operator) => holds({ subject: "purchases", operator, value }));
    expect(answers(1)).toEqual([true, false, false, true, false, true]);
    expect(answers(0)).toEqual([false, true, true, true, false, false]);
    expect(answers(2)).toEqual([false, true, false, false, true, true]);
  });

  test("theory 8.3: spend >= 100000, exactly on it too", () => {
    const spend = (operator: Comparison, amount: number) =>
      holds({ subject: "spend", operator, value: moneyOf(100_000) }, { rows: [bought("1 Mar", amount)] });
    expect(operators.map((operator) => spend(operator, 100_000))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(operators.map((operator) => spend(operator, 99_999.99))).toEqual([
      false,
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  test("theory 8.3: tier >= VIP 1, by the rows of the tier table and whatever the case of the name", () => {
    const answers = (value: string) =>
      operators.map((operator) => holds({ subject: "tier", operator, value }));
    expect(answers("vip 1")).toEqual([true, false, false, true, false, true]);
    expect(answers("Base")).toEqual([false, true, true, true, false, false]);
    expect(answers("VIP 2")).toEqual([false, true, false, false, true, true]);
  });

  test("theory 15 (8.3): no tier is below every tier", () => {
    const rows = [bought("1 Mar", 1)];
    const answers = operators.map((operator) =>
      holds({ subject: "tier", operator, value: "Base" }, { rows }),
    );
    expect(answers).toEqual([false, true, false, false, true, true]);
  });

  test("theory 8.3: all conditions must hold", () => {
    const one: Condition = { subject: "purchases", operator: "=", value: 1 };
    const current = (...onlyIf: Condition[]) => walkOn(baseWith(onlyIf, {}), on("2 Mar")).current?.step.step;
    expect(current(one, { subject: "status", operator: "=", value: "newcomer" })).toBe(1);
    expect(current(one, { subject: "status", operator: "=", value: "fan" })).toBe(2);
    expect(current({ subject: "status", operator: "=", value: "fan" }, one)).toBe(2);
  });

  test("theory 8.3: a condition that cannot be judged does not hold, whichever its operator, and is named", () => {
    for (const operator of operators) {
      const condition: Condition = { subject: "tier", operator, value: "Platinum" };
      const answer = answerOn(baseWith([condition], {}), on("2 Mar"));
      expect(answer.action?.step.step).toBe(2);
      expect(answer.obstacles).toEqual([{ code: "unknown tier", tier: "Platinum" }]);
      const withoutTable = { ...baseWith([condition], {}), tiers: null };
      expect(answerOn(withoutTable, on("2 Mar")).obstacles).toEqual([{ code: "no tiers" }]);
    }
  });

  test("theory 8.3: words that are no condition do not hold and are shown", () => {
    const answer = answerOn(baseWith([{ kind: "unknown", text: "mood = good" }], {}), on("2 Mar"));
    expect(answer.action?.step.step).toBe(2);
    expect(answer.obstacles).toEqual([{ code: "unknown words", text: "mood = good" }]);
  });

  test("theory 8.8: the conditions of a step already done are not checked or reported", () => {
    const map = mapOf(stepNumber(1, { onlyIf: [{ kind: "unknown", text: "mood = good" }] }), stepNumber(2));
    const base = baseOnMap(map, { log: [progress("1 Mar", "done", 1)] });
    expect(answerOn(base, on("2 Mar"))).toMatchObject({ action: { step: { step: 2 } }, obstacles: [] });
  });

  test("theory 15 (8.9): *only if* is read as of the day of the answer", () => {
    const base = baseWith([{ subject: "status", operator: "=", value: "sleeping" }], {
      client: { cycle: 30 },
    });
    const current = (day: string) => walkOn(base, on(day)).current?.step.step;
    expect(["31 Mar", "1 Apr"].map(current)).toEqual([2, 1]);
  });
});

import { describe, expect, test } from "vitest";
import { cycleTenths } from "../../src/domain/cycle/scaled-cycle";
import type { BackTest, FanCount, FlagCount } from "../../src/domain/rule-check/backtest";
import { ruleProposal } from "../../src/domain/rule-check/rule-proposal";

const flag = (tenths: number, more: Partial<FlagCount> = {}): FlagCount => ({
  ...{ tenths, judged: 40, falseAlarms: 10, late: 5, open: 2 },
  ...more,
});
const fan = (needed: number, more: Partial<FanCount> = {}): FanCount => ({
  ...{ needed, fans: 9, judged: 40, tooEarly: 6, tooLate: 4 },
  ...more,
});
const tested = (
  flags: readonly Partial<FlagCount>[] = [],
  fans: readonly Partial<FanCount>[] = [],
): BackTest => ({
  newcomers: 20,
  flagged: 15,
  flags: cycleTenths.map((tenths, i) => flag(tenths, flags[i])),
  fans: [2, 3, 4, 5].map((needed, i) => fan(needed, fans[i])),
  months: [],
});

describe("the proposal", () => {
  test("is the factor with the fewest false alarms and late flags together", () => {
    const { cycles } = ruleProposal(
      tested([{}, {}, { falseAlarms: 5, late: 7 }, { falseAlarms: 0, late: 13 }]),
      3,
    );
    expect(cycles.value).toBe(12);
    expect(cycles.because).toMatchObject({ code: "fewer mistakes", now: { tenths: 10 }, best: { late: 7 } });
  });

  test("is the nearest of equals to the rule as it is", () => {
    const better = { falseAlarms: 5 };
    expect(ruleProposal(tested([{}, {}, better, better]), 3).cycles.value).toBe(12);
    const fans = [{ tooEarly: 0 }, {}, {}, { tooEarly: 0 }];
    expect(ruleProposal(tested([], fans), 3).fans.value).toBe(2);
    expect(ruleProposal(tested([], fans), 4).fans.value).toBe(5);
  });

  test("is no change that saves less than one mistake in ten", () => {
    const saving = (saved: number) => [
      { falseAlarms: 20, late: 0 },
      { falseAlarms: 20 - saved, late: 0 },
    ];
    expect(
      ruleProposal(tested([...saving(1), ...Array(9).fill({ falseAlarms: 30 })]), 3).cycles,
    ).toMatchObject({
      value: null,
      because: { code: "good as it is", best: { tenths: 11 } },
    });
    expect(ruleProposal(tested([...saving(2), ...Array(9).fill({ falseAlarms: 30 })]), 3).cycles.value).toBe(
      11,
    );
    expect(ruleProposal(tested(), 3).fans.because.code).toBe("good as it is");
  });

  test("is none below thirty flags, ten clients or thirty purchases, however clear they look", () => {
    const clear = [{ judged: 29 }, { judged: 29, falseAlarms: 0 }];
    expect(ruleProposal(tested(clear), 3).cycles).toMatchObject({
      value: null,
      because: { code: "too little data" },
    });
    expect(ruleProposal({ ...tested([{}, { falseAlarms: 0 }]), flagged: 9 }, 3).cycles.value).toBeNull();
    const few = Array(4).fill({ judged: 29 });
    expect(ruleProposal(tested([], [{ ...few[0], tooEarly: 0 }, ...few.slice(1)]), 3).fans).toMatchObject({
      value: null,
      because: { code: "too little data" },
    });
  });
});

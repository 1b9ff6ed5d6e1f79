import { describe, expect, test } from "vitest";
import { countedIn, type Report, totalOf } from "../../tools/test-runs";

const report = (...files: [status: string, ...tests: string[]][]): Report => {
  const tests = files.flatMap(([, ...statuses]) => statuses);
  const count = (status: string) => tests.filter((one) => one === status).length;
  return {
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    numPendingTests: count("pending"),
    numTodoTests: count("todo"),
    testResults: files.map(([status, ...statuses]) => ({
      status,
      assertionResults: statuses.map((one) => ({ status: one })),
    })),
  };
};

describe("the count of a test run", () => {
  test("has every test once, those left for later among the skipped", () => {
    const run = report(["passed", "passed", "pending"], ["failed", "passed", "failed", "todo"]);
    expect(countedIn(run, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  test("has a file that failed outside its tests as one failed test", () => {
    expect(countedIn(report(["failed"], ["failed", "passed"]), false)).toEqual({
      passed: 1,
      failed: 2,
      skipped: 0,
    });
  });

  test("has an interrupted run as one failed test", () => {
    expect(countedIn(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("has a run that ended badly as one failed test, though every test passed", () => {
    expect(countedIn(report(["passed", "passed"]), false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test("is the sum over all runs", () => {
    const run = { passed: 2, failed: 1, skipped: 3 };
    expect(totalOf([run, run])).toEqual({ passed: 4, failed: 2, skipped: 6 });
  });
});

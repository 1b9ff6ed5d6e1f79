import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root";

/** How many tests ended in which way. */
export interface Counted {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The needed part of the report that vitest writes in addition to its output. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs the tests of a configuration in the universal time, unless the configuration names a zone, and counts them. */
export function runTests(name: string, config: string): Counted {
  console.log(`\n— ${name}`);
  const report = join(root, `build/test-report/${config}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync("npx", ["vitest", "run", "--config", config, ...reporters], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: "Etc/UTC" },
    shell: process.platform === "win32",
  });
  return countedIn(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null, status === 0);
}

/**
 * The tests of a report. A file that failed outside its tests is one failed test; so is a run that broke off without a report, or ended
 * badly though every test passed.
 */
export function countedIn(report: Report | null, endedWell: boolean): Counted {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function totalOf(runs: readonly Counted[]): Counted {
  const sum = (of: keyof Counted) => runs.reduce((total, run) => total + run[of], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

import { failedChecks } from "./checks";
import { type Counted, runTests, totalOf } from "./test-runs";

/** `npm test`: the checks of the code, the tests under two time zones, and the preview in a real browser; `--fast` leaves the browser out. */
const isFast = process.argv.includes("--fast");

const checks = await failedChecks();
const runs: Counted[] = [
  { passed: 0, failed: checks.length, skipped: 0 },
  runTests("tests", "vitest.config.ts"),
];
if (isFast) console.log("\nThe browser tests were skipped because of --fast.");
else runs.push(runTests("browser tests", "vitest.e2e.config.ts"));

if (checks.length > 0) console.log(`\nFailed checks: ${checks.join(", ")}.`);
const { passed, failed, skipped } = totalOf(runs);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;

import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { firstZone, secondZone, type TestFile, testFiles } from "./test/zones.ts";

const files = testFiles();
const rules = files.filter(({ opensStandIn }) => !opensStandIn);
const standIn = files.filter(({ opensStandIn }) => opensStandIn);
const isDated = ({ dateIn }: TestFile) => dateIn !== null;
const isDateless = ({ dateIn }: TestFile) => dateIn === null;
const guarded = { execArgv: ["--require", `${import.meta.dirname}/test/no-computer-zone.cjs`] };
const together = { isolate: false };

const oxc = { jsx: { runtime: "automatic", importSource: "preact" } } as const;
// No test needs 20 seconds alone; the limit is for what hangs, on a busy machine too.
const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Files of one kind in one zone; vitest begins with the first name in the alphabet: the files that take longest have it. */
function project(name: string, zone: string, of: readonly TestFile[], more = {}): TestProjectConfiguration {
  const include = of.map(({ file }) => file);
  return { oxc, test: { ...limits, ...more, name: `${name} in ${zone}`, include, env: { TZ: zone } } };
}

export default defineConfig({
  test: {
    globalSetup: ["preview/node/bundle.ts", "test/built-add-on.ts"],
    // The stand-in's runs wait for one another: a worker for every core.
    maxWorkers: "100%",
    projects: [
      project("add-on", firstZone, standIn.filter(isDateless), guarded),
      project("add-on with dates", firstZone, standIn.filter(isDated)),
      project("add-on with dates", secondZone, standIn.filter(isDated)),
      project("rules", firstZone, rules.filter(isDateless), { ...guarded, ...together }),
      project("rules with dates", firstZone, rules.filter(isDated), together),
      project("rules with dates", secondZone, rules.filter(isDated), together),
    ],
  },
});

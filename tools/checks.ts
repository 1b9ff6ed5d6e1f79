import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { root } from "./root";

/** A check of the code that needs no test run. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

/** What was read and found before is remembered in build/, so that an unchanged world is checked in a moment. */
const types = (world: string): Check => ({
  name: `types of ${world}`,
  command: [
    "tsc",
    ...["-p", `tsconfig.${world}.json`],
    ...["--incremental", "--tsBuildInfoFile", `build/types/${world}.tsbuildinfo`],
  ],
});

/** The longest first: the others run during it. */
const checks: readonly Check[] = [
  types("node"),
  types("sidebars"),
  types("google"),
  types("core"),
  { name: "lint", command: ["biome", "check", "--error-on-warnings"] },
  { name: "unused code", command: ["knip"] },
  { name: "generated docs", command: ["tsx", "tools/docs.ts", "--check"] },
];

/** Runs every check, one for each core at a time, and names those that failed. */
export async function failedChecks(): Promise<string[]> {
  const waiting = [...checks];
  const failed: string[] = [];
  const runNext = async (): Promise<void> => {
    const check = waiting.shift();
    if (check === undefined) return;
    if (!(await passes(check))) failed.push(check.name);
    return runNext();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runNext));
  return failed;
}

/** Runs one check and prints how it went and how long it took; its own output is shown only when it fails. */
function passes({ name, command }: Check): Promise<boolean> {
  const start = performance.now();
  const child = spawn("npx", [...command], { cwd: root, shell: process.platform === "win32" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
      if (status !== 0) console.log(output);
      resolve(status === 0);
    });
  });
}

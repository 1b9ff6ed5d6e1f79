import { spawnSync } from "node:child_process";
import { root } from "./root";

/** A check of the code that needs no test run. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const types = (world: string): Check => ({
  name: `types of ${world}`,
  command: ["tsc", "-p", `tsconfig.${world}.json`],
});

export const checks: readonly Check[] = [
  types("core"),
  types("google"),
  types("sidebars"),
  types("node"),
  { name: "lint", command: ["biome", "check", "--error-on-warnings"] },
  { name: "unused code", command: ["knip"] },
  { name: "generated docs", command: ["tsx", "tools/docs.ts", "--check"] },
];

/** Runs one check and says how it went; what it prints is shown only when it fails. */
export function runCheck({ name, command }: Check): boolean {
  const { status, stdout, stderr } = spawnSync("npx", [...command], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name}`);
  if (status !== 0) console.log(stdout + stderr);
  return status === 0;
}

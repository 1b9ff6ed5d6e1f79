import { spawnSync } from "node:child_process";
import { checks, runCheck } from "./checks";
import { root } from "./root";

/** `npm test`: the checks of the code, every test under two time zones, and the preview in a real browser. */
const zones = ["Etc/UTC", "America/Los_Angeles"];
const npx = process.platform === "win32" ? "npx.cmd" : "npx";

const failed = [...checks.filter((check) => !runCheck(check)).map(({ name }) => name)];
for (const zone of zones) if (!vitest(`tests in ${zone}`, ["run"], zone)) failed.push(`tests in ${zone}`);
if (!vitest("browser tests", ["run", "--config", "vitest.e2e.config.ts"], zones[0]!))
  failed.push("browser tests");

console.log(failed.length === 0 ? "All green." : `Failed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

function vitest(name: string, args: readonly string[], zone: string): boolean {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(npx, ["vitest", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
    shell: process.platform === "win32",
  });
  return status === 0;
}

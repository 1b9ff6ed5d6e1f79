import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildAddOn, languageFrom } from "./build";
import { root } from "./root";

/** `npm run push [-- --lang ru]`: builds dist/ and replaces the script project by it. Without -f clasp may push nothing and report it in one line only. */
await buildAddOn(join(root, "dist"), languageFrom(process.argv.slice(2)));
const { status } = spawnSync("npx", ["clasp", "push", "-f"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;

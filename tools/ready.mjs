// Installs what is missing, so that one command is enough on a fresh clone. Plain JavaScript: nothing is installed yet when it runs.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const root = new URL("..", import.meta.url);
const lock = new URL("package-lock.json", root);
const installed = new URL("node_modules/.package-lock.json", root);

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(
    `Node.js 20 or newer is needed, this is ${process.versions.node}. Get it from nodejs.org and try again.`,
  );
  process.exit(1);
}
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log("Installing packages (once, a minute or two) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed. Check the connection to the npm registry and try again.");
    process.exit(1);
  }
}

import { spawn } from "node:child_process";

/** Opens the address in the person's browser; where that fails, the printed address is enough. */
export function openBrowser(url: string): void {
  const [command, ...args] = commandFor(process.platform);
  spawn(command, [...args, url], { detached: true, stdio: "ignore" })
    .on("error", () => {})
    .unref();
}

function commandFor(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === "darwin") return ["open"];
  return platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
}

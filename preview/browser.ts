import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserServer,
  type LaunchOptions,
  chromium as playwright,
} from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Launches a Chromium for the browser tests: the one from npm on Linux x64, elsewhere an installed one.
 *
 * Only `--no-sandbox` is passed: the npm package's own arguments switch site isolation off, and with it
 * SharedArrayBuffer.
 */
export function launchBrowser(): Promise<Browser> {
  return launched((settings) => playwright.launch(settings));
}

/** The same for several processes, which connect to its address. */
export function launchBrowserServer(): Promise<BrowserServer> {
  return launched((settings) => playwright.launchServer(settings));
}

async function launched<T>(launch: (settings: LaunchOptions) => Promise<T>): Promise<T> {
  const executablePath = await browserPath();
  try {
    return await launch({ executablePath, headless: true, args: ["--no-sandbox"] });
  } catch (error) {
    throw new Error(explained(String(error)), { cause: error });
  }
}

async function browserPath(): Promise<string> {
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: chromium } = await import("@sparticuz/chromium");
    return chromium.executablePath();
  }
  const found = installed.find((path) => existsSync(path));
  if (!found)
    throw new Error(
      "No Chrome or Chromium was found. Install one, for example with: brew install --cask google-chrome",
    );
  return found;
}

/** Names a missing system library and how to get it; other failures speak for themselves. */
function explained(failure: string): string {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(failure)?.[1];
  if (!library) return failure;
  const packages =
    "libnss3 libnspr4 libatk1.0-0 libatk-bridge2.0-0 libgbm1 libasound2 libxkbcommon0 libxcomposite1 libxdamage1";
  return `The browser needs the system library ${library}. On Debian or Ubuntu: sudo apt-get install ${packages}`;
}

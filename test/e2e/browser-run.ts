import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { launchBrowserServer } from "../../preview/browser";
import bundleNodeHost from "../../preview/node/bundle";
import { buildPreviewPage } from "../../preview/start-preview";
import type { Language } from "../../src/i18n/language";
import buildAddOns from "../built-add-on";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the one browser of the run. */
    browserAddress: string;
  }
}

const program = fileURLToPath(new URL("write-started.ts", import.meta.url));

/** Once before the browser tests: what they open is built and started, and one browser is there for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all([bundleNodeHost(), buildAddOns()]);
  const [server] = await Promise.all([
    launchBrowserServer(),
    buildPreviewPage(),
    writeStarted("en"),
    writeStarted("ru"),
  ]);
  project.provide("browserAddress", server.wsEndpoint());
  return () => server.close();
}

async function writeStarted(language: Language): Promise<void> {
  await promisify(execFile)(process.execPath, ["--import", "tsx", program, language]);
}

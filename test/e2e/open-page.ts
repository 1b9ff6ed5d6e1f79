import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import { type OpenedPage, openPageIn, type PageOptions } from "./opened-page";
import { startedWorkbook } from "./started-workbooks";

export type { OpenedPage } from "./opened-page";

let browser: Promise<Browser> | null = null;

/** Opens the preview in the browser of the run, on a workbook in which Start has run unless a team brings its own sheets. */
export async function openPage(options: Omit<PageOptions, "started"> = {}): Promise<OpenedPage> {
  const { language = "en", ledger, own } = options;
  browser ??= chromium.connect(inject("browserAddress"));
  const started = own ? undefined : startedWorkbook(language, ledger ? "empty" : "sample");
  return openPageIn(await browser, { ...options, started });
}

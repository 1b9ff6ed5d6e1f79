import type { Browser, Frame, Page } from "playwright-core";
import type { SavedSpreadsheet } from "../../preview/host/saved-spreadsheet";
import { openingOf, servePreview } from "../../preview/start-preview";
import { pushedFolder } from "../pushed-folder";

/** The preview as a person meets it: served, opened in a browser, the add-on's sheets made. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors of the page itself; none is ever right. */
  readonly failures: readonly string[];
  shown(sheet: string, a1: string): Promise<string[][]>;
  /** Clicks a cell of the open sheet. */
  click(a1: string): Promise<void>;
  /** Types values into neighbouring cells as a person would, beginning at a cell of the open sheet. */
  type(a1: string, ...values: string[]): Promise<void>;
  openSheet(name: string): Promise<void>;
  /** Goes to a day by the bar; "" follows the calendar. */
  travelTo(day: string): Promise<void>;
  chooseMenu(item: string): Promise<void>;
  /** Opens a sidebar by its menu item; returns its content. */
  openPanel(item: string): Promise<Frame>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly language?: "en" | "ru";
  readonly ledger?: { readonly purchases: string; readonly asOf: string };
  /** Sheets of a team that has never run Start, by name; without them the sample is there. */
  readonly own?: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
  /** The day on the computer's calendar. */
  readonly today?: string | undefined;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A workbook in which Start has run; without it the page runs Start itself. */
  readonly started?: SavedSpreadsheet | undefined;
}

/** Opens the page of the preview that was built last. */
export async function openPageIn(
  browser: Browser,
  { language = "en", ledger, own, today, started, viewport = smallScreen }: PageOptions = {},
): Promise<OpenedPage> {
  const site = await servePreview(pushedFolder, { ...openingOf(ledger ?? noLedger), started }, 0);
  const context = await browser.newContext({ viewport, timezoneId: "Europe/Moscow" });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  if (today !== undefined) await page.clock.setSystemTime(`${today}T09:00:00Z`);
  await page.goto(`${site.url}?language=${language}${own ? "&blank" : ""}`);
  await ready(page);
  if (own) await fill(page, own);
  const close = async () => {
    await context.close();
    site.close();
  };
  return { ...handles(page), failures, close };
}

/** Painting the grid is most of what the page does, and grows with its size. */
const smallScreen = { width: 1100, height: 640 };

const noLedger = { purchases: null, asOf: null };

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.preview !== undefined, null, { timeout: 60_000 });
}

async function fill(page: Page, own: NonNullable<PageOptions["own"]>): Promise<void> {
  await page.evaluate(async (sheets) => {
    const { operations, settled } = window.preview!.spreadsheet;
    for (const [place, [name, rows]] of Object.entries(sheets).entries()) {
      if (place === 0) operations.renameSheet("0", name);
      const sheet = place === 0 ? "0" : operations.insertSheet(name, null);
      const size = { rows: rows.length, columns: rows[0]!.length };
      operations.writeCells(
        { sheet, row: 0, column: 0, ...size },
        rows.map((row) => [...row]),
      );
    }
    operations.activateSheet("0");
    await settled();
  }, own);
}

/** Through the name box, which also brings a far cell into view. */
async function goTo(page: Page, a1: string): Promise<void> {
  const box = page.locator("input[type=text]:visible").last();
  await box.fill(a1);
  await box.press("Enter");
}

function handles(page: Page): Omit<OpenedPage, "failures" | "close"> {
  const click = async (a1: string) => {
    const { x, y } = await page.evaluate((cell) => window.preview!.middleOf(cell), a1);
    await page.mouse.click(x, y);
  };
  const chooseMenu = async (item: string) => {
    await page.locator("#extensions-button").click();
    await page.locator("#extensions-list > .submenu").hover();
    const entry = page.getByRole("menuitem", { name: item, exact: true });
    if (!(await entry.isVisible())) await page.locator("#extensions-list .submenu .submenu").hover();
    await entry.click();
  };
  return {
    page,
    click,
    shown: (sheet, a1) => page.evaluate(([name, area]) => window.preview!.shown(name!, area!), [sheet, a1]),
    async type(a1, ...values) {
      await goTo(page, a1);
      for (const value of values) {
        if (value !== "") await page.keyboard.type(value, { delay: 15 });
        await page.keyboard.press("Tab");
        // The editor of the next cell may lose a letter that is typed while the formulas take this one in.
        await page.evaluate(() => window.preview!.spreadsheet.settled());
        await page.waitForTimeout(300);
      }
    },
    async openSheet(name) {
      await page.getByText(name, { exact: true }).last().click();
      await page.waitForTimeout(500);
    },
    async travelTo(day) {
      await page.locator("#today").fill(day);
    },
    chooseMenu,
    async openPanel(item) {
      const before = await page.$("#sidebar iframe");
      await chooseMenu(item);
      await before?.waitForElementState("hidden");
      const frame = await page.locator("#sidebar iframe").elementHandle();
      const panel = (await frame?.contentFrame())!;
      await panel.locator("h1").waitFor({ timeout: 30_000 });
      return panel;
    },
  };
}

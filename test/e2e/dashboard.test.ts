import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dashboard as en } from "../../src/i18n/dashboard/en";
import { dashboard as ru } from "../../src/i18n/dashboard/ru";
import { dashboardWordsIn } from "../../src/i18n/dashboard-words";
import { panels as commonEn } from "../../src/i18n/panels/en";
import { panels as commonRu } from "../../src/i18n/panels/ru";
import { wordsIn } from "../../src/i18n/words";
import { titlesIn } from "../../tools/titles-in";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

describe.each(["en", "ru"] as const)("the Dashboard panel in %s", (language) => {
  const words = language === "ru" ? ru : en;
  const common = language === "ru" ? commonRu : commonEn;
  const { names, charts } = dashboardWordsIn(language);
  const titles = titlesIn(language);
  const { vocabulary, setUp } = wordsIn(language);
  const { clients, dashboard } = titles.sheetTitles;
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
    await opened.page.locator("#toasts > *").waitFor({ state: "detached" });
    panel = await opened.openPanel(setUp.menu.dashboard);
  });
  afterAll(() => opened?.close());

  const heading = () => panel.locator("h1").textContent();
  const valueOfNumber = (name: string) =>
    panel.locator("section.number", { hasText: name }).locator(".value").innerText();
  const listed = () => panel.locator("[data-client]").allInnerTexts();
  const drawn = () => opened.page.locator("#charts figure");

  it("shows the six numbers, each with its sentence", async () => {
    await panel.getByText(names.fansShare, { exact: true }).waitFor({ timeout: 60_000 });
    await panel.locator("[role=progressbar]").waitFor({ state: "detached", timeout: 60_000 });
    expect(await panel.locator("section.number").count()).toBe(7);
    expect(await valueOfNumber(names.fansShare)).toMatch(/^\d+[\s\u00a0]?%$/);
    const counts = await panel.locator(".counts strong").allInnerTexts();
    const all = (await opened.shown(clients, "A2:A300")).filter(([name]) => name !== "");
    expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(all.length);
    await expectAccessible(panel);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  it("lists the clients behind a number by the keyboard, and comes back to it", async () => {
    const status = vocabulary.statuses.sleeping[0]!;
    const counted = await panel.locator(".counts li", { hasText: status }).locator("strong").innerText();
    await panel.locator('[data-number="sleeping"]').focus();
    await opened.page.keyboard.press("Enter");
    await expect.poll(heading).toBe(status);
    expect(await listed()).toHaveLength(Number(counted));
    await expectAccessible(panel);
    await panel.getByRole("button", { name: words.back }).click();
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.getAttribute("data-number")))
      .toBe("sleeping");
  });

  it("writes the sheet with its charts, which are drawn over the cells", async () => {
    await panel.getByRole("button", { name: words.write }).click();
    await panel.getByText(words.news.written).waitFor({ timeout: 60_000 });
    await opened.openSheet(dashboard);
    await expect.poll(() => drawn().count(), { timeout: 30_000 }).toBe(4);
    expect(await drawn().locator("figcaption").allInnerTexts()).toEqual(Object.values(charts));
    const [flow] = await drawn().locator("svg").all();
    expect(await flow!.getAttribute("aria-label")).toContain(charts.flow);
    expect(await flow!.locator(".ct-bar").count()).toBeGreaterThan(10);
    expect((await opened.shown(dashboard, "A13:B13"))[0]).toEqual([
      names.overdue,
      expect.stringMatching(/\d/),
    ]);
  });

  it("draws a chart again when its cells change", async () => {
    const chartText = () => drawn().last().locator("svg").getAttribute("aria-label");
    const before = await chartText();
    await opened.page.evaluate((name) => {
      const { operations } = window.preview!.spreadsheet;
      const { id } = operations.sheets().find((sheet) => sheet.name === name)!;
      operations.writeCells({ sheet: id, row: 30, column: 13, rows: 1, columns: 1 }, [[0.77]]);
    }, dashboard);
    await expect.poll(chartText, { timeout: 30_000 }).not.toBe(before);
    expect(await chartText()).toContain("77");
  });

  it("leaves the sheet that a user edited since, and undoes only the cells", async () => {
    await panel.getByRole("button", { name: words.write }).click();
    await panel.getByText(words.news.written).waitFor({ timeout: 60_000 });
    expect(await drawn().count()).toBe(4);
    await panel.locator(".news button").click();
    await expect
      .poll(() => panel.locator(".news").innerText(), { timeout: 60_000 })
      .toContain(common.undone(1, 0).split(".")[0]!);
    expect((await opened.shown(dashboard, "N31"))[0]![0]).toContain("77");
  });

  it("opens the card of a client who is chosen", async () => {
    await panel.locator('[data-number="overdue"]').click();
    const [name] = await listed();
    await panel.locator("[data-client]").first().click();
    const card = async () => {
      const frame = await (await opened.page.locator("#sidebar iframe").elementHandle())?.contentFrame();
      return frame
        ?.locator("h1")
        .textContent({ timeout: 1000 })
        .catch(() => null);
    };
    await expect.poll(card, { timeout: 60_000 }).toBe(name);
  });

  it("has met no failure of the page", () => {
    expect(opened.failures).toEqual([]);
  });
});

describe("the dashboard of 5 000 clients", () => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  const purchases = join(folder, "purchases.csv");
  const rows = Array.from({ length: 5000 }, (_, i) => `2026-02-18,C${i},1,${i + 1}`);
  writeFileSync(purchases, `Date,Client,Quantity,Amount\n${rows.join("\n")}\n`);
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ ledger: { purchases, asOf: "2026-03-15" } });
    panel = await opened.openPanel(wordsIn("en").setUp.menu.dashboard);
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });

  it("is added up a page at a time, shows its progress, and stops when the user stops it", async () => {
    await panel.getByText("1,000 of 5,000").waitFor({ timeout: 60_000 });
    await panel.getByRole("button", { name: commonEn.stop }).click();
    await panel.getByText(/^Stopped: [1-4],000 of 5,000 clients looked through\.$/).waitFor();
    await panel.getByText(en.soFar).waitFor();
    await expectAccessible(panel);
  });

  it("is loaded to the end before it is written, and has no profit without costs", async () => {
    await panel.getByRole("button", { name: en.write }).click();
    await panel.getByText(en.news.written).waitFor({ timeout: 60_000 });
    await panel.getByText("Unknown without Cost: fill in that column on Purchases.").waitFor();
    await panel.locator('[data-number="newcomer"]').click();
    expect(await panel.locator("[data-client]").count()).toBe(50);
    await panel.getByText(en.more("4,950")).click();
    expect(await panel.locator("[data-client]").count()).toBe(100);
  });
});

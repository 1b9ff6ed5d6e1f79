import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { panels as commonEn } from "../../src/i18n/panels/en";
import { panels as commonRu } from "../../src/i18n/panels/ru";
import { rulesCheck as en } from "../../src/i18n/rules-check/en";
import { rulesCheck as ru } from "../../src/i18n/rules-check/ru";
import { wordsIn } from "../../src/i18n/words";
import { formatterFor } from "../../src/sheets/writing/formatter";
import { titlesIn } from "../../tools/titles-in";
import { on } from "../fixtures/days";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

/**
 * Fifteen clients buy six times, every 34 days, and stop: a cycle of 30 days, which the preview answers with, cries wolf each time; one of
 * 33 never does.
 */
function ledgerCsv(): string {
  const day = (place: number) => new Date(Date.UTC(2025, 0, 1 + place)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 15 }, (_, client) =>
    Array.from({ length: 6 }, (__, i) => `${day(client + 34 * i)},Client ${client + 1},100`),
  );
  return ["date,client,amount", ...rows.flat()].join("\n");
}

describe.each(["en", "ru"] as const)("the panel that checks our rules, in %s", (language) => {
  const words = language === "ru" ? ru : en;
  const common = language === "ru" ? commonRu : commonEn;
  const titles = titlesIn(language);
  const { settings, setUp } = wordsIn(language);
  const sheet = titles.sheetTitles.settings;
  const folder = mkdtempSync(join(tmpdir(), "rules-check-"));
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    const purchases = join(folder, "ledger.csv");
    writeFileSync(purchases, ledgerCsv());
    opened = await openPage({
      language,
      ledger: { purchases, asOf: "2026-03-15" },
      today: "2026-03-20",
    });
    panel = await opened.openPanel(setUp.menu.rulesCheck);
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });

  const press = (key: string) => opened.page.keyboard.press(key);
  /** Presses Tab until the focus is on the wanted element. */
  const tabTo = async (selector: string) => {
    const isThere = () => panel.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    for (let turn = 0; turn < 20 && !(await isThere()); turn++) await press("Tab");
    expect(await isThere(), selector).toBe(true);
  };
  const proposal = () => panel.locator(".now").innerText();
  const news = () => panel.locator(".news").innerText();
  const setting = async (code: keyof typeof settings.settingTitles) => {
    const rows = await opened.shown(sheet, "A1:B60");
    return rows.find(([title]) => title === settings.settingTitles[code])![1]!;
  };

  it("shows the day of the workbook, how much data there is, and which settings fit it best", async () => {
    await panel.locator(".now").waitFor({ timeout: 60_000 });
    await panel.getByText(common.typedDay(formatterFor(language).day(on("15 Mar")))).waitFor();
    // Six purchases, of which the last is never followed by another: 75 false alarms, 15 that are right.
    await panel.getByText(words.judged(90, 15, 7)).waitFor();
    expect(await proposal()).toContain(words.cycles.longer(11));
    expect(await proposal()).toContain(words.cycles.mistakes(75, 0));
    expect(await proposal()).toContain(words.fans.from(2));
    expect(await proposal()).toContain(words.fans.mistakes(30, 15));
    expect(await panel.locator("table").first().locator("tbody tr").count()).toBe(11);
    await expectAccessible(panel);
    await panel.locator("summary").click();
    await expectAccessible(panel);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  it("shows cell by cell what would change, and changes nothing when it is cancelled", async () => {
    await panel.locator("h1").focus();
    await tabTo("#use");
    await press("Enter");
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.id), { timeout: 30_000 })
      .toBe("change");
    const { businessCycle, fanPurchases } = settings.settingTitles;
    expect(await panel.locator(".now li").allInnerTexts()).toEqual([
      words.cell(sheet, businessCycle, "30", "33"),
      words.cell(sheet, fanPurchases, "3", "2"),
    ]);
    await expectAccessible(panel);
    await panel.getByRole("button", { name: common.cancel }).click();
    await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe("use");
    expect([await setting("businessCycle"), await setting("fanPurchases")]).toEqual(["30", "3"]);
  });

  it("changes the cells after a confirmation, checks the new rules, and undoes the change", async () => {
    await press("Enter");
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.id), { timeout: 30_000 })
      .toBe("change");
    await tabTo(".now .primary");
    await press("Enter");
    await expect.poll(news, { timeout: 30_000 }).toContain(words.written(2));
    expect([await setting("businessCycle"), await setting("fanPurchases")]).toEqual(["33", "2"]);
    await expect.poll(proposal, { timeout: 30_000 }).toContain(words.fans.good);
    await panel.locator(".news button").click();
    await expect.poll(news, { timeout: 30_000 }).toContain(common.undone(2, 0));
    expect([await setting("businessCycle"), await setting("fanPurchases")]).toEqual(["30", "3"]);
    await expect.poll(proposal, { timeout: 30_000 }).toContain(words.cycles.longer(11));
  });

  it("has met no failure of the page", () => {
    expect(opened.failures).toEqual([]);
  });
});

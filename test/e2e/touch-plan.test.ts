import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { panels as commonEn } from "../../src/i18n/panels/en";
import { panels as commonRu } from "../../src/i18n/panels/ru";
import { touchPlan as en } from "../../src/i18n/touch-plan/en";
import { touchPlan as ru } from "../../src/i18n/touch-plan/ru";
import { wordsIn } from "../../src/i18n/words";
import { titlesIn } from "../../tools/titles-in";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

describe.each(["en", "ru"] as const)("the Touch plan panel in %s", (language) => {
  const words = language === "ru" ? ru : en;
  const common = language === "ru" ? commonRu : commonEn;
  const titles = titlesIn(language);
  const { vocabulary, setUp } = wordsIn(language);
  const { clients, touches } = titles.sheetTitles;
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
    await opened.page.locator("#toasts > *").waitFor({ state: "detached" });
    await opened.openSheet(clients);
    await opened.click("A2");
    panel = await opened.openPanel(setUp.menu.touchPlan);
  });
  afterAll(() => opened?.close());

  const press = async (...presses: string[]) => {
    for (const key of presses) await opened.page.keyboard.press(key);
  };
  /** Presses Tab until the focus is on the wanted element. */
  const tabTo = async (selector: string) => {
    const isThere = () => panel.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    for (let turn = 0; turn < 40 && !(await isThere()); turn++) await press("Tab");
    expect(await isThere(), selector).toBe(true);
  };
  const heading = () => panel.locator("h1").textContent();
  const news = () => panel.locator(".news").innerText();
  const filled = async (sheet: string) =>
    (await opened.shown(sheet, "A1:I300")).filter(([first]) => first !== "");
  const lines = () => panel.locator("[data-line]").allInnerTexts();

  it("shows the plan of the client in the selected row, and follows the selection", async () => {
    const [[first], [second]] = (await opened.shown(clients, "A2:A3")) as [string[], string[]];
    await expect.poll(heading, { timeout: 60_000 }).toBe(first);
    await panel.getByText(words.credit.earns(4)).waitFor();
    await expectAccessible(panel);
    await opened.click("B3");
    await expect.poll(heading, { timeout: 30_000 }).toBe(second);
    await opened.click("B2");
    await expect.poll(heading, { timeout: 30_000 }).toBe(first);
  });

  it("logs a touch by the keyboard in two presses, reports it, and undoes it", async () => {
    const before = await filled(touches);
    await panel.locator("h1").focus();
    await tabTo("[data-choice]");
    const chosen = await panel.evaluate(() => document.activeElement!.textContent!.split(": ")[1]!);
    await press("Enter");
    await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe("result");
    await expectAccessible(panel);
    await press("Escape");
    await panel.locator("form").waitFor({ state: "detached" });
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.matches("[data-choice]")))
      .toBe(true);
    await press("Enter");
    await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe("result");
    await opened.page.keyboard.type("=1+1");
    await press("Enter");
    const client = (await heading())!;
    await expect.poll(news, { timeout: 30_000 }).toContain(words.news.logged(client, chosen));
    const after = await filled(touches);
    expect(after).toHaveLength(before.length + 1);
    const [channel, content] = chosen.split(" · ");
    expect(after.at(-1)).toEqual(expect.arrayContaining([client, channel, content, "=1+1"]));
    await tabTo(".news button");
    await press("Enter");
    await expect.poll(news, { timeout: 30_000 }).toContain(common.undone(1, 0).split(":")[0]!.split(".")[0]!);
    expect(await filled(touches)).toHaveLength(before.length);
  });

  it("warns of an offer that is not allowed, for every user", async () => {
    expect(await panel.locator(".now strong").innerText()).toBe(words.credit.forbidden);
    await panel.locator('[data-choice="other"]').click();
    expect(await panel.getByText(words.log.notAllowed).count()).toBe(0);
    await panel.locator("#content").selectOption("offer");
    await panel.getByText(words.log.notAllowed).waitFor();
    await panel.getByRole("button", { name: common.cancel }).click();
  });

  it("lists the clients who may be made an offer, counted, and finds any client", async () => {
    await panel.getByRole("button", { name: words.views.list, exact: true }).click();
    await panel.locator("[data-line]").first().waitFor({ timeout: 30_000 });
    const all = (await filled(clients)).length - 1;
    const allowed = (await lines()).length;
    await panel.getByText(words.list.allowedToday(String(allowed), String(all))).waitFor();
    expect(allowed).toBeLessThan(all);
    await expectAccessible(panel);
    await panel.locator("#kind").selectOption("all");
    expect(await lines()).toHaveLength(all);
    const [, , , fourth] = await lines();
    await panel.locator("#search").fill(fourth!.toUpperCase());
    await expect.poll(lines).toContain(fourth);
    expect((await lines()).length).toBeLessThan(all);
    await panel.locator("#search").fill("");
  });

  it("is navigated by arrows, and shows the plan of the chosen client", async () => {
    const [, second] = await lines();
    await panel.locator("#search").focus();
    await press("Tab", "ArrowDown");
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(second);
    await press("Enter");
    await expect.poll(heading, { timeout: 30_000 }).toBe(second);
    await panel.getByText(words.pinned).waitFor();
    await panel.getByRole("button", { name: words.follow }).click();
    await expect.poll(heading, { timeout: 30_000 }).not.toBe(second);
  });

  it("shows the share, the matrix as a table and the holes in the standards, each with the way to its cell", async () => {
    await panel.getByRole("button", { name: words.views.base, exact: true }).click();
    await panel.locator("table").waitFor({ timeout: 30_000 });
    await expectAccessible(panel);
    expect(await panel.locator("thead th").count()).toBe(Object.keys(vocabulary.contents).length);
    expect(await panel.locator("tbody tr").count()).toBeGreaterThanOrEqual(13);
    const width = await panel.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(300);
    const sentence = words.base.lacks.owner(8, vocabulary.statuses.returner[0]!);
    await panel.getByRole("button", { name: words.base.goToCellOf(sentence) }).click();
    const selected = () =>
      opened.page.evaluate(() => window.preview!.spreadsheet.operations.selection().area);
    await expect.poll(selected, { timeout: 30_000 }).toMatchObject({ row: 7, column: 6 });
  });

  it("has met no failure of the page", () => {
    expect(opened.failures).toEqual([]);
  });
});

describe("the touch plan of 5 000 clients", () => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  const purchases = join(folder, "purchases.csv");
  const rows = Array.from({ length: 5000 }, (_, i) => `2026-02-18,C${i},1,${i + 1}`);
  writeFileSync(purchases, `Date,Client,Quantity,Amount\n${rows.join("\n")}\n`);
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ ledger: { purchases, asOf: "2026-03-15" } });
    panel = await opened.openPanel(wordsIn("en").setUp.menu.touchPlan);
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });

  it("lists them a page at a time, shows its progress, and stops when the user stops it", async () => {
    await panel.getByRole("button", { name: en.views.list, exact: true }).click();
    await panel.getByText("1,200 of 5,000").waitFor({ timeout: 60_000 });
    await panel.getByRole("button", { name: commonEn.stop }).click();
    await panel.getByText(/^Stopped: [1-4],\d00 of 5,000 clients looked through\.$/).waitFor();
    await expectAccessible(panel);
  });

  it("continues to the end, and shows more lines at the user's request", async () => {
    await panel.getByRole("button", { name: en.list.goOn }).click();
    await panel.getByText(en.list.allowedToday("0", "5,000")).waitFor({ timeout: 60_000 });
    await panel.locator("#kind").selectOption("share");
    expect(await panel.locator("[data-line]").count()).toBe(50);
    await panel.getByText(en.list.showMore("4,950")).click();
    expect(await panel.locator("[data-line]").count()).toBe(100);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today as en } from "../../src/i18n/today/en";
import { today as ru } from "../../src/i18n/today/ru";
import { titlesIn } from "../../tools/titles-in";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

const names = {
  en: { promised: "Crane Construction", lake: "The Lake family", me: "Olivia", menu: "Today" },
  ru: { promised: "СМУ «Журавль»", lake: "Семья Озерцовых", me: "Ольга", menu: "Дела на сегодня" },
};

describe.each(["en", "ru"] as const)("the Today panel in %s", (language) => {
  const words = language === "ru" ? ru : en;
  const { sheetTitles } = titlesIn(language);
  const { promised, lake, me, menu } = names[language];
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
    await opened.page.locator("#toasts > *").waitFor({ state: "detached" });
    panel = await opened.openPanel(menu);
    await panel.locator("[data-line]").first().waitFor({ timeout: 60_000 });
  });
  afterAll(() => opened?.close());

  const press = async (...presses: string[]) => {
    for (const key of presses) await opened.page.keyboard.press(key);
  };
  const line = (client: string) => panel.locator("li.line").filter({ hasText: client });
  const clients = () => panel.locator("[data-line]").allInnerTexts();
  const news = () => panel.locator(".news");
  const filled = async (sheet: string) =>
    (await opened.shown(sheet, "A1:I300")).filter(([first]) => first !== "");
  const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? "");

  it("has a line for each client with something to do, the promise before the overdue step", async () => {
    const listed = await clients();
    expect(listed.slice(0, 2)).toEqual([promised, lake]);
    expect(listed.length).toBeGreaterThan(20);
    await expectAccessible(panel);
  });

  it("is completed by the keyboard alone: the touch is logged, the promise is closed, the next line is shown", async () => {
    const touches = await filled(sheetTitles.touches);
    await panel.locator("h1").focus();
    await press("Tab", "Tab", "Tab");
    expect(await focused()).toBe(promised);
    await press("ArrowDown");
    expect(await focused()).toBe(lake);
    await press("ArrowUp", "Enter");
    await expectAccessible(panel);
    await press("d");
    await panel.locator("form #result").waitFor();
    await expectAccessible(panel);
    await opened.page.keyboard.type("+ perfect");
    await press("Enter");
    await expect.poll(() => news().innerText(), { timeout: 30_000 }).toContain(words.news.touch(promised));
    const nextOf = () => line(promised).innerText();
    await expect.poll(nextOf, { timeout: 30_000 }).toContain(words.ranks["step overdue"]);
    expect((await clients()).indexOf(promised)).toBeGreaterThan(0);
    expect(await focused()).toBe(lake);
    const after = await filled(sheetTitles.touches);
    expect(after).toHaveLength(touches.length + 1);
    expect(after.at(-1)).toEqual(expect.arrayContaining([promised, "+ perfect"]));
  });

  it("undoes it: the touch is removed and the client is on the list again", async () => {
    const touches = await filled(sheetTitles.touches);
    await news().getByRole("button").click();
    const first = () => panel.locator("li.line").first().innerText();
    await expect.poll(first, { timeout: 30_000 }).toContain(words.ranks.promise);
    expect(await filled(sheetTitles.touches)).toHaveLength(touches.length - 1);
  });

  it("puts a client off to a day by S and a date; Esc changes nothing", async () => {
    await panel.locator("[data-line]", { hasText: lake }).focus();
    await press("s");
    await panel.locator("form #until").waitFor();
    await expectAccessible(panel);
    await press("Escape");
    expect(await focused()).toBe(lake);
    await press("s");
    await panel.locator("form #until").fill("2026-03-15");
    await press("Enter");
    await panel.getByText(words.snoozeForm.wrong).waitFor();
    await panel.locator("form #until").fill("2026-04-01");
    await press("Enter");
    await expect.poll(clients, { timeout: 30_000 }).not.toContain(lake);
    expect((await filled(sheetTitles.promises)).at(-1)![0]).toBe(lake);
    await news().getByRole("button").click();
    await expect.poll(clients, { timeout: 30_000 }).toContain(lake);
  });

  it("hides a client without writing anything, and shows them again", async () => {
    const all = await clients();
    await panel.locator("[data-line]", { hasText: lake }).focus();
    await press("n");
    await expect.poll(clients).toEqual(all.filter((client) => client !== lake));
    await panel.getByText(words.showHidden(1)).click();
    await expect.poll(clients).toEqual(all);
  });

  it("shows one person's clients", async () => {
    const all = await clients();
    await panel.locator("#whose").selectOption({ label: me });
    await expect.poll(() => panel.locator("h2").allInnerTexts()).toEqual([me]);
    expect((await clients()).length).toBeLessThan(all.length);
    await panel.locator("#whose").selectOption({ index: 0 });
    await expect.poll(clients).toEqual(all);
  });

  it("hands the week over as a calendar file, and a line to Google Calendar", async () => {
    const download = opened.page.waitForEvent("download");
    await panel.getByText(words.week).click();
    expect((await download).suggestedFilename()).toBe(`${words.weekFile}.ics`);
    await panel.locator("[data-line]", { hasText: lake }).click();
    const link = line(lake).getByRole("link", { name: words.calendar });
    expect(await link.getAttribute("href")).toContain("https://calendar.google.com/calendar/render?");
  });

  it("is written into a sheet for phones", async () => {
    const all = await clients();
    await panel.getByText(words.write).click();
    await expect
      .poll(() => news().innerText(), { timeout: 60_000 })
      .toContain(words.news.written(all.length, 0, 0, 0));
    const rows = await opened.shown(sheetTitles.today, "A1:B60");
    expect(rows.slice(1).flatMap(([client]) => client || [])).toEqual(all);
  });

  it("has met no failure of the page", () => {
    expect(opened.failures).toEqual([]);
  });
});

describe("today's list of 5 000 clients", () => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  const purchases = join(folder, "purchases.csv");
  // Every client bought 25 days before, or 40: due soon, or asleep.
  const rows = Array.from({ length: 5000 }, (_, i) => `${i % 2 ? "2026-02-18" : "2026-02-03"},C${i},1,${i}`);
  writeFileSync(purchases, `Date,Client,Quantity,Amount\n${rows.join("\n")}\n`);
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ ledger: { purchases, asOf: "2026-03-15" } });
    panel = await opened.openPanel(names.en.menu);
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });

  it("shows the first page immediately, shows its progress, and stops when the user stops it", async () => {
    await panel.getByText("1,200 of 5,000").waitFor({ timeout: 60_000 });
    expect(await panel.locator("[data-line]").count()).toBe(50);
    await panel.getByRole("button", { name: "Stop" }).click();
    await panel.getByText(/^Stopped: [1-4],\d00 of 5,000 clients looked through\.$/).waitFor();
    await expectAccessible(panel);
  });

  it("continues to the end, the larger spend first, and shows more lines at the user's request", async () => {
    await panel.getByRole("button", { name: en.goOn }).click();
    await panel.getByText(en.showMore("4,950")).waitFor({ timeout: 60_000 });
    expect(await panel.locator("[data-line]").first().innerText()).toBe("C4999");
    await panel.getByText(en.showMore("4,950")).click();
    expect(await panel.locator("[data-line]").count()).toBe(100);
  });
});

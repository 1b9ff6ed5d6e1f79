import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientCard as en } from "../../src/i18n/client-card/en";
import { clientCard as ru } from "../../src/i18n/client-card/ru";
import { panels as panelsEn } from "../../src/i18n/panels/en";
import { panels as panelsRu } from "../../src/i18n/panels/ru";
import { wordsIn } from "../../src/i18n/words";
import { titlesIn } from "../../tools/titles-in";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

const names = {
  en: { menu: "Client card", iris: "Iris Restaurant" },
  ru: { menu: "Карточка клиента", iris: "Ресторан «Ирис»" },
};

describe.each(["en", "ru"] as const)("loyalty in the client card in %s", (language) => {
  const [words, panels] = language === "ru" ? [ru, panelsRu] : [en, panelsEn];
  const titles = titlesIn(language);
  const { vocabulary } = wordsIn(language);
  const { menu, iris } = names[language];
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
    await opened.openSheet(titles.sheetTitles.clients);
    const clients = (await opened.shown(titles.sheetTitles.clients, "A1:A60")).flat();
    await opened.click(`A${clients.indexOf(iris) + 1}`);
    panel = await opened.openPanel(menu);
    await panel.getByRole("heading", { name: iris }).waitFor({ timeout: 30_000 });
  });
  afterAll(() => opened?.close());

  const rowsOn = async (sheet: "points" | "perks" | "touches") =>
    (await opened.shown(titles.sheetTitles[sheet], "A1:D400")).filter(([first]) => first !== "");
  const button = (name: string) => panel.getByRole("button", { name, exact: true });
  const undo = async () => {
    await button(panels.undo).click();
    await panel.getByText(language === "ru" ? "Отменено." : "Undone.").waitFor({ timeout: 30_000 });
  };

  it("shows how much of a bill points may pay, and breaks no rule of accessibility", async () => {
    await panel.getByRole("heading", { name: words.loyalty, exact: true }).waitFor();
    await panel.locator("#loyalty-bill").fill("10");
    await panel.getByText(language === "ru" ? /^Баллами можно оплатить/ : /^Points can pay/).waitFor();
    await expectAccessible(panel);
  });

  it("refuses to spend more than allowed and shows the limit, spends what is allowed, and undoes it", async () => {
    const before = (await rowsOn("points")).length;
    await button(words.forms.spend).focus();
    await opened.page.keyboard.press("Enter");
    await panel.locator("form #bill").fill("10");
    const most = await panel.locator("form #points").inputValue();
    await expectAccessible(panel);
    await panel.locator("form #points").fill("10000");
    await panel.locator("form button[type=submit]").click();
    await panel.getByText(panels.tooManyPoints(most)).waitFor({ timeout: 30_000 });
    expect(await rowsOn("points")).toHaveLength(before);
    await panel.locator("form #points").fill(most);
    await panel.locator("form button[type=submit]").click();
    await panel.getByText(words.news.spend).waitFor({ timeout: 30_000 });
    await expect.poll(async () => (await rowsOn("points")).length, { timeout: 20_000 }).toBe(before + 1);
    const [client, , kind, points] = (await rowsOn("points")).at(-1)!;
    expect([client, kind, points]).toEqual([iris, vocabulary.pointsKinds.spend[0], most]);
    await undo();
    await expect.poll(async () => (await rowsOn("points")).length, { timeout: 20_000 }).toBe(before);
  });

  it("gives a perk that is due, and undoes it", async () => {
    const before = (await rowsOn("perks")).length;
    await button(words.forms.perk).click();
    const perk = await panel.locator("form #perk").inputValue();
    await panel.locator("form button[type=submit]").click();
    await panel.getByText(words.news.perk).waitFor({ timeout: 30_000 });
    expect((await rowsOn("perks")).at(-1)).toMatchObject([iris, expect.anything(), perk, expect.anything()]);
    await undo();
    await expect.poll(async () => (await rowsOn("perks")).length, { timeout: 20_000 }).toBe(before);
  });

  it("warns before a second offer is logged that the rules forbid, and lets it be logged", async () => {
    const choose = async () => {
      await button(words.forms.touch).click();
      await panel.locator("form #content").selectOption("offer");
    };
    const before = (await rowsOn("touches")).length;
    await choose();
    expect(await panel.locator("form .notice").count()).toBe(0);
    await panel.locator("form button[type=submit]").click();
    await panel.getByText(words.news.touch).waitFor({ timeout: 30_000 });
    await panel.getByText(panels.reading).waitFor({ state: "detached" });
    await expect
      .poll(
        async () => {
          if ((await panel.locator("form").count()) > 0) await button(panels.cancel).click();
          await choose();
          return panel.locator("form .notice").count();
        },
        { timeout: 30_000, interval: 1000 },
      )
      .toBe(1);
    await expectAccessible(panel);
    await button(panels.logAnyway).click();
    await expect.poll(async () => (await rowsOn("touches")).length, { timeout: 30_000 }).toBe(before + 2);
  });

  it("has met no failure of the page", () => {
    expect(opened.failures).toEqual([]);
  });
});

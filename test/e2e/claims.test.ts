import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientCard as en } from "../../src/i18n/client-card/en";
import { clientCard as ru } from "../../src/i18n/client-card/ru";
import { panels as panelsEn } from "../../src/i18n/panels/en";
import { panels as panelsRu } from "../../src/i18n/panels/ru";
import { today as todayEn } from "../../src/i18n/today/en";
import { today as todayRu } from "../../src/i18n/today/ru";
import { titlesIn } from "../../tools/titles-in";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

const names = {
  en: { card: "Client card", today: "Today", lumen: "Lumen Co-working", complaint: "Nobody called back" },
  ru: {
    card: "Карточка клиента",
    today: "Дела на сегодня",
    lumen: "Коворкинг «Люмен»",
    complaint: "Никто не перезвонил",
  },
};

describe.each(["en", "ru"] as const)("claims in %s", (language) => {
  const [words, panels, today] = language === "ru" ? [ru, panelsRu, todayRu] : [en, panelsEn, todayEn];
  const titles = titlesIn(language);
  const { lumen, complaint, ...menu } = names[language];
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
    await opened.openSheet(titles.sheetTitles.clients);
    const clients = (await opened.shown(titles.sheetTitles.clients, "A1:A60")).flat();
    await opened.click(`A${clients.indexOf(lumen) + 1}`);
    panel = await opened.openPanel(menu.card);
    await panel.getByRole("heading", { name: lumen }).waitFor({ timeout: 30_000 });
  });
  afterAll(() => opened?.close());

  const claims = async () =>
    (await opened.shown(titles.sheetTitles.claims, "A2:F60")).filter(([client]) => client !== "");
  const button = (name: string) => panel.getByRole("button", { name, exact: true });
  const submit = () => panel.locator("form button[type=submit]").click();

  it("the card shows the open claim, for how long it is open and the cost of losing the client", async () => {
    await panel.getByRole("heading", { name: words.claims }).waitFor();
    await panel.getByText(words.claimOpen(3)).first().waitFor();
    await panel.getByText(words.lostParts.yearOfProfit).first().waitFor();
    await expectAccessible(panel);
  });

  it("a claim is recorded by the keyboard, and undone", async () => {
    const before = await claims();
    await button(words.forms.claim).focus();
    await opened.page.keyboard.press("Enter");
    await panel.locator("form #what").waitFor();
    await submit();
    await panel.getByText(panels.required).first().waitFor();
    await panel.locator("form #what").fill(complaint);
    await expectAccessible(panel);
    await submit();
    await panel.getByText(words.news.claim).waitFor({ timeout: 30_000 });
    await panel.getByText(words.claimOpen(0)).waitFor({ timeout: 30_000 });
    expect((await claims()).at(-1)!.slice(0, 3)).toEqual([lumen, expect.anything(), complaint]);
    await button(panels.undo).click();
    await panel.getByText(language === "ru" ? "Отменено." : "Undone.").waitFor({ timeout: 30_000 });
    await expect.poll(claims, { timeout: 20_000 }).toEqual(before);
  });

  it("is on Today as an alarm that cannot be postponed, and the touch that answers it settles it", async () => {
    const list = await opened.openPanel(menu.today);
    const line = list.locator("li.line").filter({ hasText: lumen });
    await line.waitFor({ timeout: 60_000 });
    expect(await line.innerText()).toContain(`${today.ranks.alarm}.`);
    await line.locator("[data-line]").click();
    expect(await line.getByRole("button", { name: today.snooze, exact: true }).count()).toBe(0);
    await opened.page.keyboard.press("d");
    await list.locator("form #result").fill("=1+1");
    await list.getByLabel(today.doneForm.settled).check();
    await expectAccessible(list);
    await list.locator("form button[type=submit]").click();
    await list.getByText(today.news.touch(lumen)).waitFor({ timeout: 30_000 });
    const [, , , , settledOn, result] = (await claims()).find(([client]) => client === lumen)!;
    expect(settledOn).not.toBe("");
    expect(result).toBe("=1+1");
    const alarms = () => list.locator("li.line.alarm").filter({ hasText: lumen }).count();
    await expect.poll(alarms, { timeout: 30_000 }).toBe(0);
  });

  it("a bad mark asks what the client is unhappy with, and the answer becomes a claim", async () => {
    const list = await opened.openPanel(menu.today);
    const line = list.locator("li.line").first();
    await line.waitFor({ timeout: 60_000 });
    const client = await line.locator("[data-line]").innerText();
    await line.locator("[data-line]").click();
    await opened.page.keyboard.press("d");
    await list.locator("form #rating").selectOption("2");
    await list.locator("form #complaint").fill(complaint);
    await list.locator("form button[type=submit]").click();
    await list.getByText(today.news.touch(client)).waitFor({ timeout: 30_000 });
    expect((await claims()).at(-1)!.slice(0, 3)).toEqual([client, expect.anything(), complaint]);
    const again = list.locator("li.line.alarm").filter({ hasText: client });
    await expect.poll(() => again.innerText(), { timeout: 30_000 }).toContain(complaint);
  });
});

import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

const texts = {
  en: {
    menu: "Client card",
    clients: "Clients",
    touches: "Touches",
    first: "Aurora Café",
    log: "Log a touch",
    save: "Log touch",
    logged: "Touch logged.",
    undo: "Undo",
    undone: "Undone.",
    promise: "Make a promise",
    required: "Fill this in.",
    loop: "Loop and value",
    stage: "trigger",
    value: "Loyalty value",
  },
  ru: {
    menu: "Карточка клиента",
    clients: "Клиенты",
    touches: "Касания",
    first: "Кофейня «Аврора»",
    log: "Записать касание",
    save: "Записать касание",
    logged: "Касание записано.",
    undo: "Отменить",
    undone: "Отменено.",
    promise: "Договориться на потом",
    required: "Заполните это поле.",
    loop: "Петля и ценность",
    stage: "триггер",
    value: "Ценность лояльности",
  },
};

describe.each(["en", "ru"] as const)("the client card in %s", (language) => {
  const words = texts[language];
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
    await opened.openSheet(words.clients);
    await opened.click("A2");
    panel = await opened.openPanel(words.menu);
  });
  afterAll(() => opened?.close());

  const heading = () => panel.locator("h1").textContent();
  const touchesLogged = async () =>
    (await opened.shown(words.touches, "A1:A300")).filter(([day]) => day !== "").length;

  it("shows the client in the selected row, and follows the selection", async () => {
    const [[first], [second]] = (await opened.shown(words.clients, "A2:A3")) as [string[], string[]];
    await expect.poll(heading, { timeout: 30_000 }).toBe(first);
    await opened.click("B3");
    await expect.poll(heading, { timeout: 30_000 }).toBe(second);
    await opened.click("B2");
    await expect.poll(heading, { timeout: 30_000 }).toBe(first);
  });

  it("shows where the client is in the sales loop, and what their loyalty is worth", async () => {
    const part = panel.locator("section", {
      has: panel.getByRole("heading", { name: words.loop, exact: true }),
    });
    await expect.poll(() => part.locator("strong").first().textContent()).toBe(words.stage);
    expect(await part.locator("h3").textContent()).toContain(words.value);
  });

  it("breaks no rule of accessibility, with a form and without", async () => {
    await expectAccessible(panel);
    await panel.getByRole("button", { name: words.promise }).click();
    await expectAccessible(panel);
    await panel.locator("form button[type=submit]").click();
    await panel.getByText(words.required).first().waitFor();
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe("what");
    await panel.locator("form .actions button").last().click();
  });

  it("logs a touch by the keyboard alone, reports it, and undoes it", async () => {
    const before = await touchesLogged();
    await panel.getByRole("button", { name: words.log }).focus();
    await opened.page.keyboard.press("Enter");
    await panel.locator("form").waitFor();
    await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe("day");
    await panel.locator("#result").focus();
    await opened.page.keyboard.type("=1+1");
    await panel.locator("form button[type=submit]").focus();
    await opened.page.keyboard.press("Enter");
    await panel.getByText(words.logged).waitFor({ timeout: 30_000 });
    await expect.poll(touchesLogged, { timeout: 20_000 }).toBe(before + 1);
    const results = (await opened.shown(words.touches, `I1:I${before + 1}`)).flat();
    expect(results.at(-1)).toBe("=1+1");
    await panel.getByRole("button", { name: words.undo, exact: true }).click();
    await panel.getByText(words.undone).waitFor({ timeout: 30_000 });
    await expect.poll(touchesLogged, { timeout: 20_000 }).toBe(before);
  });

  it("has met no failure of the page", () => {
    expect(opened.failures).toEqual([]);
  });
});

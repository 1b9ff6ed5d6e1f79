import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

const texts = {
  en: {
    menu: "Offer check",
    touches: "Touches",
    offers: "Offers",
    client: "Iris Restaurant",
    name: "Spring bag",
    worn: "A special offer for you",
    wornFault: "is worn out and passed over",
    words: "A third bag as a gift, only this week",
    product: "Espresso blend, 1 kg",
    inOrder: "The words are in order",
    loss: "a loss of",
    saved: "“Spring bag” is saved on Offers.",
    allowed: "May be issued today.",
    recorded: "“Spring bag” is recorded as issued: Iris Restaurant.",
    before: "given it on 15 Mar 2026",
    undo: "Undo",
    undone: "Undone.",
    receipt: "Back of a receipt",
    useful: "The client has a use for it.",
  },
  ru: {
    menu: "Проверка предложения",
    touches: "Касания",
    offers: "Предложения",
    client: "Ресторан «Ирис»",
    name: "Весенняя пачка",
    worn: "Специальное предложение для вас",
    wornFault: "уже никто не замечает",
    words: "Третья пачка в подарок, только на этой неделе",
    product: "Эспрессо-смесь, 1 кг",
    inOrder: "К словам замечаний нет",
    loss: "убыток",
    saved: "«Весенняя пачка» сохранено на листе «Предложения».",
    allowed: "Сегодня можно выдать.",
    recorded: "Записано, что «Весенняя пачка» выдано: Ресторан «Ирис».",
    before: "уже получил его 15.03.2026",
    undo: "Отменить",
    undone: "Отменено.",
    receipt: "Оборот чека",
    useful: "Клиенту это пригодится.",
  },
};

describe.each(["en", "ru"] as const)("the check of offers in %s", (language) => {
  const words = texts[language];
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
    panel = await opened.openPanel(words.menu);
    await panel.locator("#offer").waitFor({ timeout: 30_000 });
  });
  afterAll(() => opened?.close());

  const press = (key: string) => opened.page.keyboard.press(key);
  const type = (text: string) => opened.page.keyboard.type(text);
  const focused = () =>
    panel.evaluate(() => {
      const { activeElement: at } = document;
      return at?.id || (at?.getAttribute("type") === "submit" ? "submit" : (at?.tagName ?? ""));
    });
  /** Moves the focus by the Tab key alone, as a person without a mouse would. */
  const tabTo = async (place: string) => {
    for (let tries = 0; (await focused()) !== place; tries++) {
      if (tries > 40) throw new Error(`the Tab key does not come to ${place}`);
      await press("Tab");
    }
  };
  const waitForText = (text: string) => panel.getByText(text).first().waitFor({ timeout: 30_000 });
  const offersGiven = async () =>
    (await opened.shown(words.touches, "K2:K300")).filter(([offer]) => offer === words.name).length;

  it("names a fault while the words are being typed, and removes it when they are fixed", async () => {
    await panel.locator("h1").focus();
    await tabTo("offer");
    await type(words.name);
    await tabTo("text");
    await type(words.worn);
    await waitForText(words.wornFault);
    await expectAccessible(panel);
    for (const _ of words.worn) await press("Backspace");
    await type(words.words);
    await expect.poll(() => panel.getByText(words.wornFault).count()).toBe(0);
  });

  it("shows the margin and what meets it on one bill, by the keyboard alone", async () => {
    await tabTo("reason");
    await type("365");
    await tabTo("until");
    await type("03312026");
    await tabTo("once");
    await press("Space");
    await tabTo("saysNoRepeat");
    await press("Space");
    await tabTo("product");
    await type(words.product);
    await tabTo("discount");
    await type("50");
    await waitForText(words.inOrder);
    await expect.poll(() => panel.locator(".summary").textContent()).toContain(words.loss);
    await expectAccessible(panel);
  });

  it("saves the offer, and undoes a correction", async () => {
    await tabTo("submit");
    await press("Enter");
    await waitForText(words.saved);
    const names = async () => (await opened.shown(words.offers, "A2:A40")).flat();
    await expect.poll(names, { timeout: 20_000 }).toContain(words.name);
    await panel.locator("#client").waitFor({ timeout: 30_000 });
    const discount = async () =>
      (await opened.shown(words.offers, "A2:L40")).find(([name]) => name === words.name)?.[11];
    await expect.poll(discount).toMatch(/^50/);
    await panel.locator("#discount").fill("5");
    await panel.locator("form button[type=submit]").first().click();
    await expect.poll(discount, { timeout: 20_000 }).toMatch(/^5\D/);
    await panel.locator("#client").waitFor({ timeout: 30_000 });
    await panel.getByRole("button", { name: words.undo, exact: true }).click();
    await waitForText(words.undone);
    await expect.poll(discount, { timeout: 20_000 }).toMatch(/^50/);
    await panel.locator("#discount").fill("50");
  });

  it("issues it to a client once, shows the day on the second try, and undoes it", async () => {
    await panel.locator("#client").waitFor({ timeout: 30_000 });
    await panel.locator("#client").focus();
    await type(words.client);
    await press("Tab");
    await waitForText(words.allowed);
    await expectAccessible(panel);
    await tabTo("submit");
    await press("Enter");
    await waitForText(words.recorded);
    await expect.poll(offersGiven, { timeout: 20_000 }).toBe(1);
    await expect.poll(focused).toBe("client");
    await type(words.client);
    await press("Enter");
    await waitForText(words.before);
    expect(await offersGiven()).toBe(1);
    await expectAccessible(panel);
    await panel.getByRole("button", { name: words.undo, exact: true }).click();
    await waitForText(words.undone);
    await expect.poll(offersGiven, { timeout: 20_000 }).toBe(0);
  });

  it("looks at the back of a receipt", async () => {
    await panel.getByRole("button", { name: words.receipt }).click();
    await panel.locator("#receipt").fill("Rate us: t.me/beans");
    await waitForText(words.useful);
    await expectAccessible(panel);
  });

  it("has met no failure of the page", () => {
    expect(opened.failures).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

/** Status, and what follows it, of the sample's forty clients. */
const statusColumn = "T2:T41";
const sheets = {
  en: { clients: "Clients", purchases: "Purchases", today: "2026-03-15" },
  ru: { clients: "Клиенты", purchases: "Покупки", today: "15.03.2026" },
};
const statusWords = {
  en: ["fan", "lead", "newcomer", "returner", "sleeping", "target"],
  ru: ["возвращенец", "заснувший", "лид", "новичок", "поклонник", "целевой клиент"],
};

describe.each(["en", "ru"] as const)("the preview in %s", (language) => {
  const { clients, purchases, today } = sheets[language];
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
  });
  afterAll(() => opened?.close());

  const statuses = async () => (await opened.shown(clients, statusColumn)).flat();
  const rowOf = async (client: string) =>
    (await opened.shown(clients, "A1:A41")).findIndex(([name]) => name === client) + 1;

  it("opens with a sample that shows all six statuses", async () => {
    const shown = await statuses();
    expect(shown).toHaveLength(40);
    expect([...new Set(shown)].sort()).toEqual(statusWords[language]);
  });

  it("turns a sleeping client into a fan and moves the next action when a purchase is typed", async () => {
    const [sleeping, fan] = language === "en" ? ["sleeping", "fan"] : ["заснувший", "поклонник"];
    const crane = language === "en" ? "Crane Construction" : "СМУ «Журавль»";
    const row = await rowOf(crane);
    const before = (await opened.shown(clients, `T${row}:AF${row}`))[0]!;
    expect(before[0]).toBe(sleeping);
    const last = (await opened.shown(purchases, "A1:A200")).findLastIndex(([day]) => day !== "") + 1;
    await opened.openSheet(purchases);
    const typedClient = async () => (await opened.shown(purchases, `B${last + 1}`))[0]![0];
    // The editor may lose a letter while formulas are computed; a person would see it and type it again.
    for (let tries = 0; tries < 4 && (await typedClient()) !== crane; tries++) {
      await opened.type(`A${last + 1}`, today, crane, "", "120", "5000");
    }
    const statusNow = async () => (await opened.shown(clients, `T${row}`))[0]![0];
    await expect.poll(statusNow, { timeout: 30_000 }).not.toBe(sleeping);
    const after = (await opened.shown(clients, `T${row}:AF${row}`))[0]!;
    expect([before[10], after[10]]).toEqual([expect.any(String), expect.any(String)]);
    expect(after[10]).not.toBe(before[10]);
    expect([fan, language === "en" ? "newcomer" : "новичок"]).toContain(after[0]);
  });

  it("answers for another day when Today is changed", async () => {
    const before = await statuses();
    await opened.travelTo("2027-06-01");
    await expect
      .poll(async () => (await statuses()).join() !== before.join(), { timeout: 20_000 })
      .toBe(true);
    const sleeping = language === "en" ? "sleeping" : "заснувший";
    const count = (shown: string[]) => shown.filter((status) => status === sleeping).length;
    expect(count(await statuses())).toBeGreaterThan(count(before) + 5);
    await opened.travelTo("2026-03-15");
    await expect
      .poll(async () => (await statuses()).join() === before.join(), { timeout: 20_000 })
      .toBe(true);
  });

  it("shows what a formula threw, and the help while it is typed", async () => {
    const sheet1 = language === "en" ? "Sheet1" : "Лист1";
    await opened.openSheet(sheet1);
    await opened.click("B2");
    await opened.page.keyboard.type("=CLIENT_OVERDUE(", { delay: 30 });
    const help = language === "en" ? "TRUE when a client has not bought" : "ИСТИНА";
    await expect.poll(() => opened.page.getByText(help).count(), { timeout: 10_000 }).toBeGreaterThan(0);
    await opened.page.keyboard.type(language === "en" ? 'A1,"x",Today)' : 'A1;"мес";Today)', { delay: 15 });
    await opened.page.keyboard.press("Enter");
    const sentence =
      language === "en"
        ? "CLIENT_OVERDUE: cycle_days must be a number of days above 0, got “x”. Example: 30"
        : "CLIENT_OVERDUE: cycle_days — это число дней больше 0, а указано «мес». Пример: 30";
    await expect
      .poll(() => opened.page.evaluate((name) => window.preview!.formulaMessage(name, "B2"), sheet1), {
        timeout: 10_000,
      })
      .toBe(sentence);
    await opened.click("B2");
    await expect
      .poll(() => opened.page.getByText(sentence.slice(0, 40)).count(), { timeout: 10_000 })
      .toBeGreaterThan(0);
  });

  it("opens the About panel, which has called the server", async () => {
    const panel = await opened.openPanel(language === "en" ? "About" : "О дополнении");
    await panel.getByText(language === "en" ? "Clients: 40" : "Клиентов: 40").waitFor({ timeout: 30_000 });
    await expectAccessible(panel);
  });

  it("opens Help and Refresh as values, and axe finds nothing in them", async () => {
    const menus = language === "en" ? ["Help", "Refresh as values"] : ["Справка", "Обновить значениями"];
    for (const menu of menus) await expectAccessible(await opened.openPanel(menu));
  });

  it("writes the computed columns as values, and undoes it", async () => {
    const panel = await opened.openPanel(language === "en" ? "Refresh as values" : "Обновить значениями");
    const before = await statuses();
    await panel.locator("button.primary").click();
    await panel
      .getByText(language === "en" ? "Done. Clients written: 40." : "Готово. Записано клиентов: 40.")
      .waitFor({ timeout: 30_000 });
    expect(await statuses()).toEqual(before);
    await opened.chooseMenu(language === "en" ? "Undo last change" : "Отменить последнее изменение");
    await opened.page.locator("dialog button.primary").click();
    await expect.poll(async () => (await statuses()).join(), { timeout: 20_000 }).toBe(before.join());
  });

  it("has met no failure of the page", () => {
    expect(opened.failures).toEqual([]);
  });
});

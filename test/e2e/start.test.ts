import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { start as en } from "../../src/i18n/start/en";
import { start as ru } from "../../src/i18n/start/ru";
import { messyWorkbook } from "../fixtures/messy-workbook";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

const timeoutMs = { timeout: 60_000 };

/** What a person sees and presses in the panel. */
function hands(panel: Frame) {
  return {
    title: (text: string) =>
      panel.getByRole("heading", { level: 1, name: text, exact: true }).waitFor(timeoutMs),
    press: (name: string) => panel.getByRole("button", { name, exact: true }).click(),
    focused: () => panel.evaluate(() => document.activeElement?.id || document.activeElement?.textContent),
  };
}

describe("Start on a user's own messy sheets, in Russian", () => {
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ language: "ru", today: "2026-03-15", own: messyWorkbook });
    panel = await opened.openPanel("Начать");
  });
  afterAll(() => opened?.close());

  it("asks what is sold, and treats a wrong number as blank", async () => {
    const { title, press, focused } = hands(panel);
    await title(ru.businessTitle);
    await expectAccessible(panel);
    await panel.getByLabel(ru.presetDays(ru.presets.food, "7")).check();
    expect(await panel.getByLabel(ru.cycle).inputValue()).toBe("7");
    await panel.getByLabel(ru.cycle).fill("неделя");
    await press(ru.next);
    expect(await focused()).toBe("cycle");
    await panel.getByText(ru.cycleError).waitFor(timeoutMs);
    await expectAccessible(panel);
    await panel.getByLabel(ru.cycle).fill("5");
    await press(ru.next);
    await title(ru.dataTitle);
    expect(await focused()).toBe(ru.dataTitle);
  });

  it("proposes the sheets, and asks for the columns that it could not recognize", async () => {
    const { title, press, focused } = hands(panel);
    expect(await panel.getByLabel(ru.purchasesSheet).inputValue()).toBe("Журнал");
    await panel.getByLabel(ru.clientsSheet).selectOption("Наши люди");
    await expectAccessible(panel);
    await press(ru.next);
    await title(ru.columnsTitle);
    await press(ru.setUp);
    expect(await focused()).toBe("purchases-client");
    await expectAccessible(panel);
    await panel.locator("#purchases-client").selectOption({ label: "Кому отгрузили" });
    await panel.getByText("Например: ООО «Ёлка» · Анна · Анна").waitFor(timeoutMs);
    await panel.locator("#clients-client").selectOption({ label: "Кто" });
    await press(ru.setUp);
  });

  it("shows what was read and what needs attention, with links to the cells", async () => {
    const { title, press } = hands(panel);
    await title(ru.resultTitle);
    await panel.getByText(ru.counts("3", "3")).waitFor(timeoutMs);
    await panel.getByText("Покупки, строка 7: Сумма «сто» — не число").waitFor(timeoutMs);
    await expectAccessible(panel);
    await press(ru.goToCellOf("Покупки, строка 7: Сумма «сто» — не число"));
    const selected = () =>
      opened.page.evaluate(() => window.preview!.spreadsheet.operations.selection().area);
    await expect.poll(selected, timeoutMs).toMatchObject({ row: 6, column: 3 });
  });

  it("leaves working formulas next to the user's own columns, and treats ё and е as one letter", async () => {
    await expect
      .poll(() => opened.shown("Наши люди", "A1:E4"), timeoutMs)
      .toEqual([
        ["Кто", "Как звонить", "Статус", "С какого дня", "Последняя покупка"],
        ["ООО «Елка»", "8 900 000-00-00", "новичок", expect.any(String), "10.03.2026"],
        ["Анна", "8 911 000-00-00", "заснувший", "08.03.2026", "02.03.2026"],
        ["Борис", "", "целевой клиент", "", ""],
      ]);
  });

  it("does not propose a cycle from two gaps", async () => {
    const { title, press } = hands(panel);
    await press(ru.toCycles);
    await title(ru.cyclesTitle);
    await panel.getByText(ru.fewGaps(1, 30)).waitFor(timeoutMs);
    await expectAccessible(panel);
    expect(opened.failures).toEqual([]);
  });
});

describe("Start with a sample, in English", () => {
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ today: "2026-03-15", own: { Notes: [["Just a note"]] } });
    panel = await opened.openPanel("Start");
  });
  afterAll(() => opened?.close());

  const sheets = () =>
    opened.page.evaluate(() =>
      window
        .preview!.spreadsheet.operations.sheets()
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name),
    );

  it("makes the sheets and shows their answers", async () => {
    const { title, press } = hands(panel);
    await title(en.businessTitle);
    await press(en.next);
    await title(en.dataTitle);
    await panel.getByLabel(en.sources.sample).check();
    await expectAccessible(panel);
    await press(en.setUp);
    await title(en.resultTitle);
    await panel.getByText(en.fine).waitFor(timeoutMs);
    expect(await sheets()).toHaveLength(19);
    const statuses = async () => new Set((await opened.shown("Clients", "T2:T41")).flat()).size;
    await expect.poll(statuses, timeoutMs).toBe(6);
    await expectAccessible(panel);
  });

  it("is resumed where it was left", async () => {
    panel = await opened.openPanel("Start");
    await hands(panel).title(en.resultTitle);
  });

  it("proposes cycles, of which those that are ticked are written", async () => {
    const { title, press } = hands(panel);
    await press(en.toCycles);
    await title(en.cyclesTitle);
    await expectAccessible(panel);
    await panel.getByLabel(en.takeOver(en.business)).check();
    await panel.getByLabel(en.cycleOf(en.business)).fill("33");
    await press(en.save);
    await panel.getByText(en.saved(1)).waitFor(timeoutMs);
    const cycles = async () =>
      (await opened.shown("Settings", "A2:B40")).find(([title]) => title === "Business cycle, days");
    await expect.poll(cycles, timeoutMs).toEqual(["Business cycle, days", "33"]);
  });

  it("is undone by its own Undo", async () => {
    await hands(panel).press("Undo");
    const cycles = async () =>
      (await opened.shown("Settings", "A2:B40")).find(([title]) => title === "Business cycle, days");
    await expect.poll(cycles, timeoutMs).toEqual(["Business cycle, days", expect.not.stringContaining("33")]);
    expect(opened.failures).toEqual([]);
  });
});

import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditWordsIn } from "../../src/i18n/audit";
import { checklists as en } from "../../src/i18n/checklists/en";
import { checklists as ru } from "../../src/i18n/checklists/ru";
import { panels as commonEn } from "../../src/i18n/panels/en";
import { panels as commonRu } from "../../src/i18n/panels/ru";
import { wordsIn } from "../../src/i18n/words";
import { titlesIn } from "../../tools/titles-in";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

describe.each(["en", "ru"] as const)("the panel of checklists in %s", (language) => {
  const words = language === "ru" ? ru : en;
  const common = language === "ru" ? commonRu : commonEn;
  const titles = titlesIn(language);
  const { setUp, vocabulary, settings } = wordsIn(language);
  const { auditParts, auditQuestions, checks } = auditWordsIn(language);
  let opened: OpenedPage;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
    await opened.page.locator("#toasts > *").waitFor({ state: "detached" });
    panel = await opened.openPanel(setUp.menu.checklists);
  });
  afterAll(() => opened?.close());

  const press = async (...presses: string[]) => {
    for (const key of presses) await opened.page.keyboard.press(key);
  };
  const part = (name: string) => panel.getByRole("button", { name, exact: true });
  const group = (name: string) => panel.getByRole("group", { name, exact: true });
  const news = () => panel.locator(".news").innerText();
  const save = async (count: number) => {
    await panel.getByText(words.changed(count)).waitFor();
    await part(words.save).click();
    await expect.poll(news, { timeout: 30_000 }).toContain(words.news.saved(count));
  };
  const undo = async () => {
    await panel.locator(".news button").click();
    await expect.poll(news, { timeout: 30_000 }).toContain(common.undone(1, 0).split(":")[0]!.split(".")[0]!);
  };
  const rowOf = async (question: string) =>
    (await opened.shown(titles.sheetTitles.audit, "A2:F60")).find((row) => row[1] === question);
  const fits = async () =>
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);

  it("shows first what the company does not have, with the steps it locks and the clients at them", async () => {
    await panel.locator("fieldset").first().waitFor({ timeout: 60_000 });
    expect(await panel.locator("legend").first().textContent()).toBe(words.questions.d);
    await panel.locator(".depends.bad b").getByText(words.steps.waiting(1)).waitFor();
    await expectAccessible(panel);
    await fits();
  });

  it("stores a readiness answer on Settings, and undoes it", async () => {
    const answer = async () =>
      (await opened.shown(titles.sheetTitles.settings, "A2:B70")).find(
        ([title]) => title === settings.settingTitles.readinessD,
      )![1];
    const before = await answer();
    await group(words.questions.d).getByLabel(words.yes, { exact: true }).check();
    await save(1);
    expect(await answer()).toBe(vocabulary.yesNo.yes[0]);
    await undo();
    await expect.poll(answer).toBe(before);
  });

  it("shows the workbook's evidence for each attention point, and a person's score has priority over it", async () => {
    await part(words.views["attention points"]).click();
    await panel.getByText(words.seen("tracking", { done: 1, of: 1 })).waitFor();
    expect(await panel.locator("legend").count()).toBe(5);
    await expectAccessible(panel);
    await fits();
    await group(checks.contacts).getByLabel(words.scores[3]).check();
    await expect.poll(() => group(checks.contacts).locator(".chip").textContent()).toBe(words.states.done);
    await save(1);
    expect(await rowOf(checks.contacts)).toEqual([
      auditParts["attention points"],
      checks.contacts,
      "",
      "",
      "",
      "3",
    ]);
    await undo();
    await expect.poll(() => rowOf(checks.contacts)).toBeUndefined();
    await part(words.views["practical block"]).click();
    await expect.poll(() => panel.locator("legend").count()).toBe(4);
  });

  it("leads by the keyboard from the weakest subprocess to a question, its score and its owner", async () => {
    await part(words.views.audit).click();
    const weakest = panel.locator("[data-subprocess]").first();
    expect(await weakest.innerText()).toContain(auditParts.retention);
    await expectAccessible(panel);
    await fits();
    await weakest.focus();
    await press("Enter");
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.textContent))
      .toBe(auditParts.retention);
    await expectAccessible(panel);
    await fits();
    expect(await panel.locator("legend").first().textContent()).toBe(auditQuestions["new offers"]);
    await press("Tab", "ArrowRight", "ArrowRight", "Tab", "Enter", "Tab", "Tab");
    await opened.page.keyboard.type("=1+1");
    await expectAccessible(panel);
    await save(1);
    expect(await rowOf(auditQuestions["new offers"])).toEqual([
      auditParts.retention,
      auditQuestions["new offers"],
      "2",
      "=1+1",
      "",
      "2",
    ]);
    await undo();
    await expect
      .poll(async () => (await rowOf(auditQuestions["new offers"]))?.slice(3))
      .toEqual(["", "", "0"]);
  });

  it("goes back to the four, to the one it came from", async () => {
    await part(`← ${words.back}`).click();
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.getAttribute("data-subprocess")))
      .toBe("retention");
  });

  it("discards the answers at the user's request, and nothing is written", async () => {
    await panel.locator('[data-subprocess="deals"]').click();
    await group(auditQuestions.debts).getByLabel(words.scores[1]).check();
    await panel.getByText(words.changed(1)).waitFor();
    await part(words.discard).click();
    await expect.poll(() => panel.getByText(words.changed(1)).count()).toBe(0);
    expect((await rowOf(auditQuestions.debts))!.at(-1)).toBe("");
  });

  it("has met no failure of the page", () => {
    expect(opened.failures).toEqual([]);
  });
});

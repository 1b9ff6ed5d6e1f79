import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wizard as en } from "../../src/i18n/roadmap-wizard/en";
import { wizard as ru } from "../../src/i18n/roadmap-wizard/ru";
import { titlesIn } from "../../tools/titles-in";
import { expectAccessible } from "./accessible";
import { type OpenedPage, openPage } from "./open-page";

const texts = {
  en: { words: en, coffee: "Coffee roaster loop", nails: "Nails for Gazprom" },
  ru: { words: ru, coffee: "Петля обжарщика кофе", nails: "Гвозди для Газпрома" },
};

describe.each(["en", "ru"] as const)("the roadmap wizard in %s", (language) => {
  const { words, coffee, nails } = texts[language];
  const { sheetTitles } = titlesIn(language);
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage({ language, today: "2026-03-15" });
  });
  afterAll(() => opened?.close());

  const openWizard = async () => {
    const panel = await opened.openPanel(words.title);
    await panel.locator("input[name=kind]").first().waitFor({ timeout: 30_000 });
    return panel;
  };
  const title = (panel: Frame, text: string) =>
    panel.locator("h1", { hasText: text }).waitFor({ timeout: 30_000 });
  const next = async (panel: Frame, text: string) => {
    await panel.getByRole("button", { name: words.next }).click();
    await title(panel, text);
  };
  const toSaving = async (panel: Frame) => {
    for (const part of ["readiness", "people", "preview", "save"] as const)
      await next(panel, words[part].title);
  };
  const rowsOf = async (name: string) => {
    const rows = await opened.shown(sheetTitles.roadmaps, "A2:O80");
    return rows.filter(([roadmap]) => roadmap === name);
  };
  const rowsSoon = (name: string) =>
    expect.poll(async () => (await rowsOf(name)).length, { timeout: 20_000 });

  /** Presses a key until the focus is where a keyboard-only person wants it. */
  const press = async (panel: Frame, key: string, wanted: string) => {
    const there = () =>
      panel.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted);
    for (let presses = 0; presses < 80 && !(await there()); presses++) await opened.page.keyboard.press(key);
    expect(await there(), `${key} leads to ${wanted}`).toBe(true);
  };

  it("builds the coffee loop by keyboard alone, moves a step and back, and saves it", async () => {
    const panel = await openWizard();
    await panel.locator("h1").focus();
    await press(panel, "Tab", "input[value=coffee]");
    await press(panel, "Tab", "button[type=submit]");
    await opened.page.keyboard.press("Enter");
    await title(panel, words.steps.title);
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await press(panel, "Tab", "#step-4");
    await opened.page.keyboard.press("Alt+ArrowUp");
    await panel.getByText(words.steps.moved(3)).waitFor();
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe("step-3");
    await press(panel, "Tab", "#step-9");
    await opened.page.keyboard.press("Enter");
    await press(panel, "Tab", "#then-9");
    expect(await panel.locator("#then-9").inputValue()).toBe("4");
    await press(panel, "Shift+Tab", "#step-3");
    await opened.page.keyboard.press("Alt+ArrowDown");
    await panel.getByText(words.steps.moved(4)).waitFor();
    for (const part of ["readiness", "people", "preview", "save"] as const) {
      await press(panel, "Tab", ".actions:last-child .primary");
      await opened.page.keyboard.press("Enter");
      await title(panel, words[part].title);
    }
    await press(panel, "Tab", ".actions .primary");
    await opened.page.keyboard.press("Enter");
    const name = `${coffee} (2)`;
    await title(panel, words.assign.title(name));
    await rowsSoon(name).toBe(9);
    const [added, sample] = [await rowsOf(name), await rowsOf(coffee)];
    expect(added.map((row) => row.slice(1))).toEqual(sample.map((row) => row.slice(1)));
  });

  it("assigns it to a segment after counting, and undoes both changes", async () => {
    const panel = opened.page.frameLocator("#sidebar iframe");
    const name = `${coffee} (2)`;
    await panel.locator("#group-of").selectOption({ index: 0 });
    await panel.getByLabel(words.assign.others).check();
    await panel.getByRole("button", { name: words.assign.count }).click();
    await panel.locator(".actions .primary", { hasText: /\d/ }).click({ timeout: 30_000 });
    const walking = async () =>
      (await opened.shown(sheetTitles.clients, "L2:L41")).filter(([map]) => map === name).length;
    await expect.poll(walking, { timeout: 30_000 }).toBeGreaterThan(3);
    await panel.locator(".news button").click();
    await expect.poll(walking, { timeout: 30_000 }).toBe(0);
  });

  it("stops the nails map at a step without a benefit for the client", async () => {
    const panel = await openWizard();
    await panel.locator("input[value=nails]").check();
    await panel.getByRole("button", { name: words.choose.begin, exact: true }).click();
    await title(panel, words.steps.title);
    await panel.locator(".step").nth(7).dragTo(panel.locator(".step").nth(6));
    await panel.getByText(words.steps.moved(7)).waitFor();
    await panel.locator(".step").nth(6).dragTo(panel.locator(".step").nth(7));
    await panel.getByText(words.steps.moved(8)).waitFor();
    await panel.locator("#step-3").click();
    const benefit = await panel.locator("#clientBenefit-3").inputValue();
    await panel.locator("#clientBenefit-3").fill("");
    await panel.locator("#clientBenefit-3-error").waitFor();
    await toSaving(panel);
    expect(await panel.getByRole("button", { name: words.save.save }).isDisabled()).toBe(true);
    await panel.getByRole("button", { name: words.save.fix }).click();
    await panel.locator('#step-3[aria-expanded="true"]:focus').waitFor();
    await panel.locator("#clientBenefit-3").fill(benefit);
    // The button below moves up when the error goes, and a click on its old place would be lost.
    await panel.locator("#clientBenefit-3-error").waitFor({ state: "detached" });
    await panel.locator(".step-form #offset-3").fill("3");
    await toSaving(panel);
    await panel.getByRole("button", { name: words.save.save }).click();
    const name = `${nails} (2)`;
    await title(panel, words.assign.title(name));
    await rowsSoon(name).toBe(8);
    expect((await rowsOf(name))[2]![6]).toBe(language === "en" ? "3 weeks" : "3 недели");
    await panel.locator(".news button").click();
    await title(panel, words.save.title);
    await rowsSoon(name).toBe(0);
  });

  it("leaves a map with clients unchanged, and shows what a version changes before writing it", async () => {
    const version = `${coffee} (${(await rowsOf(`${coffee} (2)`)).length > 0 ? 3 : 2})`;
    const panel = await openWizard();
    await panel.locator("#own-map").selectOption(coffee);
    await panel.getByRole("button", { name: words.choose.openButton, exact: true }).click();
    await title(panel, words.steps.title);
    await panel.locator("#step-5").click();
    await panel.getByRole("button", { name: words.steps.removeLabel(5) }).click();
    await panel.getByText(words.steps.removed(5)).waitFor();
    await toSaving(panel);
    await panel.getByText(version).waitFor();
    await panel.locator("li", { hasText: words.save.removed("5", "").slice(0, -2) }).waitFor();
    await panel.getByRole("button", { name: words.save.save }).click();
    await rowsSoon(version).toBe(8);
    expect(await rowsOf(coffee)).toHaveLength(9);
  });

  it("tries a draft on a client and plays it to the 701st purchase, and axe finds no violation in any part", async () => {
    const panel = await openWizard();
    await expectAccessible(panel);
    await panel.locator("input[value=subscription]").check();
    await panel.getByRole("button", { name: words.choose.begin, exact: true }).click();
    await title(panel, words.steps.title);
    await expectAccessible(panel);
    await panel.locator("#step-4").click();
    await expectAccessible(panel);
    for (const part of ["readiness", "people", "preview"] as const) {
      await next(panel, words[part].title);
      await expectAccessible(panel);
    }
    await panel.getByRole("button", { name: words.preview.ask }).click();
    await panel.locator(".tried .chip").waitFor({ timeout: 30_000 });
    await panel.getByLabel(words.preview.purchases, { exact: true }).fill("701");
    await panel.getByText(words.preview.ends.purchases).waitFor();
    await next(panel, words.save.title);
    await expectAccessible(panel);
    expect(opened.failures).toEqual([]);
  });
});

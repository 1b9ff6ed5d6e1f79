import { describe, expect, test } from "vitest";
import { aboutWords } from "../../src/i18n/about/words";
import { baseAnalysisWordsIn } from "../../src/i18n/base-analysis";
import { baseHistoryWordsIn } from "../../src/i18n/base-history";
import { checklistsWords } from "../../src/i18n/checklists/words";
import { clientCardWords } from "../../src/i18n/client-card/words";
import { dashboardPanelWords } from "../../src/i18n/dashboard/words";
import { dashboardWordsIn } from "../../src/i18n/dashboard-words";
import { dialogsIn } from "../../src/i18n/dialogs";
import { helpWords } from "../../src/i18n/help/words";
import { issueWordsIn } from "../../src/i18n/issue-words";
import type { Language } from "../../src/i18n/language";
import { settingMeanings } from "../../src/i18n/meanings";
import { offerCheckWords } from "../../src/i18n/offer-check/words";
import { offerWordsIn } from "../../src/i18n/offers";
import { panelsWords } from "../../src/i18n/panels/words";
import { planWordsIn } from "../../src/i18n/plan";
import { portraitWordsIn } from "../../src/i18n/portrait";
import { problemWordsIn } from "../../src/i18n/problem-words";
import { refreshWords } from "../../src/i18n/refresh/words";
import { wizardWords } from "../../src/i18n/roadmap-wizard/words";
import { roadmapWords } from "../../src/i18n/roadmaps";
import { rulesCheckWords } from "../../src/i18n/rules-check/words";
import { sampleWords } from "../../src/i18n/sample";
import { startWords } from "../../src/i18n/start/words";
import { todayWords } from "../../src/i18n/today/words";
import { todayWordsIn } from "../../src/i18n/today-words";
import { touchPlanWords } from "../../src/i18n/touch-plan/words";
import { whatIfWordsIn } from "../../src/i18n/what-if";
import { whyWordsIn } from "../../src/i18n/why";
import { wordsIn } from "../../src/i18n/words";
import { looksIn } from "../../src/sheets/columns/looks";
import { fold } from "../../src/sheets/reading/fold";
import { titlesIn } from "../../tools/titles-in";

type Leaf = string | ((...args: never[]) => unknown);

/** Every word or sentence of a catalogue under its path; the forms of one word are one leaf. */
function leaves(words: unknown, path = ""): [string, Leaf][] {
  if (typeof words === "string" || typeof words === "function") return [[path, words as Leaf]];
  if (Array.isArray(words)) return words.map((word): [string, Leaf] => [path, word]);
  return Object.entries(words as object).flatMap(([key, inside]) => leaves(inside, `${path}/${key}`));
}

/** The notes on the headers of every sheet. */
const columnNotes = (language: Language) =>
  Object.fromEntries(
    Object.entries(looksIn(language)).map(([sheet, looks]) => [
      sheet,
      Object.fromEntries(Object.entries(looks).map(([column, { note }]) => [column, note])),
    ]),
  );

const english = {
  ...wordsIn("en"),
  about: aboutWords.en,
  meanings: settingMeanings.en,
  titles: titlesIn("en"),
  columnNotes: columnNotes("en"),
  roadmaps: roadmapWords.en,
  sample: sampleWords.en,
  today: todayWordsIn("en"),
  todayPanel: todayWords.en,
  dashboard: dashboardWordsIn("en"),
  dashboardPanel: dashboardPanelWords.en,
  dialogs: dialogsIn("en"),
  offers: offerWordsIn("en"),
  baseAnalysis: baseAnalysisWordsIn("en"),
  plan: planWordsIn("en"),
  portrait: portraitWordsIn("en"),
  baseHistory: baseHistoryWordsIn("en"),
  checklists: checklistsWords.en,
  touchPlan: touchPlanWords.en,
  clientCard: clientCardWords.en,
  helpPanel: helpWords.en,
  issue: issueWordsIn("en"),
  offerCheck: offerCheckWords.en,
  panels: panelsWords.en,
  problems: problemWordsIn("en"),
  whatIf: whatIfWordsIn("en"),
  why: whyWordsIn("en"),
  refresh: refreshWords.en,
  rulesCheck: rulesCheckWords.en,
  wizard: wizardWords.en,
  startPanel: startWords.en,
};
const russian = {
  ...wordsIn("ru"),
  about: aboutWords.ru,
  meanings: settingMeanings.ru,
  titles: titlesIn("ru"),
  columnNotes: columnNotes("ru"),
  roadmaps: roadmapWords.ru,
  sample: sampleWords.ru,
  today: todayWordsIn("ru"),
  todayPanel: todayWords.ru,
  dashboard: dashboardWordsIn("ru"),
  dashboardPanel: dashboardPanelWords.ru,
  dialogs: dialogsIn("ru"),
  offers: offerWordsIn("ru"),
  baseAnalysis: baseAnalysisWordsIn("ru"),
  plan: planWordsIn("ru"),
  portrait: portraitWordsIn("ru"),
  baseHistory: baseHistoryWordsIn("ru"),
  checklists: checklistsWords.ru,
  touchPlan: touchPlanWords.ru,
  clientCard: clientCardWords.ru,
  helpPanel: helpWords.ru,
  issue: issueWordsIn("ru"),
  offerCheck: offerCheckWords.ru,
  panels: panelsWords.ru,
  problems: problemWordsIn("ru"),
  whatIf: whatIfWordsIn("ru"),
  why: whyWordsIn("ru"),
  refresh: refreshWords.ru,
  rulesCheck: rulesCheckWords.ru,
  wizard: wizardWords.ru,
  startPanel: startWords.ru,
};
const paths = (words: unknown) => [...new Set(leaves(words).map(([path]) => path))].sort();

test("both languages have a word under every key, of the same kind", () => {
  expect(paths(english).length).toBeGreaterThan(500);
  expect(paths(russian)).toEqual(paths(english));
  const kinds = (words: unknown) =>
    Object.fromEntries(leaves(words).map(([path, leaf]) => [path, typeof leaf]));
  expect(kinds(russian)).toEqual(kinds(english));
});

describe.each([
  ["English", english],
  ["Russian", russian],
])("%s words", (_, words) => {
  test("are never empty, never padded, and have no double spaces", () => {
    const untidy = leaves(words).filter(
      ([, leaf]) => typeof leaf === "string" && (leaf.trim() !== leaf || leaf === "" || / {2}/.test(leaf)),
    );
    expect(untidy).toEqual([]);
  });

  test("mean one thing each within a list, folded as cells are", () => {
    for (const [list, codes] of Object.entries((words as typeof english).vocabulary)) {
      const forms = Object.entries(codes as Record<string, readonly string[]>).flatMap(([code, all]) =>
        all.map((form): [string, string] => [fold(form), code]),
      );
      for (const [form, code] of forms)
        expect(
          forms.filter(([other]) => other === form).every(([, meant]) => meant === code),
          `${list}: ${form}`,
        ).toBe(true);
    }
  });
});

test("no word means one thing in English and another in Russian", () => {
  for (const [list, codes] of Object.entries(english.vocabulary)) {
    const inRussian = Object.entries((russian.vocabulary as Record<string, object>)[list]!) as [
      string,
      readonly string[],
    ][];
    for (const [code, forms] of Object.entries(codes as Record<string, readonly string[]>))
      for (const [other, russianForms] of inRussian)
        if (other !== code)
          expect(
            forms.map(fold).filter((form) => russianForms.map(fold).includes(form)),
            `${list}: ${code} and ${other}`,
          ).toEqual([]);
  }
});

test("titles differ within a language, so that a header names one column and a title one setting", () => {
  for (const words of [english, russian])
    for (const titles of [
      words.titles.columnTitles,
      words.titles.sheetTitles,
      words.settings.settingTitles,
    ]) {
      const all = Object.values(titles).map(fold);
      expect(new Set(all).size).toBe(all.length);
    }
});

test("Russian words are Russian: a word without Cyrillic is a name or a code that both languages share", () => {
  const latin = leaves(russian).filter(([, leaf]) => typeof leaf === "string" && !/[а-яё]/i.test(leaf));
  expect(latin.map(([, leaf]) => leaf)).toMatchInlineSnapshot(`
    [
      "₽",
      "VIP 1",
      "VIP 2",
      "VIP 3",
      "WhatsApp",
      "Telegram",
      "01.03.2026",
      "30",
      "3",
      "2",
      "1234,56",
      "3",
      "10000",
      "1234,56",
      "7 %; 3+1",
      "20 %",
    ]
  `);
});

test("English words have no Cyrillic, not even a lookalike letter", () => {
  expect(leaves(english).filter(([, leaf]) => typeof leaf === "string" && /[а-яё]/i.test(leaf))).toEqual([]);
});

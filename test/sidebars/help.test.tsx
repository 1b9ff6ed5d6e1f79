import { test } from "vitest";
import { help as en } from "../../src/i18n/help/en";
import { help as ru } from "../../src/i18n/help/ru";
import { HelpView } from "../../src/sidebars/help/view";
import { readFormulas } from "../../tools/formulas";
import { root } from "../../tools/root";
import { inLanguage } from "../../tools/stubs";
import { languages } from "../fixtures/pushed";
import { expectGolden } from "./golden-view";

test.each(languages)("the Help panel in %s", async (language) => {
  const formulas = readFormulas(root).map((formula) => inLanguage(formula, language));
  const view = <HelpView words={language === "ru" ? ru : en} formulas={formulas} onClose={() => {}} />;
  await expectGolden("help", "whole", language, view);
});

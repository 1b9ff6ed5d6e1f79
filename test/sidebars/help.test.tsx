import { test } from "vitest";
import { help as en } from "../../src/i18n/help/en";
import { help as ru } from "../../src/i18n/help/ru";
import { HelpView } from "../../src/sidebars/help/view";
import { inLanguage } from "../../tools/formula-help";
import { formulas } from "../../tools/formulas";
import { languages } from "../fixtures/pushed";
import { expectGolden } from "./golden-view";

test.each(languages)("the Help panel in %s", async (language) => {
  const described = formulas.map((formula) => inLanguage(formula, language));
  const view = <HelpView words={language === "ru" ? ru : en} formulas={described} onClose={() => {}} />;
  await expectGolden("help", "whole", language, view);
});

import { describe } from "vitest";
import { help as en } from "../../src/i18n/help/en";
import { help as ru } from "../../src/i18n/help/ru";
import { HelpView } from "../../src/sidebars/help/view";
import { readFormulas } from "../../tools/formulas";
import { root } from "../../tools/root";
import { inLanguage } from "../../tools/stubs";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

describe.each(languages)("the Help panel in %s", (language) => {
  const formulas = readFormulas(root).map((formula) => inLanguage(formula, language));
  const view = () => <HelpView words={language === "ru" ? ru : en} formulas={formulas} onClose={() => {}} />;
  testGoldens({ panel: "help", language, whole: "whole" }, { whole: formulas }, view);
});

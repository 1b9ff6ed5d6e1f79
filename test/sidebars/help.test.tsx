import { describe } from "vitest";
import { help as en } from "../../src/i18n/help/en";
import { help as ru } from "../../src/i18n/help/ru";
import { HelpView } from "../../src/sidebars/help/view";
import { inLanguage } from "../../tools/formula-help";
import { formulas } from "../../tools/formulas";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

describe.each(languages)("the Help panel in %s", (language) => {
  const described = formulas.map((formula) => inLanguage(formula, language));
  const view = () => <HelpView words={language === "ru" ? ru : en} formulas={described} onClose={() => {}} />;
  testGoldens({ panel: "help", language, whole: "whole" }, { whole: described }, view);
});

import { describe } from "vitest";
import { about as en } from "../../src/i18n/about/en";
import { about as ru } from "../../src/i18n/about/ru";
import { AboutView, type Size } from "../../src/sidebars/about/view";
import { lexiconIn } from "../fixtures/lexicon";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

const states: Record<string, Size> = {
  reading: "asking",
  "no sheets": { ok: true, value: null },
  read: { ok: true, value: { clients: 40, purchases: 1234 } },
  "no answer": { ok: false, problem: { code: "no answer" } },
};

describe.each(languages)("the About panel in %s", (language) => {
  testGoldens({ panel: "about", language, whole: "read" }, states, (size) => (
    <AboutView
      words={language === "ru" ? ru : en}
      lexicon={lexiconIn(language)}
      version="1.2.3"
      size={size}
      onClose={() => {}}
    />
  ));
});

import * as vocabularyEn from "../../i18n/en/vocabulary";
import { panels as panelsEn } from "../../i18n/panels/en";
import { panels as panelsRu } from "../../i18n/panels/ru";
import * as vocabularyRu from "../../i18n/ru/vocabulary";
import { writerFor } from "../../sheets/writing/writer";
import type { Lexicon } from "./lexicon";

/** The words of the one language that the build bakes into a panel; those of the other are left out of it. */
export const lexicon: Lexicon =
  __LANGUAGE__ === "ru"
    ? {
        language: "ru",
        panels: panelsRu,
        titles: __TITLES__,
        vocabulary: vocabularyRu,
        write: writerFor("ru"),
      }
    : {
        language: "en",
        panels: panelsEn,
        titles: __TITLES__,
        vocabulary: vocabularyEn,
        write: writerFor("en"),
      };

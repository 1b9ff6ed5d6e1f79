import type { Plugin } from "esbuild";
import type { Language } from "../src/i18n/language";

/** In a panel, sentences that name a column find its title among those the panel carries: the ones of its own language. */
export const panelTitles = (language: Language): Plugin => ({
  name: "panel titles",
  setup(build) {
    build.onLoad({ filter: /i18n[\\/]column-titles\.ts$/ }, () => ({
      contents: `export const columnTitles = Object.fromEntries(
        Object.entries(__TITLES__.columnTitles).map(([code, title]) => [code, { ${language}: title }]),
      );`,
    }));
  },
});

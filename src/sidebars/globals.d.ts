/** Baked in by the build. */
declare const __LANGUAGE__: import("../i18n/language").Language;
declare const __VERSION__: string;
/** Titles of sheets and columns, in the panel's language. */
declare const __TITLES__: import("./kit/lexicon").PanelTitles;
/** Every formula with its help, in the panel's language. */
declare const __FORMULAS__: readonly {
  readonly name: string;
  readonly about: string;
  readonly params: readonly { readonly name: string; readonly about: string }[];
}[];

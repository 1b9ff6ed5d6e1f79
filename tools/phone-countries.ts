import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** Countries whose numbers a panel can read: where our users and their clients are. All 245 would weigh as much as the rest of a panel twice. */
const countries =
  "RU KZ BY UA UZ KG AM AZ GE MD TJ TM US CA GB IE AU NZ ZA IN DE FR ES IT PL IL TR AE CY RS".split(" ");

interface Metadata {
  readonly country_calling_codes: Record<string, string[]>;
  readonly countries: Record<string, unknown>;
}

/** Cuts the metadata of the phone library down to some countries while a panel is bundled. */
export const phoneCountries: Plugin = {
  name: "phone countries",
  setup(build) {
    build.onLoad({ filter: /libphonenumber-js.metadata\.min\.json\.js$/ }, ({ path }) => {
      const whole: Metadata = JSON.parse(readFileSync(path.replace(/\.js$/, ""), "utf8"));
      const kept = Object.entries(whole.country_calling_codes).flatMap(([code, names]) => {
        const known = names.filter((name) => countries.includes(name));
        return known.length === 0 ? [] : [[code, known] as const];
      });
      const cut = {
        ...whole,
        country_calling_codes: Object.fromEntries(kept),
        countries: Object.fromEntries(countries.map((name) => [name, whole.countries[name]])),
        nonGeographic: {},
      };
      return { contents: JSON.stringify(cut), loader: "json" };
    });
  },
};

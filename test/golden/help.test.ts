import { expect, test } from "vitest";
import { inLanguage } from "../../tools/formula-help";
import { formulas } from "../../tools/formulas";
import { languages, pushedHelp } from "../fixtures/pushed";

test.each(languages)("the help of every formula reads as written here: %s", async (language) => {
  const pages = formulas.map((formula) => {
    const { name, about, params } = inLanguage(formula, language);
    const lines = params.map((param) => `  ${param.name} {${param.sample}} ${param.about}`);
    return [`${name}(${params.map((param) => param.name).join("; ")})`, about, ...lines].join("\n");
  });
  await expect(`${pages.join("\n\n")}\n`).toMatchFileSnapshot(`help.${language}.txt`);
});

test.each(languages)("what is pushed carries that very help: %s", (language) => {
  const written = formulas.map((formula) => {
    const { name, about, params } = inLanguage(formula, language);
    const parameters = params.map((param) => ({
      name: param.name,
      sample: param.sample,
      description: param.about,
    }));
    return { name, description: about, parameters };
  });
  expect(pushedHelp(language)).toEqual(written);
});

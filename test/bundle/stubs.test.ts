import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { formulas as documented } from "../../tools/formulas";
import { languages, publicNames, pushedHelp, pushedText } from "../fixtures/pushed";

const formulas = publicNames("en").filter((name) => name === name.toUpperCase());

describe.each(languages)("the names that Google finds, with help in %s,", (language) => {
  test("are the same in both languages, and every formula begins with what it is about", () => {
    expect(publicNames(language)).toEqual(publicNames("en"));
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.every((name) => /^(BASE|CLIENT|OFFER|RECEIPT)_[A-Z_]*[A-Z]$/.test(name))).toBe(true);
  });

  test("are function declarations, never variables that hold a function", () => {
    const { body } = parse(pushedText(language, "Code.js"), { ecmaVersion: 2019, sourceType: "script" });
    const declared = body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
    expect(declared.sort()).toEqual(publicNames(language));
    const variables = body.flatMap((node) => (node.type === "VariableDeclaration" ? node.declarations : []));
    expect(variables.map(({ id }) => id)).toMatchObject([{ name: "__app" }]);
  });

  test("are written with named parameters, which Sheets shows while one types", () => {
    const { body } = parse(pushedText(language, "Code.js"), { ecmaVersion: 2019, sourceType: "script" });
    for (const node of body) {
      if (node.type !== "FunctionDeclaration" || !formulas.includes(node.id.name)) continue;
      expect(node.params.length, node.id.name).toBeGreaterThan(node.id.name === "RECEIPT_CHECK" ? 0 : 1);
      for (const param of node.params)
        expect(param.type === "Identifier" && /^[a-z][a-z_]*[a-z]$/.test(param.name), node.id.name).toBe(
          true,
        );
    }
  });

  test("carry a sentence, and a sample and a sentence for each argument", () => {
    const help = pushedHelp(language);
    expect(help.map(({ name }) => name)).toEqual(formulas);
    for (const { name, description, parameters } of help) {
      expect(description, name).toMatch(/^\p{Lu}.*\.$/u);
      for (const { name: parameter, sample, description: about } of parameters) {
        expect(sample, `${name} ${parameter}`).not.toBe("");
        expect(about, `${name} ${parameter}`).toMatch(/\.$/);
      }
    }
  });

  test("mark every optional argument as optional, and the required ones come first", () => {
    const optional = { en: /^Optional\./, ru: /^Необязательный\.|^Необязательно\./ }[language];
    for (const { name, parameters } of pushedHelp(language)) {
      const flags = parameters.map(({ description }) => optional.test(description));
      expect(flags, name).toEqual([...flags].sort());
    }
    const last = pushedHelp(language)
      .find(({ name }) => name === "CLIENT_TABLE")!
      .parameters.at(-1)!;
    expect(last.description).toMatch(optional);
  });
});

test("English and Russian help describe the same arguments by the same names, in the same order", () => {
  const shape = (language: "en" | "ru") =>
    pushedHelp(language).map(({ name, parameters }) => [
      name,
      ...parameters.map((parameter) => parameter.name),
    ]);
  expect(shape("ru")).toEqual(shape("en"));
});

test("Russian help is Russian, and its samples name the sheets of a Russian workbook", () => {
  for (const { description, parameters, name } of pushedHelp("ru")) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)])
      expect(text, name).toMatch(/[а-яё]{3}/);
    for (const { sample } of parameters) expect(sample).not.toMatch(/^[A-Za-z]+!/);
  }
});

test("every documented formula is there, and every formula is documented", () => {
  expect(documented.map(({ name }) => name)).toEqual(formulas);
});

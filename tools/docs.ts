import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Language, languages } from "../src/i18n/language";
import { exampleOf, type FormulaExample, isOptional } from "./formula-examples";
import { inLanguage } from "./formula-help";
import { type Formula, formulas } from "./formulas";
import { root } from "./root";

interface DocWords {
  readonly readme: string;
  readonly reference: string;
  readonly title: string;
  readonly intro: string;
  readonly table: readonly [string, string];
  readonly params: readonly [string, string, string];
  readonly example: string;
  /** What is shown of a table, by what its rows are about. */
  readonly headed: Readonly<Record<FormulaExample["rowOf"], string>>;
}

const words: Record<Language, DocWords> = {
  en: {
    readme: "README.md",
    reference: "docs/formulas.md",
    title: "Formulas",
    intro:
      "Written by `npm run docs` from the help in `src/functions`; the answers are computed, not typed. Examples speak of Fjord Café of the sample on 15 March 2026.\n\nArguments are separated by `;`, which works in every locale; where decimals are written with a point, `,` works too. An argument in brackets is optional. A *value or a column* means that the formula answers once, or once per row of the column, in one call.",
    table: ["Formula", "Answers"],
    params: ["Argument", "Sample", "Meaning"],
    example: "Example",
    headed: {
      client: "It comes back with a header row and one row per client, in their order. Of Fjord Café:",
      channel: "It comes back with a header row and one row per channel. Of phone calls in the sample:",
      list: "It comes back with a header row and its rows. The first of the sample:",
    },
  },
  ru: {
    readme: "README.ru.md",
    reference: "docs/formulas.ru.md",
    title: "Формулы",
    intro:
      "Файл пишет `npm run docs` по подсказкам из `src/functions`; ответы в нём вычислены, а не набраны. Примеры — про кафе «Фьорд» из примера на 15 марта 2026 года.\n\nАргументы разделяет `;` — так понимает любая локаль; там, где дробь пишут через точку, годится и `,`. Аргумент в квадратных скобках необязателен. Если в аргумент можно дать значение *или столбец*, то формула отвечает один раз или по разу на каждую строку столбца — одним вызовом.",
    table: ["Формула", "Что отвечает"],
    params: ["Аргумент", "Образец", "Что это"],
    example: "Пример",
    headed: {
      client:
        "Возвращает строку заголовков и по строке на каждого клиента, в том же порядке. О кафе «Фьорд»:",
      channel: "Возвращает строку заголовков и по строке на каждый канал. О звонках в примере:",
      list: "Возвращает строку заголовков и строки под ней. Первая из примера:",
    },
  },
};

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
const table = ([head, ...rows]: readonly (readonly string[])[]) =>
  [row(head!), `|${" --- |".repeat(head!.length)}`, ...rows.map(row)].join("\n");

function readmeTable(described: readonly Formula[], language: Language): string {
  const { table: head, reference } = words[language];
  const link = (name: string) => `[\`${name}\`](${reference}#${name.toLowerCase()})`;
  return table([head, ...described.map(({ name, about }) => [link(name), about])]);
}

/** `=CLIENT_TIER(spend; purchases; tiers)`; what English help calls "Optional." is in brackets. */
function syntax({ name, params }: Formula): string {
  const shown = params.map((param) => (isOptional(param) ? `[${param.name}]` : param.name));
  return `=${name}(${shown.join("; ")})`;
}

async function section(formula: Formula, language: Language): Promise<string> {
  const texts = words[language];
  const { typed, answer, rowOf } = await exampleOf(formula, language);
  const params = formula.params.map(({ name, sample, about }) => [`\`${name}\``, `\`${sample}\``, about]);
  return [
    `## ${formula.name}`,
    formula.about,
    `\`\`\`\n${syntax(formula)}\n\`\`\``,
    table([texts.params, ...params]),
    `**${texts.example}.** \`${typed}\`${typeof answer === "string" ? ` → ${answer}` : `\n\n${texts.headed[rowOf]}\n\n${table(answer)}`}`,
  ].join("\n\n");
}

/** Every generated text by its file. */
async function pages(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const language of languages) {
    const { readme, reference, title, intro } = words[language];
    const described = formulas.map((formula) => inLanguage(formula, language));
    const sections: string[] = [];
    for (const formula of described) sections.push(await section(formula, language));
    files.set(reference, `${[`# ${title}`, intro, ...sections].join("\n\n")}\n`);
    files.set(readme, withTable(readme, readmeTable(described, language)));
  }
  return files;
}

function withTable(readme: string, formulas: string): string {
  const [before, , after] = textOf(readme).split(/<!-- \/?formulas -->/);
  if (after === undefined)
    throw new Error(`${readme} has lost its markers <!-- formulas --> … <!-- /formulas -->`);
  return `${before}<!-- formulas -->\n${formulas}\n<!-- /formulas -->${after}`;
}

function textOf(file: string): string {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
}

/** `npm run docs` writes what is generated; `--check` only reports what is stale. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = [...(await pages())].filter(([file, text]) => textOf(file) !== text);
  if (!process.argv.includes("--check")) {
    for (const [file, text] of stale) writeFileSync(join(root, file), text);
    console.log(
      stale.length === 0 ? "The docs are up to date." : `Written: ${stale.map(([file]) => file).join(", ")}.`,
    );
  } else if (stale.length > 0) {
    console.error(
      `Out of date: ${stale.map(([file]) => file).join(", ")}. Write them again with: npm run docs`,
    );
    process.exitCode = 1;
  }
}

import { expect, test } from "vitest";
import { linesOf, partsOf } from "./page-parts";
import { newParts, remember, type Shown, withRuns } from "./shown-before";

const long = (word: string) => `${word} `.repeat(40).trim();
const section = (title: string, text: string) => `<section><h2>${title}</h2><p>${long(text)}</p></section>`;
const whole = partsOf(`<h1>Ann</h1>${section("Status", "fan")}${section("Tier", "gold")}`);

/** What the file of a second state holds. */
function golden(html: string): string[] {
  const shown: Shown = new Map();
  remember(shown, whole, 0);
  const page = partsOf(html);
  const parts = newParts(shown, page, 1);
  expect(withRuns(shown, parts)).toEqual(page);
  return linesOf(parts);
}

test("a golden of a state has a mark for what the whole page shows, and the rest as it is", () => {
  expect(golden(`<h1>Bob</h1>${section("Status", "fan")}${section("Tier", "gold")}`)).toEqual([
    "<h1>Bob</h1>",
    "⋯ <section><h2>Status</h2> ⋯ <section><h2>Tier</h2>",
  ]);
});

test("a golden of a state is different where a part is changed, is missing, is moved or is shown twice", () => {
  const [fan, gold] = [section("Status", "fan"), section("Tier", "gold")];
  const pages = [
    `<h1>Ann</h1>${fan}${gold}`,
    `<h1>Ann</h1>${section("Status", "newcomer")}${gold}`,
    `<h1>Ann</h1>${section("Status", "gold")}${gold}`,
    `<h1>Ann</h1>${gold}`,
    `<h1>Ann</h1>${fan}`,
    `<h1>Ann</h1>${gold}${fan}`,
    `<h1>Ann</h1>${fan}${fan}${gold}`,
    `<h1>Ann</h1><div>${fan}${gold}</div>`,
    `<h1 class="x">Ann</h1>${fan}${gold}`,
  ];
  expect(new Set(pages.map((page) => golden(page).join("\n"))).size).toBe(pages.length);
});

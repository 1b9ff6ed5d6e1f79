import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { VNode } from "preact";
import { render } from "preact-render-to-string/jsx";
import { expect, test } from "vitest";
import type { Language } from "../../src/i18n/language";
import { root } from "../../tools/root";
import { linesOf, type Part, partsOf } from "./page-parts";
import { newParts, remember, type Shown, withRuns } from "./shown-before";

interface Page {
  readonly file: string;
  readonly parts: () => readonly Part[];
}

/**
 * A test for every state of a panel: its HTML is held against the file of the panel, state and language. The state `whole` is held whole; of the
 * others the file has what no state before has shown, with a mark for what one has: from both together the whole page can be read again.
 */
export function testGoldens<State>(
  { panel, language, whole }: { panel: string; language: Language; whole: string },
  states: Readonly<Record<string, State>>,
  view: (state: State, name: string) => VNode,
): void {
  const names = [whole, ...Object.keys(states).filter((name) => name !== whole)];
  const pages = names.map((name) => ({
    file: `${panel}.${name.replace(/,/g, "").replace(/ /g, "-")}.${language}.html`,
    parts: once(() => partsOf(render(view(states[name]!, name), {}, { jsx: false, pretty: false }))),
  }));
  const shownBefore = shownOn(pages);
  test.each(names.map((name, place) => [name, place] as const))("%s", (_, place) =>
    expectGolden(pages[place]!, shownBefore(place), place),
  );
}

async function expectGolden({ file, parts }: Page, shown: Shown, place: number): Promise<void> {
  const golden = newParts(shown, parts(), place);
  expect(withRuns(shown, golden)).toEqual(parts());
  keepWhole(file, parts());
  await expect(`${linesOf(golden).join("\n")}\n`).toMatchFileSnapshot(`../golden/panels/${file}`);
}

/** What the pages before a place have shown; each is looked through once. */
function shownOn(pages: readonly Page[]): (place: number) => Shown {
  const shown: Shown = new Map();
  let remembered = 0;
  return (place) => {
    for (; remembered < place; remembered++) remember(shown, pages[remembered]!.parts(), remembered);
    return shown;
  };
}

/** The whole page in build/, for the pictures of all states. */
function keepWhole(file: string, page: readonly Part[]): void {
  mkdirSync(join(root, "build/panels"), { recursive: true });
  writeFileSync(join(root, "build/panels", file), `${linesOf(page).join("\n")}\n`);
}

function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

import type { VNode } from "preact";
import { render } from "preact-render-to-string/jsx";
import { expect } from "vitest";
import type { Language } from "../../src/i18n/language";

/** Holds a view's whole HTML against the file of its panel, state and language. */
export async function expectGolden(
  panel: string,
  state: string,
  language: Language,
  view: VNode,
): Promise<void> {
  const html = render(view, {}, { pretty: "  ", jsx: false });
  const file = `../golden/panels/${panel}.${state.replace(/ /g, "-")}.${language}.html`;
  await expect(`${html}\n`).toMatchFileSnapshot(file);
}

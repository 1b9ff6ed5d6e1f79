import axe from "axe-core";
import type { Frame } from "playwright-core";
import { expect } from "vitest";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Holds a panel against WCAG 2.2 AA as far as axe can see. */
export async function expectAccessible(panel: Frame): Promise<void> {
  await panel.evaluate(axe.source);
  const { violations, passes } = await panel.evaluate<{ violations: Violation[]; passes: unknown[] }>(
    // Google makes the document of a panel itself and gives it its title.
    `axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "document-title": { enabled: false } },
    })`,
  );
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" · ")}`),
    "what axe found",
  ).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}

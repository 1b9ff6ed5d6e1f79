import type { Day } from "../values/day";

/** What draws a client to the next purchase; the user can add more. @see theory 9.3 */
export const triggerTools = [
  "volume discount",
  "bonus goods",
  "recipes and costing",
  "staff training",
  "equipment tuning",
] as const;

/** A touch that used a tool: one of the five, or the user's own by its name. */
export interface ToolUse {
  readonly day: Day;
  readonly tool: string;
}

/** The tools that have not been used since the last purchase, in the order of the list: those to try next. @see theory 9.3 */
export function unusedTools(
  tools: readonly string[],
  uses: readonly ToolUse[],
  lastPurchase: Day,
  asOf: Day,
): string[] {
  const used = new Set(uses.flatMap(({ day, tool }) => (day >= lastPurchase && day <= asOf ? tool : [])));
  return tools.filter((tool) => !used.has(tool));
}

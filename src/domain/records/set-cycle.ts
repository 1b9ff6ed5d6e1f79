import type { Days } from "../values/day";

/**
 * What a cell for a cycle contains: a number of days, "no" for one-off, null for "use the next source".
 * @see theory 15 (3.1)
 */
export type SetCycle = Days | "one-off" | null;

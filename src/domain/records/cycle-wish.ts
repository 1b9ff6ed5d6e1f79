import type { Days } from "../values/day";

/**
 * What somebody wrote where a cycle can stand: a number of days, "no" for one-off, null for "ask the next in line".
 * @see theory 15 (3.1)
 */
export type CycleWish = Days | "one-off" | null;

import type { GridOperations, Json } from "../services/operations";

/** What the spreadsheet keeps for the add-on beside its cells, and word of every change to it. */
export interface Kept extends Pick<GridOperations, "recall" | "remember"> {
  /** All of it, to be given to `keptThings` again. */
  all(): Record<string, Json>;
  onChange(hear: () => void): void;
}

export function keptThings(before: Record<string, Json> = {}): Kept {
  const kept = new Map<string, Json>(Object.entries(before));
  const listeners: (() => void)[] = [];
  return {
    recall: (key) => kept.get(key) ?? null,
    remember: (key, value) => {
      kept.set(key, value);
      for (const hear of listeners) hear();
    },
    all: () => Object.fromEntries(kept),
    onChange: (hear) => void listeners.push(hear),
  };
}

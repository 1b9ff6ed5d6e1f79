import type { GridOperations, Json } from "../services/operations";

/** What the spreadsheet keeps for the add-on beside its cells, and word of every change to it. */
export interface Kept extends Pick<GridOperations, "recall" | "remember"> {
  onChange(hear: () => void): void;
  /** Everything by its key, as `keptThings` takes it. */
  all(): Record<string, Json>;
}

export function keptThings(before: Readonly<Record<string, Json>> = {}): Kept {
  const kept = new Map(Object.entries(before));
  const listeners: (() => void)[] = [];
  return {
    recall: (key) => kept.get(key) ?? null,
    remember: (key, value) => {
      kept.set(key, value);
      for (const hear of listeners) hear();
    },
    onChange: (hear) => void listeners.push(hear),
    all: () => Object.fromEntries(kept),
  };
}

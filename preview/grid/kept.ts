import type { GridOperations, Json } from "../services/operations";

/** What the spreadsheet keeps for the add-on beside its cells, and word of every change to it. */
export interface Kept extends Pick<GridOperations, "recall" | "remember"> {
  onChange(hear: () => void): void;
}

export function keptThings(): Kept {
  const kept = new Map<string, Json>();
  const listeners: (() => void)[] = [];
  return {
    recall: (key) => kept.get(key) ?? null,
    remember: (key, value) => {
      kept.set(key, value);
      for (const hear of listeners) hear();
    },
    onChange: (hear) => void listeners.push(hear),
  };
}

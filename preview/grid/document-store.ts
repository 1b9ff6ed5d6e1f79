import type { GridOperations, Json } from "../services/operations";

/** What the spreadsheet stores for the add-on in addition to its cells, with a notice of every change to it. */
export interface DocumentStore extends Pick<GridOperations, "readStored" | "writeStored"> {
  onChange(listener: () => void): void;
  /** Everything by its key, as `keptThings` takes it. */
  all(): Record<string, Json>;
}

export function documentStore(before: Readonly<Record<string, Json>> = {}): DocumentStore {
  const stored = new Map(Object.entries(before));
  const listeners: (() => void)[] = [];
  return {
    readStored: (key) => stored.get(key) ?? null,
    writeStored: (key, value) => {
      stored.set(key, value);
      for (const listener of listeners) listener();
    },
    onChange: (listener) => void listeners.push(listener),
    all: () => Object.fromEntries(stored),
  };
}

import type { Execution } from "./execution";
import type { Json } from "./operations";

/** A list of records that the spreadsheet stores for the add-on: protections, metadata, charts. */
export function memory<T extends { id: number }>(execution: Execution, key: string) {
  const all = () => (execution.call("readStored", key) ?? []) as unknown as T[];
  const keep = (records: T[]) => execution.call("writeStored", key, records as unknown as Json);
  return {
    all,
    add: (record: Omit<T, "id">): T => {
      const added = { ...record, id: 1 + Math.max(0, ...all().map((known) => known.id)) } as T;
      keep([...all(), added]);
      return added;
    },
    change: (id: number, part: Partial<T>) =>
      keep(all().map((record) => (record.id === id ? { ...record, ...part } : record))),
    remove: (id: number) => keep(all().filter((record) => record.id !== id)),
    find: (id: number): T => {
      const found = all().find((record) => record.id === id);
      if (!found) throw new Error("The object no longer exists in the spreadsheet.");
      return found;
    },
  };
}

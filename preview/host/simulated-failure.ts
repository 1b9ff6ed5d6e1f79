import type { GridOperations, Operations } from "../services/operations";

/**
 * A breakdown in the middle of a run, for tests: after `afterWrites` writes the next one fails. After an *error* the script may go on and clean up;
 * after its *death*, as on a timeout, nothing more reaches the sheet in that run.
 */
export interface SimulatedFailure {
  readonly afterWrites: number;
  readonly kind: "error" | "death";
}

const reading: ReadonlySet<keyof GridOperations> = new Set([
  "readCells",
  "readShown",
  "readFormulas",
  "readFormats",
  "readNotes",
  "readValidations",
  "readFormatRules",
  "sheets",
  "sheet",
  "filledSize",
  "names",
  "selection",
  "readStored",
]);
const screen =
  /^(flush|sleep|toast|show(Menu|Sidebar|Dialog)|alert|prompt|log|takeLock|hasLock|releaseLock)$/;

/** The operations of one run, which break down as planned. */
export function failingOperations(operations: Operations, planned: SimulatedFailure | null): Operations {
  if (planned === null) return operations;
  let writes = 0;
  const broken = (name: keyof Operations) => {
    const isWrite = !reading.has(name as keyof GridOperations) && !screen.test(name);
    if (isWrite) writes++;
    if (planned.kind === "error") return isWrite && writes === planned.afterWrites + 1;
    return writes > planned.afterWrites && name !== "releaseLock";
  };
  return new Proxy(operations, {
    get(target, name: keyof Operations) {
      const operation = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        if (broken(name)) throw new Error("Service Spreadsheets failed while accessing document.");
        return operation(...args);
      };
    },
  });
}

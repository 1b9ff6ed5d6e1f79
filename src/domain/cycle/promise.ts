import type { ClientPromise } from "../records/promise";
import type { Day } from "../values/day";

/**
 * The promise that silences actions: made, not done yet, and due after `asOf`; the earliest such.
 * It silences *cycle due soon*, wake-up, win-back and roadmap steps; the status stays what it is.
 * @see theory 3.6, 15 (3.6)
 */
export function silencingPromise(promises: readonly ClientPromise[], asOf: Day): ClientPromise | null {
  return earliest(promises.filter((promise) => isPending(promise, asOf) && promise.due > asOf));
}

/** The promise that is due: made, not done yet, and due by `asOf`; the earliest such. @see theory 14.1 */
export function duePromise(promises: readonly ClientPromise[], asOf: Day): ClientPromise | null {
  return earliest(promises.filter((promise) => isPending(promise, asOf) && promise.due <= asOf));
}

function earliest(promises: readonly ClientPromise[]): ClientPromise | null {
  let first: ClientPromise | null = null;
  for (const promise of promises) if (first === null || promise.due < first.due) first = promise;
  return first;
}

/** Whether a promise was made by a day and is not yet done. */
export function isPending({ madeOn, doneOn }: ClientPromise, asOf: Day): boolean {
  return (madeOn === null || madeOn <= asOf) && (doneOn === null || doneOn > asOf);
}

/** Waiting longer would look like a hang. */
const waitMs = 5000;

/**
 * Makes a change while no other user's add-on writes to this file; waits up to a few seconds for the lock.
 *
 * @returns null when another user holds the lock; nothing was done then
 */
export function underLock<Value>(change: () => Value): { readonly value: Value } | null {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(waitMs)) return null;
  try {
    const value = change();
    // The next holder must not read old values.
    SpreadsheetApp.flush();
    return { value };
  } finally {
    lock?.releaseLock();
  }
}

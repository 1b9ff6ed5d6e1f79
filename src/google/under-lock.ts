/** Waiting longer would look like a hang. */
const patience = 5000;

/**
 * Makes a change while no other user's add-on writes to this file; waits up to a few seconds for the lock.
 *
 * @returns null when another user holds the lock; nothing was done then
 */
export function underLock<Done>(change: () => Done): { readonly done: Done } | null {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(patience)) return null;
  try {
    const done = change();
    // The next holder must not read old values.
    SpreadsheetApp.flush();
    return { done };
  } finally {
    lock?.releaseLock();
  }
}

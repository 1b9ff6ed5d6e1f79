/** Waiting longer would look like a hang. */
const patience = 5000;

/**
 * Does a change while nobody else's add-on writes to this file; waits a few seconds first.
 *
 * @returns null when a colleague is still at it; nothing was done then
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

/** Waiting longer would look like a hang. */
const patience = 5000;

/**
 * Does a change while nobody else's add-on writes to this file; waits a few seconds first.
 *
 * @returns false when a colleague is still at it; nothing was done then
 */
export function underLock(change: () => void): boolean {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(patience)) return false;
  try {
    change();
    // The next holder must not read old values.
    SpreadsheetApp.flush();
  } finally {
    lock?.releaseLock();
  }
  return true;
}

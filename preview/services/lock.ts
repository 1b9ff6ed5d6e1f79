import type { Execution } from "./execution";
import type { Lock, LockServiceService } from "./google";
import { strict } from "./strict";

/** The lock of the document; locks shared by all users of the add-on are left out. */
export function lockService(execution: Execution): LockServiceService {
  return strict<LockServiceService>(execution, "LockService", {
    getDocumentLock: () => documentLock(execution),
  });
}

function documentLock(execution: Execution): Lock {
  const { call } = execution;
  const take = (milliseconds: number) => call("hasLock") || call("takeLock", milliseconds);
  return strict<Lock>(execution, "Lock", {
    tryLock: take,
    waitLock: (milliseconds) => {
      if (!take(milliseconds))
        throw new Error("Lock timeout: another process was holding the lock for too long.");
    },
    hasLock: () => call("hasLock"),
    releaseLock: () => call("releaseLock"),
  });
}

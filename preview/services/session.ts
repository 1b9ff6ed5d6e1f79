import type { Execution } from "./execution";
import type { SessionService } from "./google";
import { strict } from "./strict";

export function sessionService(execution: Execution): SessionService {
  return strict<SessionService>(execution, "Session", {
    getActiveUserLocale: () => execution.environment.userLocale,
    getScriptTimeZone: () => execution.environment.scriptZone,
  });
}

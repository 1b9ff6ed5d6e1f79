import { authMode } from "./enums";
import type { Execution } from "./execution";
import type { ScriptAppService } from "./google";
import { strict } from "./strict";

export function scriptApp(execution: Execution): ScriptAppService {
  return strict<ScriptAppService>(execution, "ScriptApp", { AuthMode: authMode });
}

import type { Execution } from "./execution";
import type { LoggerService } from "./google";
import { strict } from "./strict";

/** `Logger`: its lines go where the host shows them. */
export function loggerService(execution: Execution): LoggerService {
  const logger: LoggerService = strict<LoggerService>(execution, "Logger", {
    log: (...parts: unknown[]) => {
      execution.call("log", "log", parts.map(String).join(" "));
      return logger;
    },
  });
  return logger;
}

/** `console`, as Apps Script has it: the same lines with a level. */
export function consoleService(execution: Execution): Pick<Console, "log" | "info" | "warn" | "error"> {
  const at =
    (level: string) =>
    (...parts: unknown[]) =>
      execution.call("log", level, parts.map(String).join(" "));
  return strict(execution, "console", {
    log: at("log"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
  });
}

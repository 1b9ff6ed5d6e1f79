import { formatMoment, parseMoment } from "./date-pattern";
import type { Execution } from "./execution";
import type { UtilitiesService } from "./google";
import { strict } from "./strict";
import { zoneNamed } from "./zone";

const longestSleep = 300_000;

export function utilitiesService(execution: Execution): UtilitiesService {
  return strict<UtilitiesService>(execution, "Utilities", {
    formatDate: (date, zone, pattern) => formatMoment(date.getTime(), zoneNamed(zone), pattern),
    parseDate: (text, zone, pattern) => new execution.Date(parseMoment(text, zoneNamed(zone), pattern)),
    sleep: (milliseconds) => {
      if (!(milliseconds >= 0 && milliseconds <= longestSleep))
        throw new Error("Invalid argument: milliseconds");
      execution.call("sleep", milliseconds);
    },
    getUuid: () =>
      "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replaceAll("x", () =>
        Math.floor(Math.random() * 16).toString(16),
      ),
  });
}

import { chartsService } from "./charts";
import type { Execution, Run } from "./execution";
import { htmlService } from "./html-service";
import { lockService } from "./lock";
import { consoleService, loggerService } from "./log";
import { propertiesService } from "./properties";
import { rangeService } from "./range";
import { scriptApp } from "./script-app";
import { sessionService } from "./session";
import { sheetService } from "./sheet";
import { spreadsheetService } from "./spreadsheet";
import { spreadsheetApp } from "./spreadsheet-app";
import { utilitiesService } from "./utilities";

/** Every name that Google puts into the add-on's global scope, as far as it is emulated. */
export function services(run: Run): Record<string, unknown> {
  const execution = executionOf(run);
  return {
    Charts: chartsService(execution),
    Date: execution.Date,
    HtmlService: htmlService(execution),
    LockService: lockService(execution),
    Logger: loggerService(execution),
    PropertiesService: propertiesService(execution),
    ScriptApp: scriptApp(execution),
    Session: sessionService(execution),
    SpreadsheetApp: spreadsheetApp(execution),
    Utilities: utilitiesService(execution),
    console: consoleService(execution),
  };
}

function executionOf(run: Run): Execution {
  const execution: Execution = {
    ...run,
    document: {
      range: (area) => rangeService(execution, area),
      sheet: (id) => sheetService(execution, id),
      spreadsheet: () => spreadsheetService(execution),
    },
  };
  return execution;
}

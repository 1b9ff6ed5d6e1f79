import { chartType } from "./enums";
import type { Execution } from "./execution";
import type { ChartsService } from "./google";
import { strict } from "./strict";

export function chartsService(execution: Execution): ChartsService {
  return strict<ChartsService>(execution, "Charts", { ChartType: chartType });
}

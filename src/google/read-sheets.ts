import type { BaseRanges } from "../sheets/base";
import type { Cells } from "../sheets/cell";
import type { SheetCode } from "../sheets/columns";
import { teamSheets } from "./team-sheets";

/** The filled part of every sheet of the team, as formulas would be given it. */
export function readRanges(): Partial<Record<SheetCode, Cells>> {
  const ranges: Partial<Record<SheetCode, Cells>> = {};
  for (const [code, sheet] of teamSheets()) ranges[code] = sheet.getDataRange().getValues() as Cells;
  return ranges;
}

/** The same for reading a base; null where Clients or Purchases is not there yet. */
export function baseRanges(): BaseRanges | null {
  const { clients, purchases, ...others } = readRanges();
  return clients === undefined || purchases === undefined ? null : { clients, purchases, ...others };
}

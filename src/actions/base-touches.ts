import type { Day, Days } from "../domain/day";
import { standardGaps } from "../domain/standard";
import type { Status } from "../domain/status";
import { baseTouchCount, type TouchCount } from "../domain/touch-count";
import { type TouchMatrix, touchMatrix } from "../domain/touch-matrix";
import type { StandardsSheet } from "../sheets/standards";
import { type Answer, said } from "./answer";
import { touchedBase } from "./touched-base";
import type { Workbook } from "./workbook";

/** How the whole base was touched lately, and what the standards lack. */
export interface BaseTouches {
  readonly asOf: Day;
  readonly windowDays: Days;
  /** The largest share of offers, 0.2 = 20 %. */
  readonly share: number;
  readonly count: TouchCount;
  readonly matrix: TouchMatrix;
  /** null = there is no Standards sheet. */
  readonly gaps: StandardsTold | null;
}

/** Holes in the standards, with the rows of the sheet to go to. */
export interface StandardsTold {
  readonly missing: readonly Status[];
  /** The row where a missing one may be written. */
  readonly nextRow: number;
  readonly unmanned: readonly UnmannedStandard[];
}

/** A standard that nobody carries out, or nobody answers for. */
export interface UnmannedStandard {
  readonly row: number;
  readonly status: Status;
  readonly lacks: "executor" | "owner";
}

/** Offers among all touches, the matrix of channels and contents, and the holes in the standards. @see theory 6.3, 6.6, 6.7 */
export function baseTouches(workbook: Workbook): Answer<BaseTouches> {
  const read = touchedBase(workbook);
  if (!read.ok) return read;
  const { base, standards } = read.said;
  const { offerWindowDays, offerShare } = base.settings;
  const touches = base.touches ?? new Map();
  const { asOf } = workbook;
  return said({
    asOf,
    windowDays: offerWindowDays,
    share: offerShare,
    count: baseTouchCount(touches, offerWindowDays, asOf),
    matrix: touchMatrix([...touches.values()].flat(), offerWindowDays, asOf),
    gaps: standards === null ? null : standardsTold(standards),
  });
}

function standardsTold({ standards, nextRow }: StandardsSheet): StandardsTold {
  const { missing, withoutExecutor, withoutOwner } = standardGaps(standards);
  const unmanned = [
    ...withoutExecutor.map(({ row, status }) => ({ row, status, lacks: "executor" }) as const),
    ...withoutOwner.map(({ row, status }) => ({ row, status, lacks: "owner" }) as const),
  ];
  return { missing, nextRow, unmanned: unmanned.sort((a, b) => a.row - b.row) };
}

import { segmentHoles } from "../../domain/base/segment-holes";
import type { Status } from "../../domain/records/status";
import { standardGaps } from "../../domain/touches/standard";
import { baseTouchCount, type TouchCount } from "../../domain/touches/touch-count";
import { type TouchMatrix, touchMatrix } from "../../domain/touches/touch-matrix";
import type { Day, Days } from "../../domain/values/day";
import type { BaseSheets } from "../../sheets/base/base";
import { readOffers } from "../../sheets/readers/offers";
import type { StandardsSheet } from "../../sheets/readers/standards";
import { firstRow } from "../../sheets/tables/table";
import { type Answer, success } from "../change/answer";
import type { Workbook } from "../change/workbook";
import { offersTable } from "../offers/open-offers";
import { touchedBase } from "./touched-base";

/** How the whole base was touched lately, and what is missing from standards and segments. */
export interface BaseTouches {
  readonly asOf: Day;
  readonly windowDays: Days;
  /** The largest share of offers, 0.2 = 20 %. */
  readonly share: number;
  readonly count: TouchCount;
  readonly matrix: TouchMatrix;
  /** null = there is no Standards sheet. */
  readonly gaps: StandardsReport | null;
  /** null = there are no segments. */
  readonly segments: SegmentsReport | null;
}

/** Holes of the segments, with the rows to go to. */
export interface SegmentsReport {
  /** How many clients have none, and the row of the first; null = all clients have one. */
  readonly without: { readonly clients: number; readonly row: number } | null;
  /** Segments on their sheet without an offer. */
  readonly withoutOffer: readonly NamedRow[];
  /** Rules that match no client. */
  readonly idle: readonly NamedRow[];
}

interface NamedRow {
  readonly name: string;
  readonly row: number;
}

/** Holes in the standards, with the rows of the sheet to go to. */
export interface StandardsReport {
  readonly missing: readonly Status[];
  /** The row where a missing one may be written. */
  readonly nextRow: number;
  readonly unassigned: readonly UnassignedStandard[];
}

/** A standard without an executor or without an owner. */
export interface UnassignedStandard {
  readonly row: number;
  readonly status: Status;
  readonly missing: "executor" | "owner";
}

/** Offers among all touches, the matrix of channels and contents, and the holes in standards and segments. @see theory 6.3, 6.6–6.8 */
export function baseTouches(workbook: Workbook): Answer<BaseTouches> {
  const read = touchedBase(workbook);
  if (!read.ok) return read;
  const { base, standards } = read.value;
  const { offerWindowDays, offerShare } = base.settings;
  const touches = base.touches ?? new Map();
  const { asOf } = workbook;
  return success({
    asOf,
    windowDays: offerWindowDays,
    share: offerShare,
    count: baseTouchCount(touches, offerWindowDays, asOf),
    matrix: touchMatrix([...touches.values()].flat(), offerWindowDays, asOf),
    gaps: standards === null ? null : standardsReport(standards),
    segments: base.segmentRules.length === 0 ? null : segmentsReport(workbook, read.value),
  });
}

function segmentsReport(workbook: Workbook, { base, clients }: BaseSheets): SegmentsReport {
  const table = offersTable(workbook);
  const offers = table === null ? [] : readOffers(table, workbook.locale).offers;
  const hasOffer = (segment: string) => offers.some(({ forSegment }) => forSegment === segment);
  const holes = segmentHoles(base, hasOffer, workbook.asOf);
  const [first] = holes.clients;
  const ruleOf = (segment: string) => base.segmentRules.find((rule) => rule.segment === segment);
  return {
    without:
      first === undefined
        ? null
        : { clients: holes.clients.length, row: clients.placeOfRow.indexOf(first) + firstRow },
    withoutOffer: holes.segments.flatMap((segment) => ruleOf(segment) ?? []).map(namedRow),
    idle: holes.rules.map(namedRow),
  };
}

function namedRow({ name, row }: NamedRow): NamedRow {
  return { name, row };
}

function standardsReport({ standards, nextRow }: StandardsSheet): StandardsReport {
  const { missing, withoutExecutor, withoutOwner } = standardGaps(standards);
  const unassigned = [
    ...withoutExecutor.map(({ row, status }) => ({ row, status, missing: "executor" }) as const),
    ...withoutOwner.map(({ row, status }) => ({ row, status, missing: "owner" }) as const),
  ];
  return { missing, nextRow, unassigned: unassigned.sort((a, b) => a.row - b.row) };
}

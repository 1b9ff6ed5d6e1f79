import { standings } from "../../domain/client/standing";
import type { Points, PointsKind } from "../../domain/records/points-row";
import { redeemable } from "../../domain/tiers/points";
import type { Day } from "../../domain/values/day";
import { amountOf, type Money, moneyOf } from "../../domain/values/money";
import { wordsIn } from "../../i18n/words";
import { readTodayBase } from "../../sheets/base/today-base";
import { numberIn } from "../../sheets/reading/cell";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled } from "../change/written-row";
import { namedClient } from "../client/named-client";
import { pointsCard } from "./loyalty-card";

/** Points that pay a part of a bill; numbers as they were typed. */
export interface SpendRequest {
  readonly client: string;
  readonly day: Day;
  readonly bill: string;
  readonly points: string;
  readonly order: string;
  readonly note: string;
}

/** Points that a person adds, or removes where the number is below 0. */
export interface AdjustRequest {
  readonly client: string;
  readonly day: Day;
  readonly points: string;
  readonly note: string;
}

/** One row of the kind *spend* on Points. More than may pay the bill is refused with the number. @see theory 5.5 */
export function spendPoints(workbook: Workbook, request: SpendRequest): Planned {
  const [bill, points] = [numberOf(workbook, request.bill), numberOf(workbook, request.points)];
  const wrong = [...(bill > 0 ? [] : ["bill"]), ...(points > 0 ? [] : ["points"])];
  if (wrong.length > 0) return failure({ code: "wrong fields", fields: wrong });
  const most = redeemableNow(workbook, request.client, bill);
  if (!most.ok) return most;
  if (points > most.value) return failure({ code: "too many points", redeemable: most.value });
  const { client, day, order, note } = request;
  return pointsRow(workbook, client, "spend", points, { day, order, note });
}

/** One row of the kind *adjust* on Points, with the reason in its note. @see theory 5.5 */
export function adjustPoints(workbook: Workbook, { client, day, points, note }: AdjustRequest): Planned {
  const adjusted = numberOf(workbook, points);
  if (Number.isNaN(adjusted) || adjusted === 0) return failure({ code: "wrong fields", fields: ["points"] });
  return pointsRow(workbook, client, "adjust", adjusted, { day, order: "", note });
}

function redeemableNow(workbook: Workbook, client: string, bill: Money): Answer<Points> {
  const ranges = baseRangesOf(workbook);
  if (ranges === null)
    return missingSheet(workbook, "clients", "purchases") ?? failure({ code: "no sheet", sheet: "clients" });
  const { base, clients } = readTodayBase(ranges, workbook.locale);
  const place = clients.names.placeOf(client);
  if (place < 0) return failure({ code: "unknown client", client });
  const card = pointsCard(base, place, standings(base, workbook.asOf)(place), workbook.asOf);
  return success(card === null ? 0 : redeemable(card.balance, bill, card));
}

function pointsRow(
  workbook: Workbook,
  name: string,
  kind: PointsKind,
  points: Points,
  { day, order, note }: { readonly day: Day; readonly order: string; readonly note: string },
): Planned {
  const client = namedClient(workbook, name);
  if (!client.ok) return client;
  const missing = missingSheet(workbook, "points");
  if (missing !== null) return missing;
  const { pointsKinds } = wordsIn(workbook.locale.language).vocabulary;
  const { title } = client.value;
  const row = filled({
    client: title,
    date: { day },
    kind: pointsKinds[kind][0]!,
    points: amountOf(points),
    order,
    note,
  });
  return success({
    change: { kind: "points", subject: title, additions: [{ sheet: "points", rows: [row] }] },
    result: {},
  });
}

/** Hundredths of what was typed; NaN where it is no number. @see theory 1.4 */
function numberOf({ locale }: Workbook, text: string): number {
  const number = numberIn(text, locale);
  return "value" in number ? moneyOf(number.value) : Number.NaN;
}

import { standings } from "../../domain/client/standing";
import type { Day } from "../../domain/values/day";
import { readTodayBase } from "../../sheets/base/today-base";
import { failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled } from "../change/written-row";
import { perksOf } from "./loyalty-card";

/** A perk as a person gives it, in the words of Tiers. */
export interface PerkRequest {
  readonly client: string;
  readonly perk: string;
  readonly day: Day;
  readonly by: string;
  readonly note: string;
}

/** One row on Perks given; a perk that another user has just given is not given twice. @see theory 5.1 */
export function givePerk(workbook: Workbook, request: PerkRequest): Planned {
  const ranges = baseRangesOf(workbook);
  const missing = missingSheet(workbook, "clients", "purchases", "perks");
  if (missing !== null || ranges === null) return missing ?? failure({ code: "no sheet", sheet: "clients" });
  const { base, clients } = readTodayBase(ranges, workbook.locale);
  const place = clients.names.placeOf(request.client);
  if (place < 0) return failure({ code: "unknown client", client: request.client });
  const perks = perksOf(base, place, standings(base, workbook.asOf)(place), workbook.asOf);
  const due = perks.find(
    ({ perk, givenOn }) => base.keyOf(perk) === base.keyOf(request.perk) && givenOn === null,
  );
  if (due === undefined) return failure({ code: "changed meanwhile" });
  const client = clients.titleOf(place);
  const { perk } = due;
  const { by, note } = request;
  const row = filled({ client, date: { day: request.day }, perk, by, note });
  return success({
    change: { kind: "perk", subject: client, additions: [{ sheet: "perks", rows: [row] }] },
    result: {},
  });
}

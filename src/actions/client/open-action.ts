import { type Standing, standings } from "../../domain/client/standing";
import type { NextAction } from "../../domain/roadmaps/next-action";
import { readBase } from "../../sheets/base/base";
import { textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { firstRow } from "../../sheets/tables/table";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Workbook } from "../change/workbook";
import { namedClient } from "./named-client";

/** Where a client is on the roadmap now, both names as written on Clients. */
export interface OpenAction {
  readonly client: string;
  readonly roadmap: string;
  readonly action: NextAction;
}

/**
 * The next action of a client if it is still this step of this roadmap: another user may have closed the step or changed the map since a panel showed
 * it.
 * @see theory 8.9
 */
export function openAction(
  workbook: Workbook,
  {
    client: name,
    roadmap,
    step,
  }: { readonly client: string; readonly roadmap: string; readonly step: number },
): Answer<OpenAction> {
  const client = namedClient(workbook, name);
  if (!client.ok) return client;
  const missing = missingSheet(workbook, "purchases", "progress");
  if (missing !== null) return missing;
  const { table, row, title } = client.value;
  const written = textOf(table.cell(table.rows[row - firstRow]!, "roadmap"));
  const action = actionOf(standingOf(workbook, title));
  if (fold(written) !== fold(roadmap) || action === null || action.step.step !== step) {
    return failure({ code: "changed meanwhile" });
  }
  return success({ client: title, roadmap: written, action });
}

/** Several steps may be closed in one change: the workbook is read once for all of them. */
const read = new WeakMap<Workbook, (client: string) => Standing>();

function standingOf(workbook: Workbook, client: string): Standing {
  const known = read.get(workbook) ?? standingsIn(workbook);
  read.set(workbook, known);
  return known(client);
}

function standingsIn(workbook: Workbook): (client: string) => Standing {
  const { base, clients } = readBase(baseRangesOf(workbook)!, workbook.locale);
  const standingAt = standings(base, workbook.asOf);
  return (client) => standingAt(clients.names.placeOf(client));
}

/** A future promise postpones contact, but a done step is still closed. */
function actionOf({ roadmap }: Standing): NextAction | null {
  switch (roadmap.code) {
    case "no roadmap":
    case "unknown roadmap":
      return null;
    case "silent":
      return roadmap.answer().action;
    case "answer":
      return roadmap.answer.action;
  }
}

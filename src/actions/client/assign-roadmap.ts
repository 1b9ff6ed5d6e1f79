import { wordsIn } from "../../i18n/words";
import { success } from "../change/answer";
import type { Change } from "../change/change";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";
import { namedClient } from "./named-client";

/** A client who starts a roadmap today. */
export interface AssignmentRequest {
  readonly client: string;
  readonly roadmap: string;
}

/** The client's *Roadmap* cell, and a row `started` on Progress from which due days are counted. @see theory 15 (8.2) */
export function assignRoadmap(workbook: Workbook, { client: name, roadmap }: AssignmentRequest): Planned {
  const client = namedClient(workbook, name);
  if (!client.ok) return client;
  const missing = missingSheet(workbook, "progress");
  if (missing !== null) return missing;
  return success({ change: assignment(workbook, [client.value], roadmap), result: {} });
}

/** The same for many clients in one call. */
export function assignment(
  { locale, asOf }: Workbook,
  clients: readonly { readonly title: string; readonly row: number }[],
  roadmap: string,
): Change {
  const started = wordsIn(locale.language).vocabulary.states.started[0]!;
  return {
    kind: "assignment",
    subject: clients.length === 1 ? clients[0]!.title : roadmap,
    corrections: clients.map(({ row }) => ({ sheet: "clients", row, cells: { roadmap } })),
    additions: [
      {
        sheet: "progress",
        rows: clients.map(({ title }) => ({ client: title, roadmap, state: started, date: { day: asOf } })),
      },
    ],
  };
}

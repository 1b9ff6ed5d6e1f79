import type { Day } from "../domain/day";
import { wordsIn } from "../i18n/words";
import { textOf } from "../sheets/cell";
import { type Answer, refused, said } from "./answer";
import type { ChangeKind } from "./change";
import { namedClient } from "./named-client";
import { lackingSheet, type Planned, type Workbook } from "./workbook";
import { filled } from "./written-row";

/** A step of a client's roadmap that was done, or skipped for a reason. */
export interface StepRequest {
  readonly client: string;
  readonly step: number;
  readonly state: "done" | "skipped";
  readonly day: Day;
  readonly by: string;
  /** Why it was skipped, or how it went. */
  readonly note: string;
}

/** A study of a client that found out the benefit of a step for this very client. */
export interface StudyRequest {
  readonly client: string;
  readonly step: number;
  readonly day: Day;
  readonly by: string;
  readonly clientBenefit: string;
}

/** One row on Progress: the step is closed. A skipped step needs its reason. @see theory 8.8 */
export function closeStep(workbook: Workbook, request: StepRequest): Planned {
  if (request.state === "skipped" && request.note.trim() === "") {
    return refused({ code: "wrong fields", fields: ["note"] });
  }
  return progressRow(workbook, request, "step", { note: request.note });
}

/** One row on Progress: the study is done, and what the client gains is written down. @see theory 8.5 */
export function recordStudy(workbook: Workbook, request: StudyRequest): Planned {
  const { clientBenefit } = request;
  if (clientBenefit.trim() === "") return refused({ code: "wrong fields", fields: ["clientBenefit"] });
  return progressRow(workbook, { ...request, state: "studied" }, "study", { clientBenefit });
}

function progressRow(
  workbook: Workbook,
  request: Pick<StepRequest, "client" | "step" | "day" | "by"> & { state: StepRequest["state"] | "studied" },
  kind: ChangeKind,
  more: { readonly note?: string; readonly clientBenefit?: string },
): Planned {
  const walked = roadmapOf(workbook, request.client);
  if (!walked.ok) return walked;
  const { client, roadmap } = walked.said;
  const row = filled({
    client,
    roadmap,
    step: request.step,
    state: wordsIn(workbook.locale.language).vocabulary.states[request.state][0]!,
    date: { day: request.day },
    by: request.by,
    ...more,
  });
  return said({
    change: { kind, subject: client, additions: [{ sheet: "progress", rows: [row] }] },
    said: {},
  });
}

function roadmapOf(workbook: Workbook, name: string): Answer<{ client: string; roadmap: string }> {
  const client = namedClient(workbook, name);
  if (!client.ok) return client;
  const lacking = lackingSheet(workbook, "progress");
  if (lacking !== null) return lacking;
  const { table, row, title } = client.said;
  const roadmap = textOf(table.cell(table.rows[row - 2]!, "roadmap"));
  return roadmap === "" ? refused({ code: "changed meanwhile" }) : said({ client: title, roadmap });
}

import type { Day } from "../../domain/values/day";
import { wordsIn } from "../../i18n/words";
import { failure, success } from "../change/answer";
import type { ChangeKind } from "../change/change";
import type { Planned, Workbook } from "../change/workbook";
import { filled } from "../change/written-row";
import { type OpenAction, openAction } from "./open-action";

/** A step of a client's roadmap that was done, or skipped for a reason. */
export interface StepRequest {
  readonly client: string;
  /** The roadmap that the step was shown on. */
  readonly roadmap: string;
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
  /** The roadmap that the step was shown on. */
  readonly roadmap: string;
  readonly step: number;
  readonly day: Day;
  readonly by: string;
  readonly clientBenefit: string;
}

/** One row on Progress: the step the client is at is closed. A skipped step needs its reason. @see theory 8.8 */
export function closeStep(workbook: Workbook, request: StepRequest): Planned {
  if (request.state === "skipped" && request.note.trim() === "") {
    return failure({ code: "wrong fields", fields: ["note"] });
  }
  const open = openAction(workbook, request);
  if (!open.ok) return open;
  return progressRow(workbook, open.value, request, "step", { note: request.note });
}

/** One row on Progress: the study is done, and what the client gains is written down. @see theory 8.5 */
export function recordStudy(workbook: Workbook, request: StudyRequest): Planned {
  const { clientBenefit } = request;
  if (clientBenefit.trim() === "") return failure({ code: "wrong fields", fields: ["clientBenefit"] });
  const open = openAction(workbook, request);
  if (!open.ok) return open;
  if (!open.value.action.isStudy) return failure({ code: "changed meanwhile" });
  return progressRow(workbook, open.value, { ...request, state: "studied" }, "study", { clientBenefit });
}

function progressRow(
  { locale }: Workbook,
  { client, roadmap }: OpenAction,
  request: Pick<StepRequest, "step" | "day" | "by"> & { state: StepRequest["state"] | "studied" },
  kind: ChangeKind,
  more: { readonly note?: string; readonly clientBenefit?: string },
): Planned {
  const row = filled({
    client,
    roadmap,
    step: request.step,
    state: wordsIn(locale.language).vocabulary.states[request.state][0]!,
    date: { day: request.day },
    by: request.by,
    ...more,
  });
  return success({
    change: { kind, subject: client, additions: [{ sheet: "progress", rows: [row] }] },
    result: {},
  });
}

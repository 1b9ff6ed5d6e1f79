import { standings } from "../../domain/client/standing";
import type { Base } from "../../domain/records/base";
import type { Status } from "../../domain/records/status";
import type { StepState } from "../../domain/roadmaps/roadmap";
import type { Day, Days } from "../../domain/values/day";
import { type RoadmapDraft, roadmapOf } from "../../drafts/roadmap-draft";
import { wordsIn } from "../../i18n/words";
import { readBase } from "../../sheets/base/base";
import { fold } from "../../sheets/reading/fold";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Workbook } from "../change/workbook";
import type { Readiness } from "./readiness-change";

/** A draft, and a client of the user to try it on. */
export interface PreviewRequest {
  readonly client: string;
  readonly draft: RoadmapDraft;
  /** Answers that are not saved yet. */
  readonly readiness: Readiness;
}

/** What the draft would answer for a client today. */
export interface RoadmapPreview {
  readonly client: string;
  readonly status: Status;
  readonly purchases: number;
  readonly lastPurchase: Day | null;
  readonly cycleDays: Days | null;
  /** Whether the client's progress on the opened map was taken into account. */
  readonly isOnRoadmap: boolean;
  /** null = the map has nothing more to do. */
  readonly next: {
    readonly step: number;
    readonly action: string;
    readonly isStudy: boolean;
    readonly state: StepState;
    readonly due: Day | null;
    readonly clientBenefit: string;
  } | null;
  /** What prevents it, in words. */
  readonly blockedBy: readonly string[];
}

/** The next action that a draft gives to a real client; nothing is written. @see theory 8.9 */
export function previewRoadmap(
  workbook: Workbook,
  { client: name, draft, readiness }: PreviewRequest,
): Answer<RoadmapPreview> {
  const missing = missingSheet(workbook, "clients", "purchases");
  if (missing !== null) return missing;
  const { base, clients } = readBase(baseRangesOf(workbook)!, workbook.locale);
  const place = base.clients.findIndex(({ key }) => key === fold(name));
  if (place < 0) return failure({ code: "unknown client", client: name });
  const opened = draft.opened === null ? null : fold(draft.opened.name);
  const isOnRoadmap = opened !== null && base.clients[place]!.roadmap === opened;
  const map = roadmapOf(draft, workbook.locale);
  const standing = standings(
    withDraft({ ...base, settings: { ...base.settings, readiness } }, place, isOnRoadmap, map, workbook.asOf),
    workbook.asOf,
  )(place);
  const { status, purchases, lastPurchase, cycle, roadmap } = standing;
  const answer = roadmap.code === "answer" ? roadmap.answer : { action: null, obstacles: [] };
  const { action } = answer;
  return success({
    client: clients.titleOf(place),
    status: status.value,
    purchases,
    lastPurchase,
    cycleDays: cycle.days,
    isOnRoadmap,
    next: action && {
      step: action.step.step,
      action: action.step.action,
      isStudy: action.isStudy,
      state: action.state,
      due: action.due,
      clientBenefit: action.clientBenefit,
    },
    blockedBy: answer.obstacles.map(wordsIn(workbook.locale.language).verdicts.obstacle),
  });
}

/** The base as it would be with this client on the draft, begun today or done as far as the opened map; no promise postpones it. */
function withDraft(
  base: Base,
  place: number,
  isOnRoadmap: boolean,
  map: ReturnType<typeof roadmapOf>,
  asOf: Day,
): Base {
  const key = "\u0000draft";
  const client = { ...base.clients[place]!, roadmap: key };
  const progress = isOnRoadmap
    ? (base.progress.get(place) ?? [])
        .filter(({ roadmap }) => roadmap === base.clients[place]!.roadmap)
        .map((row) => ({ ...row, roadmap: key }))
    : [{ day: asOf, step: null, state: "started" as const, clientBenefit: "", roadmap: key }];
  return {
    ...base,
    clients: base.clients.map((other, i) => (i === place ? client : other)),
    roadmaps: new Map([[key, map]]),
    progress: new Map([[place, progress]]),
    promises: new Map(),
    points: null,
    perks: new Map(),
  };
}

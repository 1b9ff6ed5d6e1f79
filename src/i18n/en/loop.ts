import type { Alarm } from "../../domain/loop/alarm";
import type { LoopStage, LoopStanding } from "../../domain/loop/loop";
import type { triggerTools } from "../../domain/loop/trigger-tools";
import type { Formatter } from "../formatter";

/** Titles of the columns that CLIENT_LOOP answers with. */
export const loopColumns = {
  stage: "Stage of the loop",
  loop: "Loop",
  days: "Days in stage",
  alarm: "Alarm, days",
  unused: "Tools not used yet",
};

export const loopStages: Record<LoopStage, string> = {
  awareness: "awareness",
  learning: "learning",
  purchase: "purchase",
  experience: "experience",
  trigger: "trigger",
  repeat: "repeat purchase",
};

/** What draws a client to the next purchase. */
export const tools: Record<(typeof triggerTools)[number], string> = {
  "volume discount": "volume discount",
  "bonus goods": "bonus goods at volume",
  "recipes and costing": "help with recipes and costing",
  "staff training": "training of the client's staff",
  "equipment tuning": "equipment tuning",
};

/** Begins a setting that adds one of the user's own tools: "Trigger tool: tasting". */
export const toolPrefix: string = "Trigger tool:";

/** Why a client is in a stage. */
export function stageWhy(
  { stage, loop, since, lastPurchase, caredOn }: LoopStanding,
  format: Formatter,
): string {
  const day = (known: number | null) => (known === null ? "" : format.day(known));
  switch (stage) {
    case "awareness":
      return "Neither touched nor bought yet";
    case "learning":
      return `Touched since ${day(since)}, nothing bought`;
    case "purchase":
      return "Bought on this very day, for the first time";
    case "repeat":
      return `Bought on this very day, purchase no. ${loop}`;
    case "experience":
      return `Bought on ${day(lastPurchase)}; no feedback, care call, visit or video call since`;
    case "trigger":
      return `Bought on ${day(lastPurchase)}, looked after on ${day(caredOn)}; until the next purchase`;
  }
}

/** What the client is unhappy about. */
export function alarmWhy(alarm: Alarm, format: Formatter): string {
  return alarm.about === "rating"
    ? `the client rated us ${alarm.rating} on ${format.day(alarm.ratedOn)}`
    : `a claim of ${format.day(alarm.madeOn)} is open${alarm.what === "" ? "" : `: ${alarm.what}`}`;
}

import type { OracleSettings, OracleStatus, Row, Tier } from "./types.js";

export type ReadinessKey = "a" | "b" | "c" | "d" | "e";

export type Anchor =
  | { kind: "start" | "previous" | "first purchase" | "last purchase" | "warranty end" }
  | { kind: "step"; step: number };

/** `spend` is compared with a value in minor units; a tier by its name. */
export type Condition = {
  subject: "status" | "tier" | "segment" | "product" | "purchases" | "spend";
  operator: "=" | "!=" | ">" | ">=" | "<" | "<=";
  value: string | number;
};

export type DoneWhen =
  | { kind: "by hand" | "purchase" | "referral" | "subscription" }
  | { kind: "purchase of"; product: string }
  | { kind: "quantity"; atLeast: number }
  | { kind: "touch"; content: string }
  | { kind: "tier"; tier: string };

/** `needs` are the readiness questions; a row's place in the array is its place on the sheet. */
export type Step = {
  step: number;
  anchor: Anchor;
  offset: { days: number; months: number };
  onlyIf: Condition[];
  doneWhen: DoneWhen;
  studyFirst: boolean;
  needs: ReadinessKey[];
  then: { kind: "next" } | { kind: "step"; step: number } | { kind: "end" };
};

export type ProgressRow = {
  step: number | null;
  state: "started" | "studied" | "done" | "skipped";
  day: number;
  clientBenefit: string | null;
};

export type OracleTouch = { day: number; content: string; answered: boolean };

/** Progress, touches, referrals and subscriptions are this client's, and progress is of this map. `status` answers for any day. */
export type OracleRoadmapInput = {
  steps: Step[];
  clientName: string;
  segment: string | null;
  rows: Row[];
  progress: ProgressRow[];
  touches: OracleTouch[];
  referrals?: { day: number }[];
  subscriptions?: { day: number }[];
  readiness: Partial<Record<ReadinessKey, boolean | null>>;
  warrantyYears: Record<string, number | null>;
  tiers: Tier[];
  status: (day: number) => OracleStatus;
  settings: OracleSettings;
};

export type StepState = "done" | "skipped" | "passed over" | "locked" | "waiting" | "due" | "overdue";

/** `closedOn` is filled for done and skipped; `used` names the rows and touches this visit was closed by. */
export type StepVisit = {
  step: number;
  state: StepState;
  openedOn: number;
  closedOn: number | null;
  used: string[];
};

/** Everything is null when there is no action; `visited` ends with the step of the action. */
export type OracleNextAction = {
  step: number | null;
  state: "locked" | "waiting" | "due" | "overdue" | null;
  due: number | null;
  blockedBy: "study" | ReadinessKey[] | null;
  visited: StepVisit[];
};

import type { Answer, Undone, Written } from "./answer";
import type { AssignmentRequest } from "./assign-roadmap";
import type { AttentionTold, CellRequest } from "./attention";
import type { StepRequest, StudyRequest } from "./close-step";
import type { CyclesRequest, Proposals } from "./cycles";
import type { TouchRequest } from "./log-touch";
import type { PromiseRequest } from "./make-promise";
import type { LeftRequest } from "./mark-left";
import type { PurchaseRequest } from "./record-purchase";
import type { StartRequest } from "./start";
import type { StartDraft, StartMade, StartState } from "./start-request";

/** What panels may ask of the server: name, request, answer. Each is exported from main.ts under its name. */
export interface ServerActions {
  /** How many clients and purchase rows were read; null before the sheets are made. */
  baseSize(): Answer<{ readonly clients: number; readonly purchases: number } | null>;
  /** Takes one change back, by the name its answer gave. */
  undoChange(request: { readonly undo: string }): Answer<Undone>;

  /** What Start shows when it opens. */
  startState(): Answer<StartState>;
  /** Keeps what was answered, so that Start can be left and resumed. */
  keepStartDraft(request: StartDraft): Answer<null>;
  startWorkbook(request: StartRequest): Answer<StartMade & Written>;
  /** What was read, and what needs attention. */
  attention(): Answer<AttentionTold>;
  /** Opens the sheet at a cell. */
  goToCell(request: CellRequest): Answer<null>;
  cycleProposals(): Answer<Proposals>;
  saveCycles(request: CyclesRequest): Answer<{ readonly count: number } & Written>;

  logTouch(request: TouchRequest): Answer<Written>;
  recordPurchase(request: PurchaseRequest): Answer<Written>;
  closeStep(request: StepRequest): Answer<Written>;
  recordStudy(request: StudyRequest): Answer<Written>;
  makePromise(request: PromiseRequest): Answer<Written>;
  markLeft(request: LeftRequest): Answer<Written>;
  assignRoadmap(request: AssignmentRequest): Answer<Written>;
}

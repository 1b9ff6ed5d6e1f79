import type { DashboardSums } from "../domain/dashboard/dashboard-sums";
import type { Answer, Undone, Written } from "./change/answer";
import type { ChecklistsOpened } from "./checklists/open-checklists";
import type { ChecklistsRequest } from "./checklists/save-checklists";
import type { AssignmentRequest } from "./client/assign-roadmap";
import type { StepRequest, StudyRequest } from "./client/close-step";
import type { TouchRequest } from "./client/log-touch";
import type { PromiseRequest } from "./client/make-promise";
import type { LeftRequest } from "./client/mark-left";
import type { ClaimRequest } from "./client/record-claim";
import type { PurchaseRequest } from "./client/record-purchase";
import type { SettleRequest } from "./client/settle-claim";
import type { ClientCard } from "./client-card/client-card";
import type { PerkRequest } from "./client-card/give-perk";
import type { AdjustRequest, SpendRequest } from "./client-card/write-points";
import type { DashboardPart } from "./dashboard/dashboard-part";
import type { IssueAdvice, IssueRequest, OfferedTo } from "./offers/issue-offer";
import type { OffersOpened } from "./offers/open-offers";
import type { OfferSaved, SaveOfferRequest } from "./offers/save-offer";
import type { Refreshed } from "./refresh/refresh-values";
import type { GroupAssigned, GroupCount, GroupRequest } from "./roadmaps/assign-roadmaps";
import type { RoadmapsOpened } from "./roadmaps/opened-roadmaps";
import type { PreviewRequest, RoadmapPreview } from "./roadmaps/preview-roadmap";
import type { SavedRoadmap, SaveRoadmapRequest } from "./roadmaps/save-roadmap";
import type { RulesPage } from "./rules-check/check-rules";
import type { RuleCell, RulesRequest } from "./rules-check/use-rules";
import type { AttentionReport, CellRequest } from "./start/attention";
import type { CyclesRequest, Proposals } from "./start/cycles";
import type { StartDraft, StartMade, StartState } from "./start/start-request";
import type { StartRequest } from "./start/start-surroundings";
import type { DoneRequest } from "./today/done-today";
import type { TodayPage } from "./today/list-today";
import type { SnoozeRequest } from "./today/snooze-today";
import type { Slice } from "./today/today-lines";
import type { WrittenToday } from "./today/write-today";
import type { BaseTouches } from "./touches/base-touches";
import type { CreditPage } from "./touches/list-credits";
import type { TouchPlan } from "./touches/touch-plan";

/** What panels may ask of the server: name, request, answer. Each is exported from main.ts under its name. */
export interface ServerActions {
  /** How many clients and purchase rows were read; null before the sheets are made. */
  baseSize(): Answer<{ readonly clients: number; readonly purchases: number } | null>;
  /** Takes one change back, by the name its answer gave. */
  undoChange(request: { readonly undo: string }): Answer<Undone>;

  /** What Start shows when it opens. */
  startState(): Answer<StartState>;
  /** Stores the answers, so that Start can be left and resumed. */
  keepStartDraft(request: StartDraft): Answer<null>;
  startWorkbook(request: StartRequest): Answer<StartMade & Written>;
  /** What was read, and what needs attention. */
  attention(): Answer<AttentionReport>;
  /** Opens the sheet at a cell. */
  goToCell(request: CellRequest): Answer<null>;
  cycleProposals(): Answer<Proposals>;
  saveCycles(request: CyclesRequest): Answer<{ readonly count: number } & Written>;

  /** Today's list of a part of the clients. */
  listToday(request: Slice): Answer<TodayPage>;
  doneToday(request: DoneRequest): Answer<Written>;
  snoozeToday(request: SnoozeRequest): Answer<Written>;
  /** Writes the whole list into the sheet Today. */
  writeTodaySheet(): Answer<WrittenToday & Written>;

  /** What a part of the clients adds to the numbers of the base. */
  dashboardPart(request: Slice): Answer<DashboardPart>;
  /** Writes the sums of all parts into the sheet Dashboard; returns whether the charts are there too. */
  writeDashboardSheet(request: {
    readonly sums: DashboardSums;
  }): Answer<{ readonly areChartsDrawn: boolean } & Written>;

  /** What one client's touches have earned, and how to go on. */
  touchPlan(request: { readonly client: string }): Answer<TouchPlan>;
  /** Who may be made an offer today, of a part of the clients. */
  listCredits(request: Slice): Answer<CreditPage>;
  /** How the whole base was touched, and what is missing from the standards. */
  baseTouches(): Answer<BaseTouches>;

  /** Writes the computed columns of some clients as values, from a row on; returns its progress. */
  refreshValues(request: { readonly from: number }): Answer<Refreshed & Written>;
  /** The client in the selected row of any sheet; null where the row names none. */
  selectedClient(): Answer<{ readonly client: string } | null>;
  clientCard(request: { readonly client: string }): Answer<ClientCard & { readonly country: string }>;
  logTouch(request: TouchRequest): Answer<Written>;
  recordPurchase(request: PurchaseRequest): Answer<Written>;
  closeStep(request: StepRequest): Answer<Written>;
  recordStudy(request: StudyRequest): Answer<Written>;
  makePromise(request: PromiseRequest): Answer<Written>;
  recordClaim(request: ClaimRequest): Answer<Written>;
  settleClaim(request: SettleRequest): Answer<Written>;
  markLeft(request: LeftRequest): Answer<Written>;
  givePerk(request: PerkRequest): Answer<Written>;
  spendPoints(request: SpendRequest): Answer<Written>;
  adjustPoints(request: AdjustRequest): Answer<Written>;
  assignRoadmap(request: AssignmentRequest): Answer<Written>;

  /** What other rules would have answered for a part of the clients. */
  checkRules(request: Slice): Answer<RulesPage>;
  /** The cells that other rules would change. */
  rulesChange(request: RulesRequest): Answer<readonly RuleCell[]>;
  useRules(
    request: RulesRequest & { readonly cells: readonly RuleCell[] },
  ): Answer<{ readonly count: number } & Written>;

  openRoadmaps(): Answer<RoadmapsOpened>;
  previewRoadmap(request: PreviewRequest): Answer<RoadmapPreview>;
  saveRoadmap(request: SaveRoadmapRequest): Answer<SavedRoadmap & Written>;
  countGroup(request: GroupRequest): Answer<GroupCount>;
  assignRoadmaps(request: GroupRequest & { readonly count: number }): Answer<GroupAssigned & Written>;

  /** What the check of offers begins with. */
  openOffers(): Answer<OffersOpened>;
  saveOffer(request: SaveOfferRequest): Answer<OfferSaved & Written>;
  /** Whether a client may be given an offer today. */
  offerForClient(request: OfferedTo): Answer<IssueAdvice>;
  issueOffer(request: IssueRequest): Answer<Written>;

  /** The checklists, with what the workbook shows of them and who waits for an answer. */
  openChecklists(): Answer<ChecklistsOpened>;
  saveChecklists(request: ChecklistsRequest): Answer<Written>;
  /** Adds the missing questions to the Audit sheet. */
  fillAudit(): Answer<{ readonly added: number } & Written>;
}

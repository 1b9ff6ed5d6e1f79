import { clientsAtSteps, type StepWithClients } from "../../domain/base/clients-at-steps";
import { focusOfEffort } from "../../domain/base/focus";
import { statusTimelines } from "../../domain/base/status-timelines";
import {
  type AuditQuestion,
  auditQuestions,
  type Subprocess,
  subprocesses,
} from "../../domain/checklists/audit";
import { stepsDependingOn } from "../../domain/checklists/audit-steps";
import { type Check, checklists, type Seen } from "../../domain/checklists/checklist";
import { readinessBlocks } from "../../domain/checklists/readiness-blocks";
import { seenChecks } from "../../domain/checklists/seen-checks";
import type { ReadinessKey } from "../../domain/records/settings";
import type { Day } from "../../domain/values/day";
import { type AuditAnswer, answerIn, noAuditAnswer } from "../../drafts/audit-answers";
import { type BaseSheets, readBase } from "../../sheets/base/base";
import type { AuditSheet } from "../../sheets/readers/audit";
import { readBaseSettings } from "../../sheets/readers/base-settings";
import type { ClientsSheet } from "../../sheets/readers/clients";
import type { Cell } from "../../sheets/reading/cell";
import { codeIn } from "../../sheets/reading/word-codes";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Workbook } from "../change/workbook";
import { auditOf } from "./audit-of";

/** What the panel of checklists begins with. @see theory 13 */
export interface ChecklistsOpened {
  /** What locks first. */
  readonly readiness: readonly ReadinessItem[];
  readonly checks: readonly CheckItem[];
  /** The 33 and the user's own, in the order of the theory. */
  readonly questions: readonly QuestionItem[];
}

/** A step of a map, and the clients at it. */
export interface StepSummary {
  readonly roadmap: string;
  readonly step: number;
  readonly action: string;
  readonly count: number;
  /** The first of them. */
  readonly clients: readonly string[];
}

export interface ReadinessItem {
  readonly key: ReadinessKey;
  readonly answer: boolean | null;
  /** The steps that need it. */
  readonly steps: readonly StepSummary[];
}

export interface CheckItem {
  readonly check: Check;
  readonly seen: Seen | null;
  readonly answer: AuditAnswer;
}

export interface QuestionItem {
  readonly subprocess: Subprocess;
  /** null = the user's own question. */
  readonly question: AuditQuestion | null;
  /** As it is written; "" where the sheet does not ask it. */
  readonly text: string;
  readonly answer: AuditAnswer;
  /** The steps that depend on it. */
  readonly steps: readonly StepSummary[];
}

/** The values in the column Status of Clients. */
export interface StatusColumn {
  /** Whether a formula keeps it up to date. */
  readonly isTracked: boolean;
  /** Below the header. */
  readonly cells: readonly Cell[];
}

/** How many names are shown with a step. */
const maxNames = 5;

/** Reads the checklists with what the workbook shows of them, and the steps of roadmaps that wait for an answer. @see theory 13 */
export function openChecklists(workbook: Workbook, statuses: StatusColumn): Answer<ChecklistsOpened> {
  const ranges = baseRangesOf(workbook);
  const missing = missingSheet(workbook, "clients", "purchases", "audit");
  if (missing !== null || ranges === null) return missing ?? failure({ code: "no sheet", sheet: "clients" });
  const sheets = readBase(ranges, workbook.locale);
  const steps = clientsAtSteps(sheets.base, workbook.asOf);
  const summaries = (some: readonly StepWithClients[]) =>
    some.map((step) => stepSummary(step, sheets.clients));
  const audit = auditOf(workbook);
  const seen = seenIn(workbook, sheets, statuses);
  return success({
    readiness: readinessBlocks(sheets.base.settings.readiness, steps).map((block) => ({
      ...block,
      steps: summaries(block.steps),
    })),
    checks: Object.values(checklists)
      .flat()
      .map((check) => ({ check, seen: seen[check], answer: answerTo(check, audit) })),
    questions: questionsOf(audit).map((question) => ({
      ...question,
      steps: summaries(stepsDependingOn(question.question, steps)),
    })),
  });
}

function stepSummary({ map, step, clients }: StepWithClients, { titleOf }: ClientsSheet): StepSummary {
  return {
    roadmap: map.name,
    step: step.step,
    action: step.action,
    count: clients.length,
    clients: clients.slice(0, maxNames).map(titleOf),
  };
}

function answerTo(check: Check, { checks }: AuditSheet): AuditAnswer {
  const row = checks.find((other) => other.check === check);
  return row === undefined ? noAuditAnswer : answerIn(row);
}

/** Each subprocess with our questions first, whether or not they are on the sheet. */
function questionsOf({ questions }: AuditSheet): Omit<QuestionItem, "steps">[] {
  return subprocesses.flatMap((subprocess) => [
    ...auditQuestions[subprocess].map((question) => {
      const row = questions.find((other) => other.question === question);
      return {
        subprocess,
        question,
        text: row?.text ?? "",
        answer: row === undefined ? noAuditAnswer : answerIn(row),
      };
    }),
    ...questions
      .filter((row) => row.subprocess === subprocess && row.question === null)
      .map((row) => ({ subprocess, question: null, text: row.text, answer: answerIn(row) })),
  ]);
}

function seenIn(workbook: Workbook, sheets: BaseSheets, statuses: StatusColumn) {
  const { base, clients } = sheets;
  const { asOf, locale, ranges } = workbook;
  return seenChecks(base, {
    hasProfitGoal: readBaseSettings("settings", ranges.settings, locale).profitGoal !== null,
    focus: retentionFocus(sheets, asOf),
    isTracked: statuses.isTracked,
    withStatus: clientsWithStatus(clients, statuses),
    assigned: base.clients.filter(
      (_, place) => clients.textIn(place, "owner") !== "" && clients.textIn(place, "executor") !== "",
    ).length,
  });
}

/** Touches of the window of offers that keep and return clients. @see theory 11.6 */
function retentionFocus({ base }: BaseSheets, asOf: Day): Seen {
  const { all, touches } = focusOfEffort(
    base,
    statusTimelines(base, asOf),
    base.settings.offerWindowDays,
    asOf,
  );
  return { done: all - touches.attraction, of: all };
}

function clientsWithStatus({ placeOfRow }: ClientsSheet, { cells }: StatusColumn): number {
  const hasStatus = (row: number) => codeIn("statuses", cells[row] ?? "") !== null;
  return new Set(placeOfRow.filter((place, row) => place >= 0 && hasStatus(row))).size;
}

import { readinessKeys } from "../../domain/records/settings";
import {
  type AuditAnswer,
  answerIn,
  changedColumns,
  noAuditAnswer,
  type QuestionKey,
  questionKey,
} from "../../drafts/audit-answers";
import { settingsSheet } from "../../sheets/columns/settings";
import { noSettings, readSettings } from "../../sheets/readers/settings";
import { readOptionalTable } from "../../sheets/tables/table";
import { failure, success } from "../change/answer";
import type { Correction } from "../change/change";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled, type WrittenRow } from "../change/written-row";
import { checkRows, missingAuditRows, questionRows } from "../new-sheets/audit-rows";
import { type Readiness, readinessChange } from "../roadmaps/readiness-change";
import { auditOf } from "./audit-of";

/** An answer as it was opened and as it is now. */
export interface ChangedAnswer {
  readonly key: QuestionKey;
  readonly opened: AuditAnswer;
  readonly answer: AuditAnswer;
}

export interface ChecklistsRequest {
  /** null = as they were. */
  readonly readiness: { readonly opened: Readiness; readonly answers: Readiness } | null;
  readonly answers: readonly ChangedAnswer[];
}

/** Answers on Audit and on Settings: only changed answers are written, and nothing if another user has changed them since they were read. A question missing on the sheet gets a row. */
export function saveChecklists(workbook: Workbook, { readiness, answers }: ChecklistsRequest): Planned<null> {
  const missing = missingSheet(workbook, "audit", "settings");
  if (missing !== null) return missing;
  const rows = rowsByKey(workbook);
  const now = (key: QuestionKey) => answerIn(rows.get(key) ?? noAuditAnswer);
  const isStale = answers.some(({ key, opened }) => changedColumns(now(key), opened).length > 0);
  if (isStale || (readiness !== null && isAnswerChanged(workbook, readiness.opened)))
    return failure({ code: "changed meanwhile" });
  const ready =
    readiness === null ? { corrections: [], additions: [] } : readinessChange(workbook, readiness.answers);
  const added = answers.filter(({ key }) => !rows.has(key));
  const places = newRows(workbook);
  if (added.some(({ key }) => !places.has(key))) return failure({ code: "changed meanwhile" });
  return success({
    change: {
      kind: "audit",
      subject: "",
      corrections: [...ready.corrections, ...answers.flatMap((answer) => correctionOf(answer, rows))],
      additions: [
        ...ready.additions,
        {
          sheet: "audit",
          rows: added.map(({ key, answer }) => ({ ...places.get(key), ...filled(written(answer)) })),
        },
      ],
    },
    result: null,
  });
}

/** Rows for those of the 33 questions that the Audit sheet does not ask. */
export function fillAudit(workbook: Workbook): Planned<{ readonly added: number }> {
  const missing = missingSheet(workbook, "audit");
  if (missing !== null) return missing;
  const rows = missingAuditRows(auditOf(workbook).questions, workbook.locale.language);
  if (rows.length === 0) return failure({ code: "changed meanwhile" });
  return success({
    change: { kind: "audit", subject: "", additions: [{ sheet: "audit", rows }] },
    result: { added: rows.length },
  });
}

/** Whether the readiness questions are answered otherwise than they were. */
function isAnswerChanged({ ranges, locale }: Workbook, opened: Readiness): boolean {
  const table = readOptionalTable("settings", ranges.settings, settingsSheet);
  const { settings } = table === null ? noSettings : readSettings("settings", table, locale);
  return readinessKeys.some((key) => settings.readiness[key] !== opened[key]);
}

/** The row of a question, and its answer. */
type AnsweredRow = AuditAnswer & { readonly row: number };

function rowsByKey(workbook: Workbook): ReadonlyMap<QuestionKey, AnsweredRow> {
  const { questions, checks } = auditOf(workbook);
  return new Map([
    ...questions.map((row): [QuestionKey, AnsweredRow] => [questionKey(row), row]),
    ...checks.map((row): [QuestionKey, AnsweredRow] => [row.check, row]),
  ]);
}

function correctionOf(
  { key, opened, answer }: ChangedAnswer,
  rows: ReadonlyMap<QuestionKey, AnsweredRow>,
): Correction[] {
  const known = rows.get(key);
  const changed = changedColumns(answer, opened);
  if (known === undefined || changed.length === 0) return [];
  const cells = written(answer);
  return [
    {
      sheet: "audit",
      row: known.row,
      cells: Object.fromEntries(changed.map((column) => [column, cells[column]!])),
    },
  ];
}

function written({ importance, owner, standard, score }: AuditAnswer): WrittenRow {
  return { importance: importance ?? "", owner, standard, score: score ?? "" };
}

/** The first cells of a new row for one of our questions. */
function newRows({ locale: { language } }: Workbook): ReadonlyMap<QuestionKey, WrittenRow> {
  return new Map<QuestionKey, WrittenRow>([...questionRows(language), ...checkRows(language)]);
}

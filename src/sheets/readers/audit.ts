import type { AuditRow } from "../../domain/checklists/audit";
import type { Check } from "../../domain/checklists/checklist";
import type { ColumnCode } from "../columns/columns";
import type { Problem, ProblemCode } from "../problems/problem";
import { type Cell, isBlank, numberIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { firstRow, problemAt, type Table } from "../tables/table";
import { recognizeQuestion } from "./audit-questions";

/** The answer in a row, and its row on the sheet, 1 = the header. */
interface AuditAnswerCells extends Pick<AuditRow, "text" | "importance" | "owner" | "standard" | "score"> {
  readonly row: number;
}

/** A question of the audit on its sheet. */
export interface SheetQuestion extends AuditRow, AuditAnswerCells {}

/** An attention point or a part of the practical block, scored by the user. */
export interface SheetCheck extends AuditAnswerCells {
  readonly check: Check;
}

export interface AuditSheet {
  readonly questions: readonly SheetQuestion[];
  readonly checks: readonly SheetCheck[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the Audit sheet. Our questions are recognized by their words in either language, with any values next to them; any other is the user's own
 * and needs its subprocess. Of two rows for one question the first is used.
 *
 * @see theory 13.2–13.4
 */
export function readAudit(table: Table, locale: Locale): AuditSheet {
  const problems: Problem[] = [...table.problems];
  const known = new Set<string>();
  const questions: SheetQuestion[] = [];
  const checks: SheetCheck[] = [];
  table.rows.forEach((cells, r) => {
    if (cells.every(isBlank)) return;
    const cell = (column: ColumnCode) => table.cell(cells, column);
    const report = (column: ColumnCode, code: ProblemCode) => {
      problems.push(problemAt(table, r, column, code));
      return null;
    };
    const recognized = questionOfRow(cell, known, report);
    if (recognized === null) return;
    const answer = { row: r + firstRow, ...answerCells(cell, report, locale) };
    if ("check" in recognized) checks.push({ ...recognized, ...answer });
    else questions.push({ ...recognized, ...answer });
  });
  return { questions, checks, problems };
}

type CellOf = (column: ColumnCode) => Cell;
type Report = (column: ColumnCode, code: ProblemCode) => null;

/** The question of a row; null where it is not recognized or another row has it. */
function questionOfRow(
  cell: CellOf,
  known: Set<string>,
  report: Report,
): ReturnType<typeof recognizeQuestion> {
  const [text, part] = [textOf(cell("question")), textOf(cell("subprocess"))];
  if (text === "") return report("question", "blank");
  const recognized = recognizeQuestion(text, part);
  if (recognized === null) return report("subprocess", part === "" ? "blank" : "unknown word");
  const key = ("check" in recognized ? recognized.check : recognized.question) ?? fold(text);
  if (known.has(key)) return report("question", "listed twice");
  known.add(key);
  return recognized;
}

function answerCells(cell: CellOf, report: Report, locale: Locale): Omit<AuditAnswerCells, "row"> {
  const scaled = (column: "importance" | "score", from: number) =>
    isBlank(cell(column)) ? null : (scaleIn(cell(column), from, locale) ?? report(column, "off the scale"));
  return {
    text: textOf(cell("question")),
    importance: scaled("importance", 1),
    owner: textOf(cell("owner")),
    standard: textOf(cell("standard")),
    score: scaled("score", 0),
  };
}

/** A whole number up to 3. */
function scaleIn(cell: Cell, from: number, locale: Locale): number | null {
  const number = numberIn(cell, locale);
  if ("problem" in number) return null;
  const { value } = number;
  return Number.isInteger(value) && value >= from && value <= 3 ? value : null;
}

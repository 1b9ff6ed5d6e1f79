import type { Verdict } from "../values/verdict";

/** The four subprocesses of selling, each with the questions to ask of it, in the theory's order. @see theory 13.4 */
export const auditQuestions = {
  attraction: [
    "qualification",
    "client base",
    "proposals",
    "delivery",
    "feedback",
    "progress",
    "profit of attraction",
    "contracts",
    "first order",
  ],
  requests: [
    "departments",
    "feasibility",
    "reservation",
    "changes",
    "profit of requests",
    "automation",
    "request times",
    "documenting",
    "individual proposals",
  ],
  deals: [
    "receivables",
    "payment",
    "documents",
    "debts",
    "information",
    "deal management",
    "debt times",
    "discipline",
  ],
  retention: [
    "satisfaction",
    "claims",
    "communication",
    "product development",
    "after-sale service",
    "new offers",
    "competitors",
  ],
} as const;

export type Subprocess = keyof typeof auditQuestions;
export type AuditQuestion = (typeof auditQuestions)[Subprocess][number];

export const subprocesses = Object.keys(auditQuestions) as readonly Subprocess[];

/** What the user wrote about one question; "" where nothing is written. */
export interface AuditRow {
  readonly subprocess: Subprocess;
  /** Which of the 33; null = one of the user's own questions. */
  readonly question: AuditQuestion | null;
  /** As it is written. */
  readonly text: string;
  /** 1 to 3; null = not given. */
  readonly importance: number | null;
  readonly owner: string;
  readonly standard: string;
  /** 0 to 3; null = not answered. */
  readonly score: number | null;
}

/** The best score. */
export const fullScore = 3;

/** A question without an importance weighs as much as the middle one. */
const middleImportance = 2;

/** How well a subprocess is run: the mean score, important questions weighing more; null while nothing is answered. */
export interface SubprocessVerdict<Row extends AuditRow = AuditRow>
  extends Verdict<number | null, SubprocessFacts<Row>> {
  readonly subprocess: Subprocess;
}

export interface SubprocessFacts<Row extends AuditRow = AuditRow> {
  readonly answered: number;
  /** The theory's questions, on the sheet or not, and the user's own. */
  readonly of: number;
  /** The answered question that would lift the score most; null where none is answered or all are at their best. */
  readonly weakest: Row | null;
}

/**
 * The four subprocesses, the weakest first; those without an answer are at the end, because nothing is known about them.
 *
 * score = sum of (score × importance) / sum of importance, over the answered questions
 *
 * @see theory 13.4
 */
export function subprocessVerdicts<Row extends AuditRow>(rows: readonly Row[]): SubprocessVerdict<Row>[] {
  return subprocesses
    .map((subprocess) =>
      subprocessVerdict(
        subprocess,
        rows.filter((row) => row.subprocess === subprocess),
      ),
    )
    .sort((a, b) => (a.value ?? fullScore + 1) - (b.value ?? fullScore + 1));
}

function subprocessVerdict<Row extends AuditRow>(
  subprocess: Subprocess,
  rows: readonly Row[],
): SubprocessVerdict<Row> {
  const answered = rows.filter(({ score }) => score !== null);
  const weight = sum(answered.map(weightOf));
  const own = rows.filter(({ question }) => question === null).length;
  const [weakest] = weakestFirst(answered).filter(({ score }) => score !== fullScore);
  return {
    subprocess,
    value: weight === 0 ? null : sum(answered.map((row) => row.score! * weightOf(row))) / weight,
    because: {
      answered: answered.length,
      of: auditQuestions[subprocess].length + own,
      weakest: weakest ?? null,
    },
  };
}

/** Questions by how much they pull down their subprocess, what is missing to the best score times importance; unanswered ones at the end. @see theory 13.4 */
export function weakestFirst<Row extends Pick<AuditRow, "score" | "importance">>(
  rows: readonly Row[],
): Row[] {
  return [...rows].sort((a, b) => lossOf(b) - lossOf(a) || (a.score ?? fullScore) - (b.score ?? fullScore));
}

function lossOf(row: Pick<AuditRow, "score" | "importance">): number {
  return row.score === null ? -1 : (fullScore - row.score) * weightOf(row);
}

function weightOf({ importance }: Pick<AuditRow, "importance">): number {
  return importance ?? middleImportance;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

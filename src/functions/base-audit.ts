import { type SubprocessVerdict, subprocessVerdicts } from "../domain/checklists/audit";
import { type AuditWords, auditWordsIn } from "../i18n/audit";
import { auditSheet } from "../sheets/columns/audit";
import { readAudit } from "../sheets/readers/audit";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { readTable } from "../sheets/tables/table";
import type { FormulaEntry } from "./formula-entry";
import { titledRows } from "./titled-rows";

/**
 * How well the four subprocesses of selling are run, the weakest first: questions answered and in all, the score weighted by importance, the weakest question with its owner, and why.
 *
 * @param {Audit!A1:G} audit The Audit table with its header row.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 13.4
 */
export function baseAudit(locale: Locale, audit: unknown, settings: unknown): Cell[][] {
  const table = readTable("audit", audit, auditSheet, mappedIn(settings).sheets.get("audit"));
  const words = auditWordsIn(locale.language);
  return titledRows(
    words.auditTitles,
    subprocessVerdicts(readAudit(table, locale).questions).map(({ subprocess, value, because }) => ({
      subprocess: words.auditParts[subprocess],
      answered: because.answered,
      of: because.of,
      score: value === null ? "" : Math.round(value * 100) / 100,
      weakest: because.weakest?.text ?? "",
      owner: because.weakest?.owner ?? "",
      why: subprocessWhy(because, words),
    })),
  );
}

export const BASE_AUDIT: FormulaEntry<typeof baseAudit> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: как организованы четыре подпроцесса продаж, самый слабый первым — сколько вопросов отвечено, балл с учётом важности, самый слабый вопрос, ответственный за него и почему.",
      params: ["«Аудит» с заголовками.", "Необязательно. «Настройки»: если заголовки свои."],
    },
  },
};

function subprocessWhy(
  { answered, of, weakest }: SubprocessVerdict["because"],
  { auditWhy }: AuditWords,
): string {
  if (answered === 0) return auditWhy.nothing(of);
  if (weakest === null) return auditWhy.best(answered, of);
  return auditWhy.weakest(answered, of, weakest.score!, weakest.importance);
}

import { type SubprocessVerdict, subprocessVerdicts } from "../domain/audit";
import { auditWordsIn } from "../i18n/audit";
import { readAudit } from "../sheets/audit";
import type { Cell } from "../sheets/cell";
import { auditSheet } from "../sheets/further-sheets";
import type { Locale } from "../sheets/locale";
import { mappedIn } from "../sheets/mapped-columns";
import { readTable } from "../sheets/table";

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
  const { auditColumns } = auditWordsIn(locale.language);
  const verdicts = subprocessVerdicts(readAudit(table, locale).questions);
  return [Object.values(auditColumns), ...verdicts.map((verdict) => verdictCells(verdict, locale))];
}

function verdictCells({ subprocess, value, because }: SubprocessVerdict, locale: Locale): Cell[] {
  const { auditParts } = auditWordsIn(locale.language);
  const { answered, of, weakest } = because;
  return [
    auditParts[subprocess],
    answered,
    of,
    value === null ? "" : Math.round(value * 100) / 100,
    weakest?.text ?? "",
    weakest?.owner ?? "",
    subprocessWhy(because, locale),
  ];
}

function subprocessWhy(
  { answered, of, weakest }: SubprocessVerdict["because"],
  { language }: Locale,
): string {
  const { auditWhy } = auditWordsIn(language);
  if (answered === 0) return auditWhy.nothing(of);
  if (weakest === null) return auditWhy.best(answered, of);
  return auditWhy.weakest(answered, of, weakest.score!, weakest.importance);
}

import { type AuditSheet, readAudit } from "../sheets/audit";
import { auditSheet } from "../sheets/further-sheets";
import { mappedIn } from "../sheets/mapped-columns";
import { readOptionalTable } from "../sheets/table";
import type { Workbook } from "./workbook";

/** The Audit sheet of a workbook; without questions where nothing stands on it. */
export function auditOf({ ranges, locale }: Workbook): AuditSheet {
  const own = mappedIn(ranges.settings).sheets.get("audit");
  const table = readOptionalTable("audit", ranges.audit ?? "", auditSheet, own);
  return table === null ? { questions: [], checks: [], problems: [] } : readAudit(table, locale);
}

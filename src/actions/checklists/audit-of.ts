import { auditSheet } from "../../sheets/columns/audit";
import { type AuditSheet, readAudit } from "../../sheets/readers/audit";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { readOptionalTable } from "../../sheets/tables/table";
import type { Workbook } from "../change/workbook";

/** The Audit sheet of a workbook; without questions where it is empty. */
export function auditOf({ ranges, locale }: Workbook): AuditSheet {
  const own = mappedIn(ranges.settings).sheets.get("audit");
  const table = readOptionalTable("audit", ranges.audit ?? "", auditSheet, own);
  return table === null ? { questions: [], checks: [], problems: [] } : readAudit(table, locale);
}

import initSqlJs, { type Database } from "sql.js";
import type { AuditRow } from "../../src/domain/checklists/audit";

/** The answered questions of an audit in a database; a blank importance counts as 2. @see theory 13.4 */
export async function auditInSql(rows: readonly AuditRow[]): Promise<Database> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run("CREATE TABLE answer (place INTEGER, subprocess TEXT, score INTEGER, importance INTEGER)");
  rows.forEach(({ subprocess, score, importance }, place) => {
    if (score !== null)
      database.run("INSERT INTO answer VALUES (?, ?, ?, ?)", [place, subprocess, score, importance ?? 2]);
  });
  return database;
}

/** Subprocess, score, answered, and the place of the weakest question; the weakest subprocess first. */
export const auditSql = `
  SELECT subprocess, SUM(score * importance) * 1.0 / SUM(importance) AS mean, COUNT(*),
    (SELECT place FROM answer AS weak WHERE weak.subprocess = answer.subprocess AND score < 3
      ORDER BY (3 - score) * importance DESC, score, place LIMIT 1)
  FROM answer GROUP BY subprocess
  ORDER BY mean, CASE subprocess WHEN 'attraction' THEN 1 WHEN 'requests' THEN 2 WHEN 'deals' THEN 3 ELSE 4 END`;

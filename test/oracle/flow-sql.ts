import initSqlJs from "sql.js";

/** A client as a table keeps one: days are serial numbers, null = blank. */
export type SqlClient = {
  addedOn: number | null;
  leadSince: number | null;
  hasContact: boolean;
  leftOn: number | null;
  cycle: number | null;
  bought: number[];
  answered: number[];
};

/** Passes from status to status, and clients who were new, over the 12 months before a day. */
export type SqlFlow = { counts: Record<string, number>; inflow: Record<string, number> };

const schema = `
  CREATE TABLE client (id INTEGER, added INTEGER, lead INTEGER, contact INTEGER, left_on INTEGER, cycle INTEGER);
  CREATE TABLE bought (client INTEGER, day INTEGER);
  CREATE TABLE answered (client INTEGER, day INTEGER);`;

/** 13 month-ends, counted back from the last one that is over on the day. */
const monthEnds = (asOf: number) => `
  CREATE TABLE month_end AS
  WITH RECURSIVE
    over(day) AS (SELECT date('1899-12-30', '+${asOf + 1} days', 'start of month', '-1 day')),
    back(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM back WHERE n < 12)
  SELECT 12 - n AS month,
    CAST(julianday(date(over.day, '+1 day', '-' || n || ' months', '-1 day')) - julianday('1899-12-30') AS INTEGER) AS day
  FROM over, back;`;

/** @see theory 4.1, 15 (11.4-11.5); a fan is who has bought three times */
const statuses = (asOf: number) => `
  CREATE TABLE dated AS SELECT id AS client, MIN(day) AS since FROM (
    SELECT id, added AS day FROM client UNION ALL SELECT id, lead FROM client UNION ALL SELECT id, left_on FROM client
    UNION ALL SELECT client, day FROM bought UNION ALL SELECT client, day FROM answered)
    WHERE day IS NOT NULL AND day <= ${asOf} GROUP BY id;
  CREATE TABLE known AS
  SELECT c.id AS client, m.month, m.day, c.*,
    (SELECT COUNT(*) FROM bought b WHERE b.client = c.id AND b.day <= m.day) AS purchases,
    (SELECT MAX(b.day) FROM bought b WHERE b.client = c.id AND b.day <= m.day) AS last,
    (SELECT COUNT(*) FROM answered a WHERE a.client = c.id AND a.day <= m.day) AS answers
  FROM client c JOIN dated d ON d.client = c.id JOIN month_end m ON m.day >= d.since;
  CREATE TABLE at_end AS
  SELECT client, month, CASE
    WHEN purchases > 0 AND left_on <= day AND last < left_on THEN 'returner'
    WHEN purchases > 0 AND day - last > cycle THEN 'sleeping'
    WHEN purchases >= 3 THEN 'fan'
    WHEN purchases > 0 THEN 'newcomer'
    WHEN answers > 0 OR (contact = 1 AND (lead IS NULL OR lead <= day)) THEN 'lead'
    ELSE 'target' END AS status
  FROM known;`;

const passes = `SELECT a.status || ' ' || b.status, COUNT(*) FROM at_end a JOIN at_end b ON b.client = a.client AND b.month = a.month + 1 GROUP BY 1`;

/** New: there at the end of a month, not at the end of the one before, though somebody was. */
const arrivals = `SELECT status, COUNT(*) FROM at_end n
  WHERE month > (SELECT MIN(month) FROM at_end)
    AND NOT EXISTS (SELECT 1 FROM at_end p WHERE p.client = n.client AND p.month = n.month - 1)
  GROUP BY status`;

/** The flow of a base, asked in SQL over its tables. @see theory 11.5 */
export async function flowInSql(clients: readonly SqlClient[], asOf: number): Promise<SqlFlow> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(schema);
  clients.forEach(({ addedOn, leadSince, hasContact, leftOn, cycle, bought, answered }, id) => {
    database.run("INSERT INTO client VALUES (?, ?, ?, ?, ?, ?)", [
      id,
      addedOn,
      leadSince,
      hasContact ? 1 : 0,
      leftOn,
      cycle,
    ]);
    for (const day of new Set(bought)) database.run("INSERT INTO bought VALUES (?, ?)", [id, day]);
    for (const day of answered) database.run("INSERT INTO answered VALUES (?, ?)", [id, day]);
  });
  database.run(monthEnds(asOf));
  database.run(statuses(asOf));
  const asked = (sql: string) =>
    Object.fromEntries((database.exec(sql)[0]?.values ?? []) as [string, number][]);
  const found = { counts: asked(passes), inflow: asked(arrivals) };
  database.close();
  return found;
}

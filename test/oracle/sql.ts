import initSqlJs, { type Database } from "sql.js";

/** A row of a ledger as a database keeps it; the day is "yyyy-mm-dd". */
export type SqlRow = { client: string; day: string; amount: number; order: string | null };

const schema = "CREATE TABLE ledger (client TEXT, day TEXT, amount INTEGER, order_no TEXT); BEGIN";

/** Purchases that count: not a refund, and not of an order that refunds brought to 0 or less; amounts are in cents. @see theory 2.1-2.4 */
const visits = `
  COMMIT;
  CREATE TABLE removed AS
    SELECT client, order_no FROM ledger WHERE order_no IS NOT NULL
    GROUP BY client, order_no HAVING SUM(amount) <= 0 AND MIN(amount) < 0;
  CREATE TABLE visit AS
    SELECT DISTINCT client, day FROM ledger
    WHERE amount >= 0 AND (order_no IS NULL
      OR (client, order_no) NOT IN (SELECT client, order_no FROM removed));
  CREATE TABLE first_visit AS SELECT client, MIN(day) AS day FROM visit GROUP BY client;`;

/** The ledger through a day in a database, to be asked in SQL. */
export async function ledgerInSql(rows: readonly SqlRow[], asOf: string): Promise<Database> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(schema);
  const insert = database.prepare("INSERT INTO ledger VALUES (?, ?, ?, ?)");
  for (const { client, day, amount, order } of rows) {
    if (day <= asOf) insert.run([client, day, Math.round(amount * 100), order]);
  }
  insert.free();
  database.run(visits);
  return database;
}

/** The rows that a question answers. */
export function answers(database: Database, sql: string): unknown[][] {
  return database.exec(sql)[0]?.values ?? [];
}

/** Active clients by month of the first purchase and months since, only where there are any. @see theory 11.3 */
export const cohortsSql = `
  SELECT strftime('%Y-%m', f.day) AS cohort,
    (strftime('%Y', v.day) - strftime('%Y', f.day)) * 12 + strftime('%m', v.day) - strftime('%m', f.day) AS month,
    COUNT(DISTINCT v.client)
  FROM visit v JOIN first_visit f ON f.client = v.client
  GROUP BY 1, 2 ORDER BY 1, 2`;

const startOf = {
  week: "date(day, '-6 days', 'weekday 1')",
  month: "date(day, 'start of month')",
  year: "date(day, 'start of year')",
};

/** Period start, purchases and clients, only where there are any. @see theory 11.1 */
export const frequencySql = (period: keyof typeof startOf) =>
  `SELECT ${startOf[period]} AS start, COUNT(*), COUNT(DISTINCT client) FROM visit GROUP BY start ORDER BY start`;

import initSqlJs, { type Database } from "sql.js";

/** A row of Purchases as the tables know it; amounts and costs are whole minor units. */
export type EffectRow = {
  client: string;
  day: number;
  amount: number;
  cost: number | null;
  order: string | null;
  product: string | null;
};

export type EffectClient = { name: string; referredBy: string | null };

export type OracleEffects = Record<string, { rows: number; revenue: number; margin: number | null }>;

const tables = `
  CREATE TABLE client (name TEXT PRIMARY KEY, brought_by TEXT);
  CREATE TABLE line (n INTEGER PRIMARY KEY, client TEXT, day INT, amount INT, cost INT, ord TEXT, product TEXT);
  CREATE INDEX line_of_client ON line (client, day);
  CREATE INDEX line_of_order ON line (client, ord, day);
`;

/** Whether the order of a sale was out of the count by the end of a day. */
const removedBy = (sale: string, day: string) => `
  coalesce((
    SELECT min(back.amount) < 0 AND sum(back.amount) <= 0 FROM line back
    WHERE back.client = ${sale}.client AND back.ord = ${sale}.ord AND back.day <= ${day}
  ), 0)`;

const bought = (condition: string) => `
  EXISTS (
    SELECT 1 FROM line old
    WHERE old.client = line.client AND old.day < line.day AND old.amount >= 0 ${condition}
      AND NOT ${removedBy("old", "line.day")}
  )`;

const effects = `
  CREATE TABLE sale AS
  SELECT line.*,
    CASE
      WHEN NOT ${bought("")} THEN CASE WHEN client.brought_by IS NULL THEN 'acquired' ELSE 'referral' END
      WHEN line.product IS NULL OR ${bought("AND old.product = line.product")} THEN 'repeat'
      ELSE 'cross-sell'
    END AS effect
  FROM line JOIN client ON client.name = line.client
  WHERE line.amount >= 0;
  CREATE INDEX sale_of_client ON sale (client, day);
`;

/** The latest sale that a refund may take back. */
const latest = (condition: string) => `(
    SELECT sale.effect FROM sale
    WHERE sale.client = line.client AND sale.day <= line.day ${condition}
    ORDER BY sale.day DESC, sale.n DESC LIMIT 1
  )`;

const all = `
  CREATE TABLE line_effect AS
  SELECT n, client, day, amount, cost, effect FROM sale
  UNION ALL
  SELECT line.n, line.client, line.day, line.amount, line.cost,
    coalesce(
      ${latest("AND sale.ord = line.ord AND sale.product = line.product")},
      ${latest("AND sale.ord = line.ord")},
      ${latest("AND sale.product = line.product")},
      ${latest("")},
      CASE WHEN client.brought_by IS NULL THEN 'acquired' ELSE 'referral' END
    )
  FROM line JOIN client ON client.name = line.client
  WHERE line.amount < 0;
  ALTER TABLE line_effect ADD COLUMN margin INT;
  UPDATE line_effect SET margin = CASE
    WHEN NOT EXISTS (SELECT 1 FROM line WHERE cost IS NOT NULL) THEN NULL
    WHEN cost IS NOT NULL THEN amount - cost
    WHEN amount < 0 THEN amount
  END;
`;

let sql: Awaited<ReturnType<typeof initSqlJs>> | null = null;

/** The rows up to a day in tables, each with its effect: read off the sentences of the theory, a row at a time. @see theory 10.1, 15 (10.1) */
export async function effectTables(
  clients: readonly EffectClient[],
  rows: readonly EffectRow[],
  asOf: number,
): Promise<Database> {
  sql ??= await initSqlJs();
  const db = new sql.Database();
  db.run(tables);
  for (const { name, referredBy } of clients)
    db.run("INSERT INTO client VALUES (?, ?)", [name, referredBy === name ? null : referredBy]);
  rows.forEach(({ client, day, amount, cost, order, product }, n) => {
    if (day <= asOf)
      db.run("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?)", [n, client, day, amount, cost, order, product]);
  });
  db.run(effects);
  db.run(all);
  return db;
}

/** The effect of each row, by its number. */
export function oracleRowEffects(db: Database): Map<number, string> {
  return new Map(valuesOf(db, "SELECT n, effect FROM line_effect") as [number, string][]);
}

/** What each effect earned from a day on; an effect without rows is left out. */
export function oracleBaseEffects(db: Database, from: number): OracleEffects {
  const rows = valuesOf(
    db,
    `SELECT effect, count(*), sum(amount), sum(margin) FROM line_effect WHERE day >= ${from} GROUP BY effect`,
  );
  return Object.fromEntries(
    rows.map(([effect, count, revenue, margin]) => [effect, { rows: count, revenue, margin }]),
  ) as OracleEffects;
}

/** For each client: repeat, cross-sell, first purchases of those they brought, and of everybody below them. @see theory 10.2 */
export function oracleLoyalty(db: Database): Map<string, number[]> {
  const rows = valuesOf(
    db,
    `
    WITH RECURSIVE below (top, name) AS (
      SELECT brought_by, name FROM client WHERE brought_by IN (SELECT name FROM client)
      UNION
      SELECT below.top, client.name FROM client JOIN below ON client.brought_by = below.name
    ),
    referral (name, sum) AS (SELECT client, sum(amount) FROM line_effect WHERE effect = 'referral' GROUP BY client)
    SELECT name,
      (SELECT coalesce(sum(amount), 0) FROM line_effect WHERE client = c.name AND effect = 'repeat'),
      (SELECT coalesce(sum(amount), 0) FROM line_effect WHERE client = c.name AND effect = 'cross-sell'),
      (SELECT coalesce(sum(sum), 0) FROM referral JOIN client USING (name) WHERE client.brought_by = c.name),
      (SELECT coalesce(sum(sum), 0) FROM referral JOIN below USING (name) WHERE below.top = c.name AND below.name <> c.name)
    FROM client c`,
  );
  return new Map(rows.map(([name, ...sums]) => [name as string, sums as number[]]));
}

function valuesOf(db: Database, query: string): unknown[][] {
  return db.exec(query)[0]?.values ?? [];
}

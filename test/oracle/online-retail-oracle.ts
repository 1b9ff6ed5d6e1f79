/** A line of the parsed CSV, all text; the date is "yyyy-mm-dd hh:mm". */
export type RetailLine = {
  date: string;
  client: string;
  order: string;
  product: string;
  quantity: string;
  amount: string;
};

type RetailStatus = "sleeping" | "fan" | "newcomer" | "target";

/** Each client's status in a ledger without leaving days and contacts; `asOf` is a serial day. @see theory 2.1-2.4, 3.2, 4.1-4.3 */
export function onlineRetailStatuses(
  lines: RetailLine[],
  asOf: number,
  cycleDays: number,
): Map<string, RetailStatus> {
  const statuses = new Map<string, RetailStatus>();
  for (const client of new Set(lines.map((line) => line.client))) {
    const own = lines.filter((line) => line.client === client && serial(line.date) <= asOf);
    statuses.set(
      client,
      statusOf(
        own.filter((line) => isPurchase(line, own)),
        asOf,
        cycleDays,
      ),
    );
  }
  return statuses;
}

/** A cancellation here has an order number of its own ("C536820"), so by the letter of 2.3 it removes no other order. */
function isPurchase(line: RetailLine, own: RetailLine[]): boolean {
  if (cents(line.amount) < 0) return false;
  const order = own.filter((other) => other.order === line.order && line.order !== "");
  const refunded = order.some((other) => cents(other.amount) < 0);
  return !(refunded && total(order.map((other) => cents(other.amount))) <= 0);
}

function statusOf(bought: RetailLine[], asOf: number, cycleDays: number): RetailStatus {
  const days = [...new Set(bought.map((line) => serial(line.date)))].sort((a, b) => a - b);
  const lastDay = days.at(-1);
  if (lastDay === undefined) return "target";
  if (asOf - lastDay > cycleDays) return "sleeping";
  if (days.length >= 3) return "fan";
  if (days.length === 1) return "newcomer";
  // Two purchases have one gap, so "more often" is unknown and both other signs are needed: 10 % dearer and 10 % more.
  const [earlier, later] = days.map((day) => bought.filter((line) => serial(line.date) === day)) as [
    RetailLine[],
    RetailLine[],
  ];
  const spendsMore = grew(
    earlier.map((line) => cents(line.amount)),
    later.map((line) => cents(line.amount)),
  );
  const more = grew(pieces(earlier), pieces(later));
  return spendsMore && more ? "fan" : "newcomer";
}

function grew(earlier: number[], later: number[]): boolean {
  if (earlier.length === 0 || later.length === 0) return false;
  return total(earlier) > 0 ? total(later) * 10 >= total(earlier) * 11 : total(later) > 0;
}

function pieces(lines: RetailLine[]): number[] {
  return lines.filter((line) => line.quantity !== "").map((line) => Number(line.quantity));
}

function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}

function total(values: number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Days since 30 Dec 1899. */
function serial(date: string): number {
  return (Date.parse(`${date.slice(0, 10)}T00:00:00Z`) - Date.parse("1899-12-30T00:00:00Z")) / 86_400_000;
}

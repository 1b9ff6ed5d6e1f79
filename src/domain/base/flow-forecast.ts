import { type ByStatus, flowStatuses, type Matrix, placeOf, sum } from "./flow";

/** All that a forecast starts from. */
export interface Course {
  readonly matrix: Matrix;
  /** Clients by status now. */
  readonly now: ByStatus;
  /** New clients a month, by status. */
  readonly inflow: ByStatus;
}

const forecastMonths = 12;

/**
 * Clients by status after each of the next 12 months, unrounded: all clients move by the matrix, then the new clients are added. No client is lost
 * on the way.
 * @see theory 11.5
 */
export function flowForecast({ matrix, now, inflow }: Course): ByStatus[] {
  const months: ByStatus[] = [];
  for (let month = 0, clients = now; month < forecastMonths; month++) {
    clients = monthLaterOf(clients, matrix, inflow);
    months.push(clients);
  }
  return months;
}

function monthLaterOf(clients: ByStatus, matrix: Matrix, inflow: ByStatus): ByStatus {
  return flowStatuses.map(
    (_, to) => inflow[to]! + sum(clients.map((count, from) => count * matrix[from]![to]!)),
  );
}

/** What a client of a status earns us a month, unrounded; null = not known. */
export interface MonthlyProfits {
  readonly newcomer: number | null;
  readonly fan: number | null;
}

/**
 * What newcomers and fans will earn in a month; null where one of them is there and their profit is not known.
 * @see theory 11.5, 15 (11.4–11.5)
 */
export function profitOf(clients: ByStatus, profits: MonthlyProfits): number | null {
  let all = 0;
  for (const status of ["newcomer", "fan"] as const) {
    const [count, profit] = [clients[placeOf(status)]!, profits[status]];
    if (count > 0 && profit === null) return null;
    all += count * (profit ?? 0);
  }
  return all;
}

/** The same over all months of a forecast. */
export function profitOfMonths(months: readonly ByStatus[], profits: MonthlyProfits): number | null {
  const all = months.map((clients) => profitOf(clients, profits));
  return all.includes(null) ? null : sum(all as number[]);
}

/** How often one run or one formula called Google's services, by member. */
export interface ServiceCallRecord {
  readonly functionName: string;
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
}

/** The records so far: whole runs, and formula by formula. */
export interface ServiceCallRecords {
  readonly executions: ServiceCallRecord[];
  readonly formulas: ServiceCallRecord[];
}

export function serviceCallRecord(functionName: string, calls: Record<string, number>): ServiceCallRecord {
  return { functionName, calls, total: Object.values(calls).reduce((sum, count) => sum + count, 0) };
}

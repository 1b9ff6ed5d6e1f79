/** A row of Progress, with the key of the map it belongs to. */
export interface Progress extends ProgressRow {
  readonly roadmap: string;
}

/** One row of the Progress sheet. @see theory 8.8 */
export interface ProgressRow {
  readonly day: number;
  /** null on the row `started`, which assigns the map. */
  readonly step: number | null;
  readonly state: ProgressState;
  /** The benefit found out for this very client. */
  readonly clientBenefit: string;
}

export type ProgressState = "started" | "studied" | "done" | "skipped";

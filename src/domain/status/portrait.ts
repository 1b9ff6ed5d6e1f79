import type { Verdict } from "../values/verdict";

/** One line of the portrait against one client. */
export interface PortraitMatch {
  /** The column of Clients it is about, as written. */
  readonly column: string;
  /** What a target client has there, as written. */
  readonly wanted: string;
  /** Whether the client has it; null = cannot be judged. */
  readonly matches: boolean | null;
}

/** Why a client is like the portrait or not. */
export interface PortraitReason {
  readonly matching: number;
  readonly judged: number;
  /** The lines that do not match. */
  readonly mismatches: readonly PortraitMatch[];
  /** The lines that cannot be judged. */
  readonly unjudged: readonly PortraitMatch[];
}

/** How far a client fits the portrait, 0 to 1; null where no line can be judged. */
export type PortraitFit = Verdict<number | null, PortraitReason>;

const minFit = 0.5;

/**
 * How far a client is like the portrait of a target client.
 *
 * fit = lines that match / lines that can be judged
 *
 * @see theory 4.6
 */
export function portraitFit(lines: readonly PortraitMatch[]): PortraitFit {
  const judged = lines.filter(({ matches }) => matches !== null);
  const matching = judged.filter(({ matches }) => matches).length;
  return {
    value: judged.length === 0 ? null : matching / judged.length,
    because: {
      matching,
      judged: judged.length,
      mismatches: judged.filter(({ matches }) => !matches),
      unjudged: lines.filter(({ matches }) => matches === null),
    },
  };
}

/** Whether a client fits less than half of the portrait; one that cannot be judged does not. @see theory 4.6 */
export function isNotOurPortrait({ value }: PortraitFit): boolean {
  return value !== null && value < minFit;
}

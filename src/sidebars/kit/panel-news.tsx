import { Done } from "./done";
import type { Lexicon } from "./lexicon";
import type { PanelState } from "./panel-session";
import { Problem } from "./problem";
import { Slow } from "./slow";

interface Props {
  readonly state: Omit<PanelState, "isSaving">;
  readonly lexicon: Lexicon;
  onUndo(undo: string): void;
  /** Sends the same request again, where that may help. */
  readonly onRetry?: (() => void) | undefined;
}

/** What was done, that the server is slow, and what did not work. */
export function PanelNews({ state: { news, problem, isSlow }, lexicon, onUndo, onRetry }: Props) {
  return (
    <>
      <Done news={news} words={lexicon.panels} onUndo={onUndo} />
      {isSlow && <Slow words={lexicon.panels} />}
      {problem !== null && <Problem problem={problem} lexicon={lexicon} onRetry={onRetry} />}
    </>
  );
}

import type { Status } from "../../domain/records/status";
import { statusColours } from "../../sheets/writing/status-colours";
import type { Lexicon } from "./lexicon";

/** A second sign next to the colour. */
const icons: Record<Status, string> = {
  returner: "↩",
  sleeping: "☾",
  fan: "★",
  newcomer: "●",
  lead: "○",
  target: "◎",
};

/** A status in colour, sign and word. */
export function StatusChip({ status, lexicon }: { readonly status: Status; readonly lexicon: Lexicon }) {
  const { background, text } = statusColours[status];
  return (
    <span class="chip" style={{ background, color: text }}>
      <span aria-hidden="true">{icons[status]}</span> {lexicon.vocabulary.statuses[status][0]}
    </span>
  );
}

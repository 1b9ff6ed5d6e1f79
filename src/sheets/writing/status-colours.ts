import type { Status } from "../../domain/records/status";

/** Text on tint, every pair at least 5 : 1; the word itself is the sign for those who do not see the colour. */
export const statusColours: Record<Status, { readonly text: string; readonly background: string }> = {
  returner: { text: "#b3261e", background: "#fce8e6" },
  sleeping: { text: "#8a4b00", background: "#fef7e0" },
  fan: { text: "#137333", background: "#e6f4ea" },
  newcomer: { text: "#174ea6", background: "#e8f0fe" },
  lead: { text: "#3c4043", background: "#f1f3f4" },
  target: { text: "#681da8", background: "#f3e8fd" },
};

export const overdueColours = { text: "#b3261e", background: "#fce8e6" };

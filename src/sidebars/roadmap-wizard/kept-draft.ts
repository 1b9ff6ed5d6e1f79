import type { RoadmapDraft } from "../../actions/roadmap-draft";
import type { Readiness } from "../../actions/save-roadmap";

/** What is kept of the wizard when its panel is closed. */
export interface KeptDraft {
  readonly draft: RoadmapDraft;
  readonly readiness: Readiness;
}

const key = "repeat-sales-roadmap-draft";

/** The draft that was not saved; null where there is none, or where the browser keeps nothing for panels. */
export function keptDraft(): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as KeptDraft | null;
    return Array.isArray(kept?.draft?.steps) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a draft; null forgets it. */
export function keepDraft(kept: KeptDraft | null): void {
  try {
    if (kept === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing for panels loses a draft that is not saved, and nothing else.
  }
}

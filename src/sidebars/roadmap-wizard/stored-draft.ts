import type { Readiness } from "../../actions/roadmaps/readiness-change";
import type { RoadmapDraft } from "../../drafts/roadmap-draft";
import { browserValue } from "../kit/browser-value";

/** What is stored of the wizard when its panel is closed. */
export interface StoredDraft {
  readonly draft: RoadmapDraft;
  readonly readiness: Readiness;
}

const memory = browserValue("repeat-sales-roadmap-draft");

/** The draft that was not saved; null where there is none, or where the browser stores nothing for panels. */
export function storedDraft(): StoredDraft | null {
  try {
    const kept = JSON.parse(memory.read() ?? "null") as StoredDraft | null;
    return Array.isArray(kept?.draft?.steps) ? kept : null;
  } catch {
    return null;
  }
}

/** Stores a draft; null deletes it. */
export function storeDraft(kept: StoredDraft | null): void {
  memory.write(kept === null ? null : JSON.stringify(kept));
}

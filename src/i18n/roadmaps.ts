import { readyRoadmaps as en } from "./en/roadmaps";
import type { Language } from "./language";
import { readyRoadmaps as ru } from "./ru/roadmaps";

/** Words of the ready roadmaps by language. */
export const roadmapWords: Record<Language, typeof en> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };

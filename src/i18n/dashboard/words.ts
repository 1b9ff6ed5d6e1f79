import type { Language } from "../language";
import { type DashboardPanelWords, dashboard as en } from "./en";
import { dashboard as ru } from "./ru";

export const dashboardPanelWords: Record<Language, DashboardPanelWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };

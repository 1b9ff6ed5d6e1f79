import type { DashboardPart, ListedClient } from "../../actions/dashboard/dashboard-part";
import type { DashboardNumber } from "../../domain/dashboard/dashboard";
import { sumsTogether } from "../../domain/dashboard/dashboard-sums";
import type { DashboardPanelWords } from "../../i18n/dashboard/en";
import type { DashboardWords } from "../../i18n/dashboard-words";
import type { Lexicon } from "../kit/lexicon";
import type { Work } from "../kit/loading-in-parts";
import type { PanelState } from "../kit/panel-session";

/** The parts loaded so far, as one. */
export type Loaded = DashboardPart;

/** Everything the panel shows at one moment. */
export interface DashboardState extends PanelState {
  /** The sum of the loaded parts; null until the first is loaded. */
  readonly loaded: Loaded | null;
  readonly work: Work;
  /** The number with the clients that are listed; null = the numbers themselves. */
  readonly open: DashboardNumber | null;
  /** How many clients of a list are shown. */
  readonly limit: number;
}

export interface DashboardActions {
  onStop(): void;
  onGoOn(): void;
  onRefresh(): void;
  onList(number: DashboardNumber): void;
  onBack(): void;
  onMore(): void;
  onClient(client: ListedClient): void;
  onWrite(): void;
  onUndo(undo: string): void;
}

/** The props of every part of the view. */
export interface DashboardProps {
  readonly state: DashboardState;
  /** The words of the panel. */
  readonly words: DashboardPanelWords;
  /** The words of the panel and the sheet about the numbers. */
  readonly numberWords: DashboardWords;
  /** Titles of the settings that hold plans. */
  readonly settingTitles: SettingTitles;
  readonly lexicon: Lexicon;
  readonly actions: DashboardActions;
}

export type SettingTitles = Record<"planNewcomers" | "planFans" | "profitGoal", string>;

/** Clients of a list shown at first, and how many more at a time. */
export const clientsAtATime = 50;

/** Whether every client was loaded. */
export function isWhole({ clients, total }: Loaded): boolean {
  return clients.length >= total;
}

/** The parts so far with one more; null where the workbook has changed since, and they do not belong together. */
export function withPart(loaded: Loaded | null, part: DashboardPart): Loaded | null {
  if (loaded === null) return part;
  if (part.total !== loaded.total || part.sums.asOf !== loaded.sums.asOf) return null;
  const clients = [...loaded.clients, ...part.clients];
  return { ...part, clients, sums: sumsTogether(loaded.sums, part.sums) };
}

import { gapsBetween } from "../cycle/rhythm";
import type { History } from "../history/history";
import type { Settings } from "../records/settings";

/** The three signs of a growing client: buys more often, more, for more money. null = cannot be known. @see theory 4.3 */
export interface GrowthSigns {
  readonly more: boolean | null;
  readonly spendsMore: boolean | null;
  readonly moreOften: boolean | null;
}

/**
 * The later half of the purchases against the earlier half; an odd middle one belongs to the later half.
 *
 * more, for more money: later mean >= (1 + share) × earlier mean; more often: later mean gap <= (1 - share) × earlier mean gap
 * @see theory 4.3, 15 (4.3)
 */
export function growthSigns(history: History, settings: Settings): GrowthSigns {
  const thousandths = history.quantities.map((quantity) => Math.round(quantity * 1000));
  return {
    more: isHigher(halves(thousandths), settings.growthShare),
    spendsMore: isHigher(halves(history.amounts), settings.growthShare),
    moreOften: isShorter(halves(gapsBetween(history.days)), settings.growthShare),
  };
}

/** How many of the three signs are there, 0 to 3. */
export function countGrowthSigns(signs: GrowthSigns): number {
  return Number(signs.more === true) + Number(signs.spendsMore === true) + Number(signs.moreOften === true);
}

/** The growth signs of a client as the number that cells carry. */
export function growthSignCount(history: History, settings: Settings): number {
  if (history.days.length < 2) return 0;
  return countGrowthSigns(growthSigns(history, settings));
}

interface Half {
  sum: number;
  count: number;
}

/** Sum and count of each half; values that are not known (NaN) are left out after the halves are cut. */
function halves(values: readonly number[]): { earlier: Half; later: Half } {
  const middle = values.length >> 1;
  const earlier = { sum: 0, count: 0 };
  const later = { sum: 0, count: 0 };
  values.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    const half = i < middle ? earlier : later;
    half.sum += value;
    half.count++;
  });
  return { earlier, later };
}

/** Means are compared crosswise in whole numbers, so that exactly the share counts. */
const SCALE = 10000;

function isHigher({ earlier, later }: { earlier: Half; later: Half }, share: number): boolean | null {
  if (earlier.count === 0 || later.count === 0) return null;
  if (earlier.sum <= 0) return later.sum > 0;
  const factor = Math.round((1 + share) * SCALE);
  return later.sum * earlier.count * SCALE >= factor * earlier.sum * later.count;
}

function isShorter({ earlier, later }: { earlier: Half; later: Half }, share: number): boolean | null {
  if (earlier.count === 0 || later.count === 0) return null;
  const factor = Math.round((1 - share) * SCALE);
  return later.sum * earlier.count * SCALE <= factor * earlier.sum * later.count;
}

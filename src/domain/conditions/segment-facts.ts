import { rhythm } from "../cycle/rhythm";
import { firstPurchases } from "../history/history";
import { lastBought } from "../history/last-bought";
import type { KnownPurchases } from "../history/purchase-history";
import type { Base } from "../records/base";
import type { ClientRows } from "../records/ledger";
import type { CellReading, CellValue, PurchaseFact } from "../records/segment-rule";
import type { Status } from "../records/status";
import type { Tier } from "../records/tier";
import { growthSignCount } from "../status/growth-signs";
import { type StatusInputs, statusOn } from "../status/status-spans";
import { tierOn } from "../tiers/tier";
import { beforeAllDays, type Day } from "../values/day";
import { divideMoney, type Money } from "../values/money";
import type { SegmentFacts } from "./segment";

/** A client as the rules of Segments ask about one. A fact is computed only if a rule needs it, and the ledger is read at most once. */
export class ClientSigns implements SegmentFacts {
  private readonly known: KnownPurchases;
  private bought: ReadonlyMap<string, Day> | null = null;
  readonly segment = null;
  readonly keyOf: (name: string) => string;

  constructor(
    private readonly base: Base,
    private readonly place: number,
    private readonly timeline: StatusInputs & { readonly rows: ClientRows },
    private readonly asOf: Day,
  ) {
    this.keyOf = base.keyOf;
    this.known = timeline.purchaseHistory.purchasesOn(asOf);
  }

  get tiers(): readonly Tier[] | null {
    return this.base.tiers;
  }

  /** The status without any cycle: no client is sleeping, because the cycle depends on the segment. */
  get status(): Status {
    return statusOn({ ...this.timeline, cycleAfter: () => null }, this.base.settings, this.asOf).value;
  }

  get tier(): Tier | null {
    return tierOn(this.timeline.purchaseHistory, this.base.tiers ?? [], this.asOf).tier;
  }

  get purchases(): number {
    return this.known.count;
  }

  get spend(): Money {
    return this.timeline.purchaseHistory.spendBetween(beforeAllDays, this.asOf);
  }

  hasBought(product: string): boolean {
    this.bought ??= lastBought(this.base.ledger, this.timeline.rows, this.known.removed, this.asOf);
    return this.bought.has(product);
  }

  factOf(fact: PurchaseFact): number | null {
    const history = firstPurchases(this.known.history, this.known.count);
    switch (fact) {
      case "firstPurchase":
        return history.days[0] ?? null;
      case "lastPurchase":
        return history.days[this.purchases - 1] ?? null;
      case "averageCheck":
        return this.purchases === 0 ? null : divideMoney(this.spend, this.purchases);
      case "rhythmDays":
        return rhythm(history.days, this.base.settings).days;
      case "growthSigns":
        return growthSignCount(history, this.base.settings);
    }
  }

  inColumn(column: number, reads: CellReading): CellValue {
    return this.base.inColumn(this.place, column, reads);
  }
}

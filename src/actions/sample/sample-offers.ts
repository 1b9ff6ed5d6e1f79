import type { Day } from "../../domain/values/day";
import type { Language } from "../../i18n/language";
import { type SampleWords, sampleWords as words } from "../../i18n/sample";
import { wordsIn } from "../../i18n/words";
import type { SampleRow } from "../new-sheets/sample-rows";
import { moneyFactor } from "./sample-catalogue";
import type { SampleClient, SampleProduct } from "./sample-clients";

type Vocabulary = ReturnType<typeof wordsIn>["vocabulary"];
type SampleOffer = keyof SampleWords["offerTexts"];

interface SampleOfferTerms {
  readonly kind: keyof Vocabulary["offerKinds"];
  /** Days from today to the deadline. */
  readonly until?: number;
  /** Has the words that it is for one use and will not be repeated. */
  readonly isOnce: boolean;
  readonly forSegment?: keyof SampleWords["segments"];
  readonly forStatus?: keyof Vocabulary["statuses"];
  readonly product?: SampleProduct;
  readonly discount?: number;
  readonly freeAfter?: number;
  readonly rewardSum?: number;
  readonly minQuantity?: number;
  readonly notWith?: SampleOffer;
}

const offers: Record<SampleOffer, SampleOfferTerms> = {
  cafes: {
    kind: "volume discount",
    isOnce: false,
    forSegment: "cafes",
    product: "beans",
    discount: 0.05,
    minQuantity: 20,
    notWith: "spring",
  },
  guests: { kind: "n-th free", isOnce: false, forSegment: "guests", product: "cup", freeAfter: 3 },
  homes: {
    kind: "limited offer",
    until: 20,
    isOnce: true,
    forSegment: "homes",
    product: "coupon",
    discount: 0.15,
  },
  builders: { kind: "sum reward", isOnce: false, forSegment: "builders", rewardSum: 3000 },
  plants: {
    kind: "limited offer",
    until: 12,
    isOnce: true,
    forSegment: "plants",
    product: "bolts",
    discount: 0.1,
  },
  fans: {
    kind: "limited offer",
    until: -10,
    isOnce: true,
    forStatus: "fan",
    product: "cleaner",
    discount: 0.25,
  },
  spring: { kind: "limited offer", isOnce: false, discount: 0.1 },
};

/** Which offer was made to which client, by the day of the touch. */
const issued: Partial<Record<SampleClient, readonly [ago: number, SampleOffer]>> = {
  aurora: [38, "cafes"],
  harbor: [50, "cafes"],
  lumen: [30, "cafes"],
  juno: [80, "cafes"],
  north: [3, "fans"],
};

/** The rows of Offers: those named on Segments, one that outlived its deadline and one that breaks the rules. */
export function offerRows(language: Language, asOf: Day): SampleRow[] {
  const { offerKinds, statuses, yesNo } = wordsIn(language).vocabulary;
  const texts = words[language];
  return (Object.keys(offers) as SampleOffer[]).map((code) => {
    const { kind, until, isOnce, forSegment, forStatus, product, rewardSum, notWith, ...numbers } =
      offers[code];
    const [reason, note] = [textOf(texts.offerReasons, code), textOf(texts.offerNotes, code)];
    const once = (isOnce ? yesNo.yes : yesNo.no)[0]!;
    return {
      offer: offerName(code, language),
      kind: offerKinds[kind][0]!,
      text: texts.offerTexts[code],
      ...(reason && { reason }),
      ...(until && { until: { day: asOf + until } }),
      ...(kind === "limited offer" && { once, saysNoRepeat: once }),
      ...(forSegment && { forSegment: texts.segments[forSegment].name }),
      ...(forStatus && { forStatus: statuses[forStatus][0]! }),
      ...(product && { product: texts.products[product].name }),
      ...(rewardSum && { rewardSum: rewardSum * moneyFactor[language] }),
      ...(notWith && { notWith: offerName(notWith, language) }),
      ...numbers,
      ...(note && { note }),
    };
  });
}

/** The offer made to a client a number of days ago; "" where none is named. */
export function issuedOffer(client: SampleClient, ago: number, language: Language): string {
  const [day, offer] = issued[client] ?? [];
  return offer === undefined || day !== ago ? "" : offerName(offer, language);
}

function offerName(code: SampleOffer, language: Language): string {
  const { offerNames, segments } = words[language];
  return code === "fans" || code === "spring" ? offerNames[code] : segments[code].offer;
}

/** Some offers have no such word on purpose. */
function textOf(texts: Partial<Record<SampleOffer, string>>, code: SampleOffer): string | undefined {
  return texts[code];
}

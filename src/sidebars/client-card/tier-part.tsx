import type { ClientCard, MoneyCard, TierCard } from "../../actions/client-card/client-card";
import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Lexicon } from "../kit/lexicon";
import { moneyText } from "./money";

interface Props {
  readonly card: ClientCard;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

/** The tier held and how far the next one is. @see theory 5.4 */
export function TierPart({ card, words, lexicon }: Props) {
  const { tier, money } = card;
  if (tier === null) return null;
  return (
    <>
      <h3>{words.tier}</h3>
      <p>
        <strong>{tier.held ?? words.noTier}</strong>
        {tier.isKept ? `, ${words.kept}` : ""}
        <br />
        {distance(tier, money, words, lexicon)}
      </p>
    </>
  );
}

function distance(tier: TierCard, { currency }: MoneyCard, words: ClientCardWords, lexicon: Lexicon): string {
  if (tier.next === null) return words.topTier;
  const missing = [
    ...(tier.missingSpend ? [moneyText(tier.missingSpend, currency, lexicon)] : []),
    ...(tier.missingPurchases ? [words.purchasesMore(tier.missingPurchases)] : []),
  ];
  return missing.length === 0 ? "" : words.toNext(tier.next, missing, tier.windowDays);
}

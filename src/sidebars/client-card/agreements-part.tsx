import type { ClientCard } from "../../actions/client-card/client-card";
import type { ContractCard, SubscriptionCard } from "../../actions/client-card/loyalty-card";
import { amountOf } from "../../domain/values/money";
import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Lexicon } from "../kit/lexicon";
import { moneyText } from "./money";

interface Props {
  readonly card: ClientCard;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

/** Contracts and subscriptions of the client, a line each. @see theory 7.4, 7.5 */
export function AgreementsPart({ card, words, lexicon }: Props) {
  const { contracts, subscriptions } = card.loyalty;
  if (contracts.length + subscriptions.length === 0) return null;
  return (
    <section>
      <h2>{words.agreements}</h2>
      <ul>
        {contracts.map((contract) => (
          <li key={`${contract.contract} ${contract.startsOn} ${contract.product}`}>
            {contractLine(contract, card, words, lexicon)}
          </li>
        ))}
        {subscriptions.map((subscription) => (
          <li key={subscription.subscription}>{subscriptionLine(subscription, card, words, lexicon)}</li>
        ))}
      </ul>
    </section>
  );
}

function contractLine(
  contract: ContractCard,
  { money }: ClientCard,
  words: ClientCardWords,
  lexicon: Lexicon,
): string {
  const { format } = lexicon;
  const { state, agreed, bought, fulfilledShare, dueByNow, shortfall, compensation, endsOn } = contract;
  const isMoney = agreed.unit === "money";
  const number = (hundredths: number) =>
    isMoney ? moneyText(hundredths, money.currency, lexicon) : format.number(amountOf(hundredths));
  const volume = (hundredths: number) => words.volume(number(hundredths), agreed.unit);
  const isRunning = state === "running";
  const share = format.number(Math.floor((fulfilledShare ?? 0) * 100));
  const parts = [
    words.contractStates[state],
    words.until(format.day(endsOn)),
    words.contractBought(number(bought ?? 0), volume(agreed.hundredths), share),
    ...(isRunning ? [words.contractDue(volume(dueByNow))] : []),
    ...(isRunning && shortfall ? [words.contractShort(volume(shortfall))] : []),
    ...(compensation > 0 ? [words.contractOwes(moneyText(compensation, money.currency, lexicon))] : []),
  ];
  return line(words.contract(contract.contract, contract.product), parts);
}

function subscriptionLine(
  { subscription, state, fee, everyMonths, nextCharge, saving }: SubscriptionCard,
  { money }: ClientCard,
  words: ClientCardWords,
  lexicon: Lexicon,
): string {
  const sum = (amount: number) => moneyText(amount, money.currency, lexicon);
  const reason = state.because === null ? "" : ` (${lexicon.vocabulary.endReasons[state.because][0]})`;
  const parts = [
    words.subscriptionStates[state.value] + reason,
    words.fee(sum(fee), everyMonths),
    ...(nextCharge === null ? [] : [words.nextCharge(lexicon.format.day(nextCharge))]),
    ...(saving !== null && saving > 0 ? [words.saves(sum(saving))] : []),
  ];
  return line(subscription, parts);
}

/** One sentence; an abbreviation at its end already has a full stop. */
function line(title: string, parts: readonly string[]): string {
  return `${title}: ${parts.join("; ")}.`.replace(/\.\.$/, ".");
}

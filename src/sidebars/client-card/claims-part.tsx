import type { ClaimCard } from "../../actions/client-card/claims-card";
import type { ClientCard } from "../../actions/client-card/client-card";
import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Lexicon } from "../kit/lexicon";
import { moneyText } from "./money";

interface Props {
  readonly card: ClientCard;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

/** The client's complaints, and how long each was or is open. @see theory 9.4 */
export function ClaimsPart({ card: { claims }, words, lexicon }: Props) {
  if (claims.rows.length === 0) return null;
  return (
    <section>
      <h2>{words.claims}</h2>
      <ul>
        {claims.rows.map((claim) => (
          <li key={`${claim.madeOn} ${claim.what}`}>
            {claim.settledOn === null ? (
              <strong>{claimLine(claim, words, lexicon)}</strong>
            ) : (
              claimLine(claim, words, lexicon)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function claimLine(
  { madeOn, what, owner, settledOn, result, days }: ClaimCard,
  words: ClientCardWords,
  { format }: Lexicon,
): string {
  const clock = settledOn === null ? words.claimOpen(days) : words.claimSettled(format.day(settledOn), days);
  const title = [format.day(madeOn), what].filter(Boolean).join(": ");
  return `${[title, clock, owner, result].filter(Boolean).join("; ")}.`;
}

const parts = ["attraction", "samples", "yearOfProfit"] as const;

/** During an alarm: what it would cost to lose the client, part by part. @see theory 9.4 */
export function LostPart({ card: { claims, money }, words, lexicon }: Props) {
  const { lost } = claims;
  if (lost === null || lost.total === null) return null;
  const sum = (amount: number) => moneyText(amount, money.currency, lexicon);
  const known = parts.filter((part) => lost[part] !== null);
  const unknown = parts.filter((part) => lost[part] === null);
  return (
    <p class="notice">
      {words.lost(sum(lost.total), lost.isWhole)}:{" "}
      {known.map((part) => `${words.lostParts[part]} ${sum(lost[part]!)}`).join(", ")}.
      {unknown.length > 0 && ` ${words.lostUnknown(unknown.map((part) => words.lostParts[part]))}`}
    </p>
  );
}

import type { ClientCard } from "../../actions/client-card/client-card";
import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Lexicon } from "../kit/lexicon";

interface Props {
  readonly card: ClientCard;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

/** Days since the last purchase against the cycle: a bar, and the same in words. @see theory 3.2, 3.3 */
export function CyclePart({ card, words, lexicon: { format } }: Props) {
  const { days, lastPurchase, nextPurchase, level, source, overdueDays } = card.cycle;
  return (
    <section>
      <h2>{words.cycle}</h2>
      {lastPurchase === null && <p>{words.noPurchase}</p>}
      {lastPurchase !== null && days === null && <p>{words.noCycle}</p>}
      {lastPurchase !== null && days !== null && (
        <>
          <CycleBar elapsed={card.asOf - lastPurchase} cycle={days} level={level} />
          <p>
            {words.elapsed(card.asOf - lastPurchase, days)}: <strong>{words.levels[level]}</strong>.
            {overdueDays ? ` ${words.overdueBy(overdueDays)}` : ""} {words.cycleSource(source)}
          </p>
          <p>
            {words[nextPurchase! < card.asOf ? "missedPurchase" : "nextPurchase"](format.day(nextPurchase!))}
          </p>
        </>
      )}
    </section>
  );
}

/** The bar ends at one cycle and a half; beyond it the words show how far. */
function CycleBar({
  elapsed,
  cycle,
  level,
}: {
  readonly elapsed: number;
  readonly cycle: number;
  readonly level: ClientCard["cycle"]["level"];
}) {
  const whole = cycle * 1.5;
  const share = (daysFrom: number) => Math.round((1000 * Math.min(daysFrom, whole)) / whole) / 10;
  return (
    <div class={`cycle-bar ${level.replace(/ /g, "-")}`} aria-hidden="true">
      <div class="elapsed" style={{ width: `${share(elapsed)}%` }} />
      <div class="end" style={{ left: `${share(cycle)}%` }} />
    </div>
  );
}
